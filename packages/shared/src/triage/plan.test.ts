import fc from 'fast-check';
import { type BodyRegion, bodyRegionCodes } from '../intake/body-regions.ts';
import { services } from './effects.ts';
import { sessionPlan, type VisitToPlan } from './plan.ts';
import { homeCareNumbers } from './plan/home-care-numbers.ts';
import { noGoRegions, spineRegions } from './plan/body-areas.ts';
import { planLine } from './plan/plan-line.ts';
import { planMarks } from './plan/plan-marks.ts';
import { SessionPlan } from './plan/plan.contract.ts';
import { sessionNumbers } from './plan/session-numbers.ts';
import { anyFacts } from './testing/any-facts.ts';
import { judge } from './testing/judge.ts';
import { mergeEffects } from './restrictions.ts';
import { tightenOnly } from './thresholds.ts';
import type { Facts } from './facts.ts';

const ordinary: VisitToPlan = {
  outcome: judge({ backPain: true }),
  style: 'remedial',
  minutes: 60,
  isFirstVisit: false,
  sore: [{ region: 'low-back-left', intensity: 4 }],
};
const planFor = (facts: Facts, visit: Partial<VisitToPlan> = {}) =>
  sessionPlan({ ...ordinary, outcome: judge({ backPain: true, ...facts }), ...visit });
const minutesOf = ({ blocks }: SessionPlan) => blocks.reduce((sum, { minutes }) => sum + minutes, 0);
const kindsOf = ({ blocks }: SessionPlan) => blocks.map(({ kind }) => kind);

/** Any visit that a clinic can sell: services have lengths of 10 to 480 minutes. */
const anyVisit: fc.Arbitrary<VisitToPlan> = fc
  .record({
    facts: anyFacts,
    style: fc.constantFrom(...services),
    minutes: fc.oneof(fc.constantFrom(10, 20, 45, 60, 90, 120), fc.integer({ min: 10, max: 480 })),
    isFirstVisit: fc.boolean(),
    sore: fc.uniqueArray(fc.constantFrom<BodyRegion>(...bodyRegionCodes), { maxLength: 4 }),
    wishedPressure: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    strict: fc.boolean(),
  })
  .map(({ facts, sore, strict, ...visit }) => ({
    ...visit,
    outcome: judge(facts, strict ? { thresholds: tightenOnly({ flareMinutes: 0, capFlare: 0 }) } : {}),
    sore: sore.map((region) => ({ region })),
  }));

describe('the session plan of any visit', () => {
  it('sums to the minutes booked, with no block above its cap, and no hands beyond the minutes allowed', () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        const plan = sessionPlan(visit);
        const { maxMinutes } = visit.outcome.restrictions;
        const handsOn = plan.blocks.filter(({ kind }) => kind !== 'rest');
        expect(minutesOf(plan)).toBe(visit.minutes);
        expect(plan.blocks.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 1)).toBe(true);
        expect(plan.blocks.every(({ pressure, cap }) => pressure <= cap && cap <= plan.cap)).toBe(true);
        expect(minutesOf({ ...plan, blocks: handsOn })).toBeLessThanOrEqual(maxMinutes ?? visit.minutes);
        expect(SessionPlan.parse(plan)).toEqual(plan);
      }),
    );
  });

  it('is never on the spine, nor where a finding rules it out', () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        const plan = sessionPlan(visit);
        const never = [...spineRegions, ...noGoRegions(visit.outcome.restrictions)];
        expect(plan.blocks.flatMap(({ areas }) => areas).filter((area) => never.includes(area))).toEqual([]);
        expect(plan.noGo.words[0]).toBe('the spine');
      }),
    );
  });

  it('has lower caps or the same when findings are added, and the same plan for the same visit', () => {
    fc.assert(
      fc.property(anyVisit, anyFacts, (visit, more) => {
        const effects = (findings: ReturnType<typeof judge>['findings']) =>
          findings.flatMap((one) => one.effects);
        const { findings, thresholds } = judge(more);
        const before = sessionPlan(visit);
        const restrictions = mergeEffects([...unmerged(visit), ...effects(findings)]);
        const after = sessionPlan({
          ...visit,
          outcome: { restrictions, thresholds: { ...thresholds, ...visit.outcome.thresholds } },
        });
        expect(after.cap).toBeLessThanOrEqual(before.cap);
        for (const { kind, cap } of after.blocks.filter((block) => block.kind !== 'rest')) {
          expect(cap).toBeLessThanOrEqual(before.blocks.find((block) => block.kind === kind)?.cap ?? -1);
        }
        expect(sessionPlan(visit)).toEqual(before);
      }),
    );
  });
});

/** The restrictions of a visit as the effects that lead to them. */
function unmerged({ outcome: { restrictions: all } }: VisitToPlan): Parameters<typeof mergeEffects>[0] {
  return [
    ...(all.maxPressure === null ? [] : [{ kind: 'pressure' as const, max: all.maxPressure }]),
    ...(all.maxMinutes === null ? [] : [{ kind: 'minutes' as const, max: all.maxMinutes }]),
    { kind: 'no_service', services: services.filter((service) => !all.services.includes(service)) },
    { kind: 'avoid', areas: all.avoidAreas },
    { kind: 'no_technique', techniques: all.avoidTechniques },
    { kind: 'no_tool', tools: all.avoidTools },
    { kind: 'no_position', positions: all.avoidPositions },
    { kind: 'no_product', products: all.avoidProducts },
  ];
}

describe('the session plan', () => {
  it('follows the sequence of the articles for an ordinary back', () => {
    const plan = planFor({});
    expect(kindsOf(plan)).toEqual(['warm', 'deeper', 'points', 'friction', 'stretch', 'close']);
    expect(planLine(plan)).toBe(
      'Up to 6/10, face down: warm 12, deeper 25, points 11, friction 4, stretch 6, close 2 min',
    );
  });

  it.each([
    ['relaxation', ['warm', 'deeper', 'stretch', 'close'], 5],
    ['remedial', ['warm', 'deeper', 'points', 'friction', 'stretch', 'close'], 6],
    ['deep_tissue', ['warm', 'deeper', 'points', 'friction', 'stretch', 'close'], 8],
    ['sports', ['warm', 'deeper', 'points', 'friction', 'stretch', 'close'], 7],
    ['pregnancy', ['warm', 'deeper', 'stretch', 'close'], 4],
    ['osteopathy', ['warm', 'deeper', 'points', 'stretch', 'close'], 6],
  ] as const)('of %s has its own blocks, and never more than its own pressure', (style, kinds, most) => {
    const plan = planFor({}, { style });
    expect(kindsOf(plan)).toEqual(kinds);
    expect(Math.max(...plan.blocks.map(({ cap }) => cap))).toBe(most);
  });

  it('works around the sore place: glutes, hips, hip flexors, hamstrings, thoracolumbar area', () => {
    const areas = planFor({}).blocks[0]?.areas;
    expect(areas).toEqual(
      expect.arrayContaining(['low-back-left', 'buttock-left', 'hip-right', 'thigh-back-left', 'mid-back']),
    );
  });

  it('in a flare is light, 45 minutes of an hour, and leaves tight points alone', () => {
    const plan = planFor({ seizedUpHours: 5, mechanicalTrigger: 'bend' });
    expect(kindsOf(plan)).toEqual(['warm', 'deeper', 'stretch', 'close', 'rest']);
    expect(plan.blocks.at(-1)).toMatchObject({ kind: 'rest', minutes: 15, areas: [] });
    expect(Math.max(...plan.blocks.map(({ pressure }) => pressure))).toBe(3);
    expect(plan.blocks[0]?.numbers).toContainEqual({ text: '2-3 of 10 to start with', source: 'S1-076' });
  });

  it('starts a first visit at most at five, or at what the clinic has tightened that to', () => {
    expect(planFor({}, { isFirstVisit: true }).cap).toBe(5);
    const outcome = judge({ backPain: true }, { thresholds: tightenOnly({ capFirstVisit: 4 }) });
    expect(planFor({}, { isFirstVisit: true, outcome }).cap).toBe(4);
  });

  it('goes below the cap for who asks for it, never above', () => {
    const gentle = planFor({ bloodThinner: true }, { wishedPressure: 2 });
    expect(gentle.blocks.map(({ pressure }) => pressure)).toEqual([2, 2, 2, 2]);
    const firm = planFor({ bloodThinner: true }, { wishedPressure: 9 });
    expect(Math.max(...firm.blocks.map(({ pressure }) => pressure))).toBe(3);
  });

  it.each([
    [{}, 'prone', 'Face down, a pillow under the hips'],
    [{ cannotLieProne: true }, 'side_lying', 'On the side, knees bent, a pillow between them'],
    [{ heartFailure: true }, 'semi_upright', 'Half upright, knees supported'],
  ] as const)('with %o lies %s', (facts, kind, lies) => {
    expect(planFor(facts).position).toMatchObject({ kind, lies });
  });

  it('lies on the side in pregnancy, with a pelvic tilt, no heat and light legs', () => {
    const plan = planFor({ pregnant: true, pregnancyWeeks: 24 }, { style: 'pregnancy' });
    expect(plan.position.kind).toBe('side_lying');
    expect(plan.blocks.find(({ kind }) => kind === 'stretch')?.technique).toMatch(/pelvic tilt/i);
    expect(plan.environment.map(({ text }) => text)).toContain('No heat today');
    expect(plan.blocks.find(({ kind }) => kind === 'deeper')?.areas).not.toContain('thigh-back-left');
  });

  it('chooses products by allergens', () => {
    expect(planFor({}).products.use).toBe('Light, low-fragrance massage oil');
    expect(planFor({ allergies: ['tree_nut'] }).products).toMatchObject({
      use: 'Hypoallergenic unscented oil',
      leaveOut: ['Sweet almond oil'],
      patchTest: true,
    });
    expect(planFor({ sensitiveSkin: true }).products.leaveOut).toEqual(['Light, low-fragrance massage oil']);
    expect(planFor({ allergies: ['other_product'] }).products.use).toMatch(/own product/);
  });

  it('says at the table what is done, how it may feel, the scale, the stop word and what is left out', () => {
    const said = planFor({ uretericStent: true })
      .consent.map(({ text }) => text)
      .join('\n');
    for (const words of [
      /what I will do/,
      /may feel tender/,
      /0 to 10/,
      /word or hand signal/,
      /the spine, the belly/,
    ])
      expect(said).toMatch(words);
  });

  it('keeps the numbers of home care apart from those at the table', () => {
    expect(sessionNumbers.triggerPoint).toMatchObject({ from: 20, to: 60, source: 'S1-052' });
    expect(homeCareNumbers.thumb).toMatchObject({ from: 20, to: 30, source: 'S1-086' });
    expect(homeCareNumbers.ball).toMatchObject({ from: 20, to: 40, source: 'S1-088' });
    expect(sessionNumbers.stretchHold).toMatchObject({ from: 10, to: 15, source: 'S1-074' });
    expect(homeCareNumbers.kneeToChest).toMatchObject({ from: 20, to: 30, source: 'S1-091' });
    expect(sessionNumbers.warmTowelBefore).toMatchObject({ from: 5, to: 10, source: 'S1-030' });
    expect(homeCareNumbers.heatAfter).toMatchObject({ from: 10, to: 15, source: 'S1-094' });
    expect(
      planFor({ reducedSensationArea: true })
        .homeCare.map(({ what }) => what)
        .join(),
    ).not.toMatch(/heat/i);
  });

  it('carries the row of the articles with each number and each sentence', () => {
    const { blocks, environment, consent, stopSigns, homeCare } = planFor({});
    const sources = [
      ...blocks.flatMap(({ numbers }) => numbers),
      ...environment,
      ...consent,
      ...stopSigns,
      ...homeCare,
    ];
    expect(sources.filter(({ source }) => !/^(S[01]-\d{3}|ours)$/.test(source))).toEqual([]);
  });
});

describe('a body map of the plan', () => {
  it('shows where not to go and the cap where hands go, one mark a place', () => {
    const marks = planMarks(planFor({ uretericStent: true, bloodThinner: true }));
    expect(marks).toContainEqual({ region: 'belly', kind: 'no-go' });
    expect(marks).toContainEqual({ region: 'low-back-left', kind: 'cap', cap: 3 });
    expect(new Set(marks.map(({ region }) => region)).size).toBe(marks.length);
  });

  it('caps at three where only light hands may go', () => {
    const plan = sessionPlan({
      ...ordinary,
      outcome: {
        ...ordinary.outcome,
        restrictions: { ...ordinary.outcome.restrictions, avoidTechniques: ['deep_leg'] },
      },
    });
    const marks = planMarks(plan);
    expect(marks).toContainEqual({ region: 'thigh-back-left', kind: 'cap', cap: 3 });
    expect(marks).toContainEqual({ region: 'low-back-left', kind: 'cap', cap: 6 });
  });
});
