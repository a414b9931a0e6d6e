import { honoured } from '../honoured.mjs';

const shared = 'packages/shared/src';
const outcomes = `${shared}/outcomes`;
const steps = `${shared}/triage/plan/home-care-steps.ts`;
const timer = `${shared}/triage/plan/home-care-timer.ts`;
const numbers = `${shared}/triage/plan/home-care-numbers.ts`;
const aftercare = `${shared}/visits/aftercare.ts`;

/** Aftercare, and what may be done at home with its timers. */
export const afterTheVisitRows = [
  ...honoured(`${outcomes}/lesson.test.ts`, {
    'is lighter next time after bruising, although the pain got better': {
      'S0-038': `${outcomes}/lesson.ts#lessonOf`,
    },
  }),
  ...honoured(`${shared}/triage/home-care.test.ts`, {
    'let rubbing be enough after 60 seconds and end it after 120, on 1 side(s)': {
      'S1-083': `${timer}#holdSeconds`,
    },
    'let thumb be enough after 20 seconds and end it after 30, on 1 side(s)': {
      'S1-086': `${timer}#timerMoment`,
    },
    'let ball be enough after 20 seconds and end it after 40, on 1 side(s)': {
      'S1-088': `${timer}#timerMoment`,
    },
    'let knee_to_chest be enough after 20 seconds and end it after 30, on 2 side(s)': {
      'S1-091': `${timer}#timerMoment`,
    },
    'let rotation be enough after 10 seconds and end it after 15, on 2 side(s)': {
      'S1-092': `${timer}#timerMoment`,
    },
    'let hamstring be enough after 20 seconds and end it after 30, on 2 side(s)': {
      'S1-093': `${timer}#timerMoment`,
    },
    'let heat be enough after 600 seconds and end it after 900, on 1 side(s)': {
      'S1-094': `${timer}#timerMoment`,
    },
    'warm first, with a cloth for a few minutes': { 'S1-131': `${steps}#homeCareGuides` },
    'count strokes of the palms instead: 3 to 5, at 2-3 inches a second': {
      'S1-084': `${steps}#homeCareGuides`,
      'S1-085': `${numbers}#homeCareNumbers`,
    },
    'say after 15 minutes that it is enough for now, once or twice a day': {
      'S1-135': `${timer}#isEnoughForNow`,
      'S1-136': `${numbers}#homeCareNumbers`,
    },
    'is told to stop when it sharpens, is new or runs down a leg': {
      'S1-087': `${steps}#homeCareStop`,
      'S1-141': `${steps}#homeCareStop`,
    },
    'keeps hard tools moderate, off the spine, off numb or bruised places and recent operations': {
      'S1-089': `${steps}#homeCareGuides`,
      'S1-090': `${steps}#homeCareGuides`,
      'S1-143': `${steps}#homeCareGuides`,
    },
  }),
  ...honoured(`${shared}/visits/aftercare.test.ts`, {
    'is not alarming for 48 hours, and counts ease rather than soreness': {
      'S0-037': `${aftercare}#aftercare`,
      'S0-039': `${aftercare}#aftercare`,
    },
    'goes by what set the pain off, and by stress': { 'S0-049': `${aftercare}#aftercare` },
    'always tells to move, to build strength and to raise training in small steps': {
      'S0-050': `${aftercare}#aftercare`,
      'S1-015': `${aftercare}#aftercare`,
    },
    'always has the safety net, whatever set it off: desk': {
      'S0-051': `${aftercare}#safetyNet`,
      'S1-003': `${aftercare}#safetyNet`,
      'S1-139': `${aftercare}#safetyNet`,
      'S1-130': `${aftercare}#safetyNet`,
    },
    'names who else helps: doctor, urgent care, physiotherapist, osteopath': {
      'S0-052': `${aftercare}#aftercare`,
      'S1-126': `${aftercare}#aftercare`,
    },
    'links to the country’s own information, the NHS and the American family physicians among them': {
      'S1-109': `${aftercare}#aftercare`,
      'S1-114': `${aftercare}#aftercare`,
    },
    'nudges to book before it locks up, and offers a few regular visits with a look back to who needs them': {
      'S0-004': `${aftercare}#aftercare`,
      'S0-044': `${aftercare}#aftercare`,
      'S0-064': `${aftercare}#aftercare`,
      'S1-137': `${aftercare}#aftercare`,
    },
    'promises no cure and no result': { 'S0-048': `${aftercare}#aftercare` },
    'makes no claim for tissue where it speaks of drinking': { 'S1-095': `${aftercare}#aftercare` },
    'tells nobody that they need a scan': { 'S1-127': `${shared}/triage/rule-set.ts#ruleSet` },
  }),
  ...honoured(`${outcomes}/check-in.test.ts`, {
    'hears new tingling or shooting pain': { 'S1-097': `${shared}/triage/rules/follow-up.ts#newNeuroAfter` },
    'hears sore for more than two days': { 'S1-096': `${shared}/triage/rules/follow-up.ts#stillSore` },
    'hears worse for more than a day': { 'S1-113': `${shared}/triage/rules/follow-up.ts#worseAfter` },
    'hears bruises': { 'S1-144': `${shared}/triage/rules/follow-up.ts#bruiseOrNumb` },
    'hears a numb patch': { 'S1-144': `${shared}/triage/rules/follow-up.ts#bruiseOrNumb` },
    'hears numb between the legs': { 'S1-116': `${outcomes}/judge-check-in.ts#judgeCheckIn` },
    'hears on day ten that nothing helped, and takes "not sure" for that': {
      'S1-117': `${shared}/triage/rules/follow-up.ts#noProgress`,
    },
    'asks at a day, two days, ten days and two weeks; from day ten whether anything got better': {
      'S1-117': `${outcomes}/check-in-steps.ts#checkInSteps`,
      'S0-043': `${outcomes}/check-in-steps.ts#checkInSteps`,
    },
  }),
  ...honoured(`${shared}/intake/seed-answers.test.ts`, {
    'passes: the back locked up, but longer than three days ago': {
      'S0-043': `${shared}/triage/rules/flare.ts#acuteFlare`,
    },
  }),
  ...honoured(`${outcomes}/seed-follow-up.test.ts`, {
    'is whether bending, sleeping, standing, turning, walking and sitting are easier': {
      'S0-068': `${outcomes}/check-in.questions.ts#functions`,
      'S0-008': `${outcomes}/check-in.questions.ts#functions`,
    },
    'is answered as better, the same or worse': { 'S0-036': `${outcomes}/check-in.questions.ts#functions` },
    'is about what was asked before the visit as well, so that both can be compared': {
      'S0-008': `${shared}/intake/content/what-hurts.ts#whatHurts`,
    },
  }),
  ...honoured('apps/api/src/outcomes/outcomes.http.test.ts', {
    'the next visit waits for the call, and goes on once the lead has spoken with the person': {
      'S1-145': 'apps/api/src/outcomes/answer-check-in.ts#AnswerCheckIn',
    },
  }),
];
