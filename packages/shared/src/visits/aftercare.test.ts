import { ruleSet } from '../triage/index.ts';
import { homeCareGuides, homeCareStop } from '../triage/plan/home-care-steps.ts';
import { ticks } from '../intake/seed-answers.words.ts';
import { countries } from '../triage/emergency-contacts.ts';
import { aftercare } from './aftercare.ts';

const after = (trigger: string, ...history: string[]) =>
  aftercare({ 'pain-trigger': ticks(trigger), 'pain-history': ticks(...history) }, 'AU');
const words = (list: readonly { text: string }[]) => list.map(({ text }) => text).join(' ');

describe('what a client reads after a visit', () => {
  it('is not alarming for 48 hours, and counts ease rather than soreness', () => {
    expect(words(after('desk').ordinary)).toMatch(/Ease is what counts.*up to 48 hours can be normal/);
  });

  it('goes by what set the pain off, and by stress', () => {
    expect(words(after('desk').helps)).toMatch(/laptop/);
    expect(words(after('lifting').helps)).toMatch(/Lifting/);
    expect(words(after('sport').helps)).not.toMatch(/laptop|Lifting/);
    expect(words(after('desk', 'stress').helps)).toMatch(/Stress/);
    expect(words(after('desk').helps)).not.toMatch(/Stress/);
  });

  it('always tells to move, to build strength and to raise training in small steps', () => {
    expect(words(after('sport').helps)).toMatch(/small steps.*Change position.*Build strength.*stretch/);
  });

  it.each(['desk', 'other', 'nothing'])('always has the safety net, whatever set it off: %s', (trigger) => {
    const net = words(after(trigger).safetyNet);
    for (const sign of [
      'sharp',
      'worse than before',
      '48 hours',
      'two weeks',
      'numbness',
      'fever',
      'bladder',
    ])
      expect(net).toContain(sign);
  });

  it('names who else helps: doctor, urgent care, physiotherapist, osteopath', () => {
    expect(words(after('desk').referrals)).toMatch(/doctor.*urgent care.*physiotherapist.*osteopath/i);
  });

  it('links to the country’s own information, the NHS and the American family physicians among them', () => {
    const hosts = (country: (typeof countries)[number]) =>
      aftercare({}, country).links.map(({ href }) => new URL(href).host);
    expect(hosts('AU')).toEqual(['www.healthdirect.gov.au', 'www.nhs.uk']);
    expect(hosts('US')).toEqual(['familydoctor.org']);
    for (const country of countries) expect(hosts(country).length).toBeGreaterThan(0);
  });

  it('nudges to book before it locks up, and offers a few regular visits with a look back to who needs them', () => {
    expect(words(after('desk').rhythm)).toMatch(/before it locks up/);
    expect(words(after('desk').rhythm)).not.toMatch(/Three visits/);
    expect(words(after('desk', 'comes-back').rhythm)).toMatch(
      /shorter and regular.*Three visits.*look together/,
    );
  });
});

describe('whatever a client reads', () => {
  const everything = [
    ...ruleSet.rules.map(({ client }) => client),
    ...['desk', 'sport', 'lifting', 'sleep'].flatMap((trigger) => {
      const { ordinary, helps, safetyNet, referrals, rhythm } = after(trigger, 'stress', 'comes-back');
      return [ordinary, helps, safetyNet, referrals, rhythm].flat().map(({ text }) => text);
    }),
    ...Object.values(homeCareGuides).flatMap(({ title, how, care }) => [title, how, care ?? '']),
    homeCareStop,
  ];

  it('promises no cure and no result', () => {
    const claims = /\bcures?\b|heals?\b|guarantee|adhesion|toxin|flush|100 ?%|pain-free|gets rid/i;
    expect(everything.filter((text) => claims.test(text))).toEqual([]);
  });

  it('makes no claim for tissue where it speaks of drinking', () => {
    const drinking = everything.filter((text) => /drink|water/i.test(text));
    expect(drinking).toEqual([
      'Drink if you are thirsty.',
      'Drink if you are thirsty.',
      'Drink if you are thirsty.',
      'Drink if you are thirsty.',
    ]);
    expect(drinking.filter((text) => /tissue|recover|flush/i.test(text))).toEqual([]);
  });

  it('tells nobody that they need a scan', () => {
    expect(
      everything.filter((text) => /\b(need|get|have|ask for) (a|an) (scan|x-ray|mri)|imaging/i.test(text)),
    ).toEqual([]);
  });

  it('never says that deeper is better', () => {
    const praise = everything.filter(
      (text) => /deep|firm/i.test(text) && /better|best|more effective|stronger/i.test(text),
    );
    expect(praise.filter((text) => !/not better/i.test(text))).toEqual([]);
  });
});
