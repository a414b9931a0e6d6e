import { decimal, orUnknown, whole, yesOrNo } from './fact.ts';

/** Medicines and bleeding. */
export const medicinesAndBleedingFacts = {
  bloodThinner: yesOrNo(
    'The client takes any blood thinner (anticoagulant or antiplatelet), or the medicine list names one; absent = asked and answered no.',
  ),
  bleedingMild: yesOrNo('A mild bleeding disorder; absent = asked and answered no.'),
  bleedingSevere: yesOrNo(
    'Haemophilia or another severe bleeding disorder, or liver disease with easy bruising; absent = asked and answered no.',
  ),
  plateletsLow: yesOrNo('Low platelets at the last blood test; absent = asked and answered no.'),
  inrUnstable: yesOrNo(
    'Blood-thinner test values (INR) that are not stable; absent = asked and answered no.',
  ),
  steroidMonths: orUnknown(
    decimal(
      0,
      1200,
      'Months that the client has taken steroid tablets without a long break, up to now; absent = none; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  strongPainkillerHoursAgo: decimal(
    0,
    8760,
    'Hours from the last dose of a strong painkiller or sedative to the visit; absent = none; null is not used: when the client is not sure, the strictest range is taken (0) and nothing is listed in unsureRedFlags.',
  ),
  botoxHoursAgo: decimal(
    0,
    87600,
    'Hours from the last botulinum toxin injection in the face to the visit; absent = none; null is not used: when the client is not sure, the strictest range is taken (0) and nothing is listed in unsureRedFlags.',
  ),
  fillerDaysAgo: whole(
    0,
    3650,
    'Days from the last dermal filler to the visit; absent = none; null is not used: when the client is not sure, the strictest range is taken (0) and nothing is listed in unsureRedFlags.',
  ),
};
