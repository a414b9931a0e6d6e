import { decimal, yesOrNo } from './fact.ts';

/** Infection and skin. */
export const infectionAndSkinFacts = {
  immunosuppressed: yesOrNo(
    'Immune system weakened by an illness or by medicines; absent = asked and answered no.',
  ),
  ivDrugUse: yesOrNo(
    'Drugs injected that were not prescribed, now or in the past year; absent = asked and answered no.',
  ),
  recentInfection: yesOrNo(
    'A serious infection (one that needed treatment by a doctor) in the last 3 months; absent = asked and answered no.',
  ),
  recentSpinalProcedure: yesOrNo(
    'An injection, puncture or operation in or beside the spine in the last 3 months; absent = asked and answered no.',
  ),
  contagiousIllness: yesOrNo(
    'An illness that others can catch (flu, COVID, vomiting, diarrhoea and the like) now or within the last 48 hours; absent = asked and answered no.',
  ),
  contagiousSkin: yesOrNo(
    'A skin condition that others can catch (scabies, impetigo, ringworm, lice and the like) that has not been fully treated; absent = asked and answered no.',
  ),
  skinSpreadingHot: yesOrNo('Hot, red skin that is spreading; absent = asked and answered no.'),
  blisteringRashOneSide: yesOrNo(
    'A rash with blisters on one side of the body; absent = asked and answered no.',
  ),
  localSkinIssue: yesOrNo(
    'A small area to keep away from: open wound, rash, bruise, swelling, sunburn, new scar or varicose veins at present; absent = asked and answered no.',
  ),
  vaccineHoursAgo: decimal(
    0,
    87600,
    'Hours since the last vaccine, counted to the visit; absent = none lately; null is not used: when the client is not sure, the strictest range is taken (24) and nothing is listed in unsureRedFlags.',
  ),
};
