import { decimal, orUnknown, whole, yesOrNo } from './fact.ts';

/** Vascular. */
export const vascularFacts = {
  tearingPain: yesOrNo(
    'Sudden tearing or ripping pain in the back, chest or belly; absent = asked and answered no.',
  ),
  pulsatingAbdomen: yesOrNo(
    'A strong pulse or beating that the client can feel in the belly; absent = asked and answered no.',
  ),
  knownAneurysm: yesOrNo(
    'The client has been told of an aneurysm of the main artery (aorta); absent = asked and answered no.',
  ),
  painNewSinceDiagnosis: yesOrNo(
    'The present pain began after the aneurysm was found; absent = asked and answered no.',
  ),
  calfSwellingOneSide: yesOrNo(
    'One calf or leg is swollen compared with the other; absent = asked and answered no.',
  ),
  calfPainOneSide: yesOrNo('Pain or tenderness in one calf; absent = asked and answered no.'),
  calfWarmOrRed: yesOrNo('That calf or leg is warm or red; absent = asked and answered no.'),
  longTravelDaysAgo: orUnknown(
    whole(
      0,
      36500,
      'Days since the last flight, drive or other journey of more than 4 hours sitting down; absent = no such journey; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  immobile: yesOrNo(
    'In bed, in a cast or brace, or hardly able to walk for 3 days or more in the last 4 weeks; absent = asked and answered no.',
  ),
  dvtHistory: yesOrNo('A blood clot in a leg or lung at any time; absent = asked and answered no.'),
  dvtActiveOrUnder3Months: yesOrNo(
    'A clot in a leg or lung that is under treatment as a present clot or was found in the last 3 months; absent = asked and answered no.',
  ),
  strokeMonthsAgo: orUnknown(
    decimal(
      0,
      1200,
      'Months since the last stroke or mini-stroke, not rounded before comparing; absent = never had one; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
};
