import { decimal, whole, yesOrNo } from './fact.ts';

/** Follow up. */
export const followUpFacts = {
  newNeuroAfter: yesOrNo(
    'New numbness, tingling, weakness or severe shooting pain since the treatment; absent = asked and answered no.',
  ),
  sorenessHours: decimal(
    0,
    2160,
    'Hours for which soreness has lasted since the treatment; absent = no soreness.',
  ),
  worseHours: decimal(
    0,
    2160,
    'Hours since the treatment during which pain stayed above its earlier level; absent = not worse.',
  ),
  bruisingAfter: yesOrNo('Bruising since the treatment; absent = asked and answered no.'),
  numbnessAfter: yesOrNo('Numb area since the treatment; absent = asked and answered no.'),
  increasedPainAfter: yesOrNo('More pain noticed since the treatment; absent = asked and answered no.'),
  noImprovementDays: whole(
    0,
    3650,
    'Days of self-care or treatment without any improvement; absent = improving, or not asked yet.',
  ),
};
