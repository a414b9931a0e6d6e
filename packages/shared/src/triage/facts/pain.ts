import { decimal, oneOf, orUnknown, shortText, whole, yesOrNo } from './fact.ts';

/** Pain. */
export const painFacts = {
  backPain: yesOrNo(
    'The client has pain, ache or stiffness in the back (anywhere from below the neck to the tailbone) that is present now or is a reason for this visit; absent = asked and answered no.',
  ),
  backPainUnexplained: yesOrNo(
    'The client can name no reason at all why the back pain began; absent = asked and answered no.',
  ),
  painDurationDays: orUnknown(
    whole(
      0,
      36500,
      'Days since this episode of pain began, counted to the visit date; absent = no start date recorded, so the pain counts neither as new nor as lasting; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  painScore: orUnknown(
    whole(
      0,
      10,
      'Pain now on the 0-10 scale; absent = no pain score, which counts as 0; null = asked but not known (compared as absent, and the fact must be named in unsureRedFlags).',
    ),
  ),
  painTrend: oneOf(
    ['improving', 'same', 'fluctuating', 'worsening'],
    'How the pain has changed over the last days; absent = same.',
  ),
  painOnset: oneOf(
    ['sudden', 'gradual', 'unsure'],
    'Whether the pain came on suddenly (within seconds or minutes) or gradually; absent = not sudden.',
  ),
  mechanicalTrigger: orUnknown(
    shortText(
      200,
      'Everyday load or movement that the client says set the pain off; null = the client says plainly that nothing set it off; absent = not recorded, which no rule treats as null.',
    ),
  ),
  painConstantUnrelenting: yesOrNo(
    'The pain never lets up: no position, rest or other measure eases it at any time; absent = asked and answered no.',
  ),
  nightPain: oneOf(
    ['none', 'falling_asleep', 'turning', 'sometimes', 'wakes_most_nights'],
    'Effect of the pain on sleep (falling_asleep = hard to settle, turning = only when changing position, sometimes = wakes now and then, wakes_most_nights = wakes on more than half of the nights); absent = none.',
  ),
  bandLikePain: yesOrNo(
    'Unexplained pain that goes round the chest or belly like a band, or sits between the shoulder blades; absent = asked and answered no.',
  ),
  firstEpisode: yesOrNo("This is the first back pain of the client's life; absent = no, or not recorded."),
  recursAfterShortRelief: yesOrNo(
    'The pain keeps coming back after a short time of relief; absent = asked and answered no.',
  ),
  preventsDailyActivities: yesOrNo(
    'Because of the pain the client cannot do one of these at all: walk, get dressed, work; harder or slower than usual is not enough; absent = asked and answered no.',
  ),
  seizedUpHours: decimal(
    0,
    8760,
    'Hours since the back suddenly locked so that even small movements became sharp; absent = asked and it has not locked up; null is not used: when the client is not sure, the strictest range is taken (24) and nothing is listed in unsureRedFlags.',
  ),
  areaInflamedOrVeryTender: yesOrNo(
    'The area to be treated is hot, inflamed, swollen with irritation, or very tender to touch; absent = asked and answered no.',
  ),
  assessedByClinician: yesOrNo(
    'A doctor, physiotherapist or other registered clinician has examined the present complaint since it began (its newest symptom included); absent = asked and answered no, so not assessed.',
  ),
};
