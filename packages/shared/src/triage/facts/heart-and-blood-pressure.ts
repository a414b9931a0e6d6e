import { bloodPressure, decimal, oneOf, orUnknown, yesOrNo } from './fact.ts';

/** Heart and blood pressure. */
export const heartAndBloodPressureFacts = {
  chestPain: yesOrNo('Chest pain now or in the last 24 hours; absent = asked and answered no.'),
  breathless: yesOrNo(
    'Unusual shortness of breath now or in the last 24 hours; absent = asked and answered no.',
  ),
  fainted: yesOrNo('Fainted or nearly fainted, now or in the last 24 hours; absent = asked and answered no.'),
  heartFailure: yesOrNo('The client has heart failure; absent = asked and answered no.'),
  cardiacEventMonthsAgo: orUnknown(
    decimal(
      0,
      1200,
      'Months since the last heart attack, heart stent or heart operation, not rounded before comparing; absent = never had one; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  unstableAngina: yesOrNo('Angina that is new, at rest, or getting worse; absent = asked and answered no.'),
  arrhythmiaUncontrolled: yesOrNo(
    'A heart rhythm problem that is not under control; absent = asked and answered no.',
  ),
  hypertension: oneOf(
    ['none', 'controlled', 'uncontrolled'],
    'High blood pressure as the client reports it (uncontrolled includes untreated and told it is too high); absent = none.',
  ),
  bp: bloodPressure(
    'Latest blood pressure reading of the last days as [systolic, diastolic], first number always the higher; absent or null = no reading.',
  ),
};
