import { decimal, oneOf, orUnknown, yesOrNo } from './fact.ts';

/** Systemic. */
export const systemicFacts = {
  fever: oneOf(
    ['yes', 'no', 'unsure'],
    'The client says that they have, or in the last days had, a fever; absent = asked and answered no; unsure is never no, and the fact must then be named in unsureRedFlags.',
  ),
  temperatureC: orUnknown(
    decimal(
      30,
      45,
      'Highest temperature measured in the last days, in degrees Celsius; a number outside 30-45 is converted from Fahrenheit when it lies in 86-113, otherwise rejected and asked again, and never stored as it is; absent = not measured; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  chills: yesOrNo('Shivering or shaking chills with this illness; absent = asked and answered no.'),
  nightSweats: yesOrNo('Sweats at night that soak nightclothes or bedding; absent = asked and answered no.'),
  feelsUnwell: yesOrNo('The client feels generally unwell; absent = asked and answered no.'),
  weightLossUnexplained: oneOf(
    ['yes', 'no', 'unsure'],
    'Weight lost without trying (weight lost on purpose is no); absent = asked and answered no; unsure is never no, and the fact must then be named in unsureRedFlags.',
  ),
  flankPain: yesOrNo('Pain in the side below the ribs; absent = asked and answered no.'),
  dysuria: yesOrNo('Burning or pain when passing urine; absent = asked and answered no.'),
  haematuria: yesOrNo('Blood seen in the urine; absent = asked and answered no.'),
  diabetes: yesOrNo('The client has diabetes of any type; absent = asked and answered no.'),
  insulinOrSulfonylurea: yesOrNo(
    'Diabetes treated with insulin or with tablets that can cause low sugar; absent = asked and answered no.',
  ),
  glucoseUnstable: yesOrNo(
    'Severe low or high blood sugar in recent weeks, or sugar that is hard to control; absent = asked and answered no.',
  ),
  footUlcer: yesOrNo('An open sore or ulcer on a foot; absent = asked and answered no.'),
  organFailure: yesOrNo(
    'Kidney or liver failure, or severe kidney or liver disease; absent = asked and answered no.',
  ),
  generalOedema: yesOrNo(
    'Swelling of the whole body or of both legs that stays or has a medical cause; absent = asked and answered no.',
  ),
};
