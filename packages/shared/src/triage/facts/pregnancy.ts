import { orUnknown, whole, yesOrNo } from './fact.ts';

/** Pregnancy. */
export const pregnancyFacts = {
  pregnant: yesOrNo(
    'The client is, or may well be, pregnant; when not true every other fact of the present pregnancy is removed before the rules run; absent = asked and answered no.',
  ),
  pregnancyWeeks: orUnknown(
    whole(
      0,
      43,
      'Completed weeks of the present pregnancy; removed when pregnant is not true; absent = weeks not recorded, so the test on weeks does not hold; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  highRiskPregnancy: yesOrNo(
    'The client has been told that the pregnancy is high-risk or needs extra checks; absent = asked and answered no.',
  ),
  maternityApproval: yesOrNo(
    'The maternity care provider has agreed to massage in this pregnancy; absent = asked and answered no, so not approved.',
  ),
  pregBleeding: yesOrNo(
    'Bleeding in this pregnancy now or in the last days; absent = asked and answered no.',
  ),
  pregSevereHeadache: yesOrNo(
    'Bad headache in this pregnancy now or in the last days; absent = asked and answered no.',
  ),
  pregVisionChange: yesOrNo(
    'Change in sight in this pregnancy now or in the last days; absent = asked and answered no.',
  ),
  pregSuddenSwelling: yesOrNo(
    'Sudden swelling of the face or hands in this pregnancy; absent = asked and answered no.',
  ),
  pregReducedMovement: yesOrNo('The baby moves less than usual; absent = asked and answered no.'),
  pregContractions: yesOrNo(
    'Contractions or regular tightening before the due time; absent = asked and answered no.',
  ),
  postpartumWeeks: orUnknown(
    whole(
      0,
      520,
      'Completed weeks since the last birth; absent = no recent birth; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  caesarean: yesOrNo('The last birth was a caesarean; absent = asked and answered no.'),
};
