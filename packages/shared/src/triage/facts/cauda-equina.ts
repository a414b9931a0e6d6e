import { oneOf, yesOrNo } from './fact.ts';

/** Cauda equina. */
export const caudaEquinaFacts = {
  bladderChange: oneOf(
    [
      'none',
      'retention',
      'difficulty_starting',
      'weak_stream',
      'reduced_sensation',
      'incontinence',
      'stress_leak',
      'urgency',
      'frequency',
    ],
    'Any trouble with passing, holding or feeling urine that is not normal for the client (retention = cannot pass it, reduced_sensation = cannot feel it fill or flow, stress_leak = leak on cough or sneeze); absent = none; blank or not sure = leave absent and name it in unsureRedFlags.',
  ),
  bladderLongstandingUnchanged: yesOrNo(
    'The bladder trouble has been known for years, has been assessed, and has not changed at all; it never covers a recent change; absent = asked and answered no.',
  ),
  bowelChange: oneOf(
    ['none', 'incontinence', 'leakage', 'reduced_sensation', 'unable_to_empty'],
    'New loss of bowel control or bowel feeling (ordinary constipation by itself is none); absent = none; blank or not sure = leave absent and name it in unsureRedFlags.',
  ),
  saddleNumbness: oneOf(
    ['yes', 'no', 'unsure'],
    'Numb, changed or odd feeling around the genitals, back passage, buttocks or inner thighs; absent = asked and answered no; unsure is never no, and the fact must then be named in unsureRedFlags.',
  ),
  sexualChangeNew: oneOf(
    ['yes', 'no', 'unsure'],
    'New change in sexual feeling or function since the back or leg pain began; absent = asked and answered no; unsure is never no, and the fact must then be named in unsureRedFlags.',
  ),
};
