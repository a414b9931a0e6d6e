import { decimal, oneOf, orUnknown, whole, yesOrNo } from './fact.ts';

/** Neuro. */
export const neuroFacts = {
  legPain: oneOf(
    ['none', 'left', 'right', 'both'],
    'Side of pain that travels from the back or buttock into a leg; absent = none.',
  ),
  legPainQuality: oneOf(
    ['none', 'shooting', 'burning', 'aching', 'cramping', 'tight', 'heavy', 'other'],
    'What the leg pain is like, where shooting covers sharp, electric or shooting pain; absent = none.',
  ),
  legNumbness: oneOf(
    ['none', 'left', 'right', 'both'],
    'Side of numbness or lost feeling in a leg or foot that is part of the present complaint; absent = none.',
  ),
  legTingling: oneOf(
    ['none', 'left', 'right', 'both'],
    'Side of tingling or pins and needles in a leg or foot that lasts or keeps coming back; absent = none.',
  ),
  legSymptomDays: orUnknown(
    whole(
      0,
      36500,
      'Days since the leg numbness or tingling began; absent or null = not known, which counts as new.',
    ),
  ),
  legWeakness: oneOf(
    ['none', 'mild_stable', 'sudden', 'progressive', 'severe'],
    'Weakness of a leg or foot (mild_stable = slight and not changing, sudden = came on suddenly, progressive = getting worse, severe = cannot use it normally; choose the worst that fits); absent = none.',
  ),
  legWeaknessSide: oneOf(['none', 'left', 'right', 'both'], 'Side of the leg weakness; absent = none.'),
  footDrop: yesOrNo('The front of a foot drags, drops or cannot be lifted; absent = asked and answered no.'),
  unsteadyGaitNew: yesOrNo(
    'New unsteadiness on the feet, or legs that do not do what they should; absent = asked and answered no.',
  ),
  handWeaknessNew: yesOrNo('New weakness or clumsiness of a hand; absent = asked and answered no.'),
  faceDroop: yesOrNo(
    'One side of the face drooped, now or in the last 7 days; absent = asked and answered no.',
  ),
  armWeaknessSudden: yesOrNo(
    'Sudden weakness or heaviness of an arm or hand, now or in the last 7 days; absent = asked and answered no.',
  ),
  speechTrouble: yesOrNo(
    'Sudden trouble speaking or finding words, now or in the last 7 days; absent = asked and answered no.',
  ),
  suddenVisionLoss: yesOrNo(
    'Sudden loss of sight in one or both eyes, now or in the last 7 days (blurring alone is not loss); absent = asked and answered no.',
  ),
  worstHeadacheEver: yesOrNo(
    "A sudden headache that is the worst of the client's life, now or in the last 7 days; absent = asked and answered no.",
  ),
  severeHeadache: yesOrNo(
    'A severe headache at present (not necessarily the worst ever); absent = asked and answered no.',
  ),
  neckPainSevereNew: yesOrNo(
    'New, severe or unusual neck pain, or a headache that starts in the neck; absent = asked and answered no.',
  ),
  dizzy: yesOrNo('Dizziness or a spinning feeling at present; absent = asked and answered no.'),
  doubleVision: yesOrNo('Double vision at present; absent = asked and answered no.'),
  vomiting: yesOrNo(
    'Vomiting that came with the neck pain, headache or dizziness; absent = asked and answered no.',
  ),
  epilepsy: yesOrNo('The client has epilepsy or has had repeated seizures; absent = asked and answered no.'),
  seizureMonthsAgo: orUnknown(
    decimal(
      0,
      1200,
      'Months since the last seizure, not rounded before comparing; absent = no seizure that the client remembers; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  reducedSensationArea: yesOrNo(
    'A known and assessed area of the body has less feeling than normal; absent = asked and answered no.',
  ),
  knownDiscOrSciatica: yesOrNo(
    'A clinician has told the client of a disc problem or sciatica; absent = asked and answered no.',
  ),
};
