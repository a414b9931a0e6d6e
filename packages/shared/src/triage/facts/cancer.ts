import { oneOf, yesOrNo } from './fact.ts';

/** Cancer. */
export const cancerFacts = {
  cancer: oneOf(
    ['none', 'remission_gt_5y', 'remission_lt_5y', 'on_treatment', 'spine_or_bone', 'low_counts'],
    'Cancer now or at any time, except minor skin cancer (remission_gt_5y = treatment ended more than 5 years ago, remission_lt_5y = ended 5 years ago or less, spine_or_bone = in the spine or bone, low_counts = blood counts low from cancer or its treatment; when several fit take the last one that fits in the order of this list); absent = none.',
  ),
  nonMelanomaSkin: yesOrNo(
    'A minor skin cancer (not melanoma) that was treated; it leaves cancer at none and no rule reads it; absent = asked and answered no.',
  ),
  lymphoedemaOrNodesRemoved: yesOrNo(
    'Lymph nodes were removed or treated, or a limb has lymphoedema; absent = asked and answered no.',
  ),
};
