import type { Answers } from '../intake/answers.ts';
import type { Country } from '../triage/emergency-contacts.ts';

export interface Advice {
  readonly text: string;
  readonly source: string;
}
const say = (text: string, source: string): Advice => ({ text, source });

/** What everybody may expect after a massage. No promise, and no alarm in the first two days. */
const ordinary: readonly Advice[] = [
  say(
    'Ease is what counts: bending, standing, turning in bed. Soreness is no measure of a good massage.',
    'S0-039',
  ),
  say('Some tenderness for up to 48 hours can be normal, more so after deeper work.', 'S0-037'),
  say('It can help at once, or over a few visits, or not at all. It is one tool among others.', 'S0-048'),
  say('Drink if you are thirsty.', 'S1-095'),
];

/** When to stop and whom to ask: part of every aftercare text. Names no disease. */
export const safetyNet: readonly Advice[] = [
  say('Stop at pain that is sharp or new, or that gets worse.', 'S1-141'),
  say(
    'Pain that lasts, or that is worse than before for more than a day: ask a health professional.',
    'S1-003',
  ),
  say('Still sore after 48 hours: tell us, and ask a health professional.', 'S1-096'),
  say('No better after two weeks, or after a few weeks of care: have it looked at.', 'S1-139'),
  say(
    'New numbness between the legs, a weak leg, trouble with bladder or bowels, or a fever with back pain: get help today.',
    'S0-051',
  ),
];

const always: readonly Advice[] = [
  say('Change position more often than you think you need to.', 'S0-050'),
  say('Build strength bit by bit, and stretch what is tight.', 'S1-015'),
];

/** What set it off, in the code of the form, and what helps against that. */
const byTrigger: Readonly<Record<string, Advice>> = {
  desk: say('At the laptop: screen at eye height, feet on the floor, up every half hour.', 'S0-049'),
  lifting: say('Lifting: close to the body, knees bent, no twist under load.', 'S0-049'),
  bending: say('Bending: from the hips and knees, in small portions.', 'S0-049'),
  sport: say('Training: raise the load in small steps, with an easy day after a hard one.', 'S0-050'),
  travel: say(
    'Travelling: stand up and walk every hour, with a small pillow behind the lower back.',
    'S0-050',
  ),
  sleep: say(
    'Sleeping: on the side with a pillow between the knees, or on the back with one beneath.',
    'S0-050',
  ),
  standing: say('Standing: shift your weight, one foot on a low step now and then.', 'S0-050'),
};
const byStress = say('Stress makes a back tense: slow breathing and enough sleep are part of it.', 'S0-009');

/** Who else helps, when massage is not enough by itself. */
const referrals: readonly Advice[] = [
  say('Your doctor (GP), or urgent care if it cannot wait', 'S1-126'),
  say('A physiotherapist who knows backs', 'S1-126'),
  say('An osteopath, alone or together with massage', 'S0-052'),
];

export interface InformationLink {
  readonly name: string;
  readonly href: string;
}
const aafp = {
  name: 'American Academy of Family Physicians',
  href: 'https://familydoctor.org/condition/low-back-pain/',
};
const nhs = { name: 'NHS: back pain', href: 'https://www.nhs.uk/conditions/back-pain/' };
const links: Readonly<Record<Country, readonly InformationLink[]>> = {
  AU: [{ name: 'healthdirect: back pain', href: 'https://www.healthdirect.gov.au/back-pain' }, nhs],
  GB: [nhs],
  NZ: [{ name: 'Healthify: back pain', href: 'https://healthify.nz/health-a-z/b/back-pain/' }, nhs],
  US: [aafp],
};

export interface Aftercare {
  readonly ordinary: readonly Advice[];
  readonly helps: readonly Advice[];
  readonly safetyNet: readonly Advice[];
  readonly referrals: readonly Advice[];
  readonly links: readonly InformationLink[];
  readonly rhythm: readonly Advice[];
}

const codesOf = (answers: Answers, id: string): readonly string[] =>
  answers[id]?.kind === 'choice' ? answers[id].codes : [];

/** The days after a visit, for the person who was treated: what drove the pain decides what is advised. */
export function aftercare(answers: Answers, country: Country): Aftercare {
  const drivers = codesOf(answers, 'pain-trigger').flatMap((code) => byTrigger[code] ?? []);
  const history = codesOf(answers, 'pain-history');
  return {
    ordinary,
    helps: [...drivers, ...(history.includes('stress') ? [byStress] : []), ...always],
    safetyNet,
    referrals,
    links: links[country],
    rhythm: history.includes('comes-back') ? [...comesBack, bookBefore] : [bookBefore],
  };
}

const bookBefore = say('Book again before it locks up, not when it has become unbearable.', 'S0-044');
const comesBack: readonly Advice[] = [
  say('For stiffness that keeps coming back, shorter and regular helps more than long and rare.', 'S1-137'),
  say('Three visits, every two or three weeks, then look together whether it helps.', 'S0-004'),
];
