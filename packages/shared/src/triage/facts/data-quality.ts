import { shortText, texts, oneOf, whole, yesOrNo } from './fact.ts';

/** Data quality. */
export const dataQualityFacts = {
  context: oneOf(
    ['intake', 'recheck', 'in_session', 'follow_up'],
    'Which moment the answers belong to (intake = first or repeat form, recheck = before or on the day of a later visit, in_session = therapist during treatment, follow_up = message after treatment); absent = intake.',
  ),
  answeredBySomeoneElse: yesOrNo(
    'The health questions were answered by someone other than the person to be treated; who booked or paid does not matter; absent = asked and answered no.',
  ),
  answersAgeDays: whole(
    0,
    36500,
    'Days from the latest full health answers to this visit; absent = answered now, which counts as 0.',
  ),
  healthChangedSinceIntake: yesOrNo(
    'The client says that health, medicines or symptoms have changed since the last full answers; absent = asked and answered no.',
  ),
  contradictions: texts(
    'Pairs of answers or sources (tick box, medicine list, free text) that cannot both be true, each naming both sides, found after answers to hidden questions were removed; the other facts then hold the worse answer; absent or empty = none found.',
  ),
  freeTextAlert: yesOrNo(
    'Free text holds an alert phrase that is not negated and is not matched by a yes in the structured answers; absent = free text read and no such phrase.',
  ),
  temperatureRaw: shortText(
    100,
    'The temperature exactly as the client typed it, kept for the record; absent = none typed; no rule reads it (rules read temperatureC).',
  ),
};
