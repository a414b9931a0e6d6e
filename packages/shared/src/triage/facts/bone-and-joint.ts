import { whole, yesOrNo } from './fact.ts';

/** Bone and joint. */
export const boneAndJointFacts = {
  osteoporosis: yesOrNo(
    'The client has been told of osteoporosis, of any degree; absent = asked and answered no.',
  ),
  newSpineDeformity: yesOrNo(
    'The shape of the back has newly changed: a new bend, bump or loss of height; absent = asked and answered no.',
  ),
  raAdvancedOrFlare: yesOrNo(
    'Advanced rheumatoid arthritis, or a flare at present; absent = asked and answered no.',
  ),
  ankylosingSpondylitis: yesOrNo(
    'The client has ankylosing spondylitis or a fused spine; absent = asked and answered no.',
  ),
  inflammatoryFeatures: whole(
    0,
    5,
    'How many of these five are true: began before 45, lasts more than 3 months, morning stiffness over 30 minutes, better with movement and not with rest, wakes in the second half of the night; absent = 0.',
  ),
};
