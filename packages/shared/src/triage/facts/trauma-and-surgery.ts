import { decimal, oneOf, orUnknown, whole, yesOrNo } from './fact.ts';

/** Trauma and surgery. */
export const traumaAndSurgeryFacts = {
  trauma: oneOf(
    ['none', 'minor', 'fall', 'crash', 'major'],
    'Accident or injury that set off or came before this pain (minor = small knock or strain, fall = fall from standing or a few steps, crash = ordinary road crash, major = serious accident or fall from a height; choose the worst that fits); ordinary lifting is none; absent = none.',
  ),
  traumaDaysAgo: orUnknown(
    whole(
      0,
      36500,
      'Days since that accident or injury; must be asked whenever trauma is not none; absent = no accident, or no date recorded, which counts as recent; null = asked but not known, compared as absent.',
    ),
  ),
  traumaAssessed: yesOrNo(
    'A clinician has examined the client since that accident or injury; absent = asked and answered no, so not assessed.',
  ),
  fractureWeeksAgo: orUnknown(
    decimal(
      0,
      5200,
      'Weeks since the last broken bone; absent = none; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  fractureUnhealed: yesOrNo(
    'A broken bone that has not healed, however old; absent = asked and answered no.',
  ),
  surgeryWeeksAgo: orUnknown(
    decimal(
      0,
      5200,
      'Weeks since the last operation of any kind, a caesarean included; absent = none; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  surgerySpine: yesOrNo('That last operation was on the spine; absent = asked and answered no.'),
  priorInjuryOrScan: yesOrNo(
    'Earlier scans, injuries, disc findings or operations that the therapist should know of; absent = asked and answered no.',
  ),
};
