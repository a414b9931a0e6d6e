import { anatomyOf } from './plan/anatomy.ts';
import { techniqueNotes } from './plan/technique-notes.ts';
import type { Facts } from './facts.ts';
import { bodyRegions } from '../intake/body-regions.ts';
import type { PlanBlockKind } from './plan/plan-styles.ts';
import { sessionPlan } from './plan.ts';
import { judge } from './testing/judge.ts';

const planFor = (facts: Facts = {}) =>
  sessionPlan({
    outcome: judge({ backPain: true, ...facts }),
    style: 'remedial',
    minutes: 60,
    isFirstVisit: false,
    sore: [{ region: 'low-back-left' }],
  });
const blockOf = (kind: PlanBlockKind, facts: Facts = {}) =>
  planFor(facts).blocks.find((block) => block.kind === kind);
const numbersOf = (kind: PlanBlockKind) => blockOf(kind)?.numbers.map(({ text }) => text);
const room = (facts: Facts = {}) => planFor(facts).environment.map(({ text }) => text);
const said = (facts: Facts = {}) => planFor(facts).consent.map(({ text }) => text);
const flare: Facts = { seizedUpHours: 5, mechanicalTrigger: 'bend' };
const notesOf = (kind: PlanBlockKind, facts: Facts = {}) =>
  techniqueNotes(planFor(facts))
    .find((block) => block.kind === kind)
    ?.notes.map(({ text }) => text)
    .join(' ');

describe('the numbers at the table', () => {
  it('begin with 6 to 8 strokes from the sacrum to the lower ribs', () => {
    expect(numbersOf('warm')).toContain('6-8 strokes');
    expect(blockOf('warm')?.technique).toMatch(/sacrum to lower ribs/);
  });

  it('or with 4 to 6 slow strokes of 5 to 10 seconds', () => {
    expect(numbersOf('warm')).toEqual(expect.arrayContaining(['or 4-6 strokes', '5-10 s a stroke']));
  });

  it('make the first pass light: at most 4 of 10, whatever the style', () => {
    expect(blockOf('warm')?.cap).toBeLessThanOrEqual(4);
    expect(planFor().blocks[0]?.kind).toBe('warm');
    expect(numbersOf('warm')).toContain('the first pass light');
  });

  it('knead for 30 to 60 seconds, then move on by 2.5 to 5 cm', () => {
    expect(numbersOf('deeper')).toEqual(expect.arrayContaining(['30-60 s an area', '2.5-5 cm further']));
  });

  it('or knead a spot for 10 to 20 seconds, 2 or 3 times', () => {
    expect(numbersOf('deeper')).toEqual(expect.arrayContaining(['or 10-20 s a spot', '2-3 times']));
  });

  it('hold a tight point for 20 to 60 seconds, and leave that knot alone for some minutes', () => {
    expect(numbersOf('points')).toContain('20-60 s a point');
    expect(numbersOf('points')).toContain('not the same knot again for some minutes');
  });

  it('work across the fibres for 10 to 20 seconds', () => {
    expect(numbersOf('friction')).toEqual(['10-20 s a point']);
  });

  it('hold a stretch for 10 to 15 seconds', () => {
    expect(numbersOf('stretch')).toEqual(['10-15 s a hold']);
  });

  it('close with one or two minutes of light strokes', () => {
    expect(numbersOf('close')).toEqual(['1-2 min']);
    expect([1, 2]).toContain(blockOf('close')?.minutes);
  });
});

describe('how a block is done', () => {
  it('is named as the note of a visit names it', () => {
    expect(techniqueNotes(planFor()).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Effleurage', 'Petrissage (kneading)', 'Trigger point release']),
    );
  });

  it('is told for the warm-up: gentle, upward, palms then heels, toward the heart', () => {
    expect(notesOf('warm')).toMatch(/Gentle.*sacrum upward.*heels of the hands.*toward the heart/);
  });

  it('keeps the therapist’s own back and wrists whole', () => {
    expect(notesOf('warm')).toMatch(/shoulder-width apart, bend at the knees/);
    expect(notesOf('deeper')).toMatch(/Wrists straight/);
  });

  it('is firmer only on warm muscle, and only where the cap leaves room', () => {
    expect(notesOf('deeper')).toMatch(
      /increase slowly.*width of a hand.*may be firmer once the muscle is warm/,
    );
    expect(notesOf('deeper', flare)).not.toMatch(/firmer/);
  });

  it('on a tight point is slow and asked for, eased with strokes, and never squeezed', () => {
    expect(notesOf('points')).toMatch(/steady beats quick jabs.*ask first.*long strokes.*Never squeeze/);
    expect(notesOf('points', flare)).toBeUndefined();
  });

  it('names what lies under the lower back: L1-L5 and the muscles beside the spine', () => {
    const words = anatomyOf(planFor().blocks.flatMap(({ areas }) => areas)).join(' ');
    for (const word of ['L1-L5', 'erector spinae', 'multifidus', 'quadratus lumborum', 'Gluteus'])
      expect(words).toContain(word);
  });
});

describe('the room and the table', () => {
  it('are warm and calm: 21 to 24 degrees, quiet, one soft light, private', () => {
    expect(room()).toEqual(
      expect.arrayContaining(['Room at 21-24 °C', 'Quiet and calm', 'One soft light', 'Private']),
    );
  });

  it('are firm, with room on both sides and nothing to trip over', () => {
    expect(room()).toEqual(
      expect.arrayContaining(['A firm, flat surface', 'Room to walk on both sides', 'Nothing to trip over']),
    );
  });

  it('have towels, pillows and a cold pack at hand', () => {
    expect(room()).toContain('Towels and pillows within reach, a cold pack at hand');
  });

  it('have a warm towel for 5 to 10 minutes before, and none where heat is ruled out', () => {
    expect(room().join()).toMatch(/Warm towel for 5-10 min before, never on numb or open skin/);
    const noHeat = { pregnant: true, pregnancyWeeks: 24 };
    expect(room(noHeat).join()).toMatch(/No heat today/);
    expect(room(noHeat).join()).not.toMatch(/Warm towel/);
  });

  it('let one lie face down with a pillow under the hips and the head neutral', () => {
    expect(planFor().position).toMatchObject({
      lies: 'Face down, a pillow under the hips',
      head: 'Head neutral in the face cradle or on a folded towel',
    });
  });

  it('let one lie on the side with knees bent who cannot lie face down', () => {
    expect(planFor({ cannotLieProne: true }).position.lies).toMatch(/On the side, knees bent/);
  });
});

describe('what is said before hands touch skin', () => {
  it('asks for each area by its name', () => {
    const areas = new Set(planFor().blocks.flatMap(({ areas }) => areas));
    const asked = said().find((text) => text.startsWith('I would work here')) ?? '';
    for (const area of areas) expect(asked).toContain(bodyRegions[area].label);
  });

  it('tells of mild soreness, of the number agreed, and asks for limits of one’s own', () => {
    expect(said().join(' ')).toMatch(/mild soreness.*0 to 10.*anything else/);
  });

  it('asks to be told at once of more pain or numbness', () => {
    expect(said().join(' ')).toMatch(
      /If pressure feels too much, say so. Tell me at once of more pain or numbness/,
    );
  });

  it('asks whether the position is comfortable and the breath easy', () => {
    expect(said().join(' ')).toMatch(/position comfortable, and can you breathe easily/);
  });

  it('asks before a ball or a roller, never on spine or bone, and names none where tools are ruled out', () => {
    expect(said().join(' ')).toMatch(/ball or a roller, never on the spine or on bone. Is that all right/);
    expect(said(flare).join(' ')).not.toMatch(/roller/);
    expect(said({ reducedSensationArea: true }).join(' ')).not.toMatch(/roller/);
  });
});

describe('a nerve problem that somebody has looked at', () => {
  it('is treated gently: at most 3 of 10, no strong stretch, no tight points', () => {
    const plan = planFor({ knownDiscOrSciatica: true, assessedByClinician: true });
    expect(plan.cap).toBe(3);
    expect(plan.blocks.map(({ kind }) => kind)).not.toContain('points');
    expect(plan.blocks.find(({ kind }) => kind === 'stretch')?.technique).toMatch(/Pelvic tilt/);
  });
});
