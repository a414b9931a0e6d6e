import fc from 'fast-check';
import { Problem } from '../../kernel/problem.ts';
import { sessionPlan } from '../plan.ts';
import { judge } from '../testing/judge.ts';
import { type EditedPlan, editPlan } from './edit-plan.ts';
import { planAboveCap, planBlockUnknown, planMinutesDiffer } from './plan.problems.ts';

const plan = sessionPlan({
  outcome: judge({ backPain: true, bloodThinner: true }),
  style: 'remedial',
  minutes: 60,
  isFirstVisit: false,
  sore: [],
});
const reason = 'The doctor’s letter allows it';
const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof Problem ? error.toDocument() : error;
  }
};

describe('editing a session plan', () => {
  it('is free below the caps', () => {
    const edited = editPlan(plan, {
      blocks: [
        { kind: 'warm', minutes: 20, pressure: 2 },
        { kind: 'deeper', minutes: 32, pressure: 1 },
        { kind: 'stretch', minutes: 6, pressure: 3 },
      ],
      reason: null,
    });
    expect(edited.isAboveCap).toBe(false);
    expect(edited.plan.blocks.map(({ minutes, pressure }) => [minutes, pressure])).toEqual([
      [20, 2],
      [32, 1],
      [6, 3],
      [2, 3],
    ]);
  });

  it.each([null, '', 'because'])('above a cap needs a reason: %j is none', (given) => {
    const blocks = [{ kind: 'deeper' as const, minutes: plan.blocks[1]?.minutes ?? 0, pressure: 4 }];
    expect(planAboveCap.is(refusal(() => editPlan(plan, { blocks, reason: given })))).toBe(true);
    const { plan: edited, isAboveCap } = editPlan(plan, { blocks, reason });
    expect(isAboveCap).toBe(true);
    expect(edited.blocks[1]).toMatchObject({ pressure: 4, cap: 3 });
  });

  it('keeps the minutes of the visit and the blocks of the plan', () => {
    const change = (kind: 'warm' | 'points', minutes: number) => () =>
      editPlan(plan, { blocks: [{ kind, minutes, pressure: 1 }], reason });
    expect(planMinutesDiffer.is(refusal(change('warm', 1)))).toBe(true);
    expect(planBlockUnknown.is(refusal(change('points', 1)))).toBe(true);
  });

  it('never changes a cap or an area, whatever is asked', () => {
    const block = fc.record({
      kind: fc.constantFrom('warm' as const, 'deeper' as const),
      minutes: fc.nat(60),
      pressure: fc.nat(10),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
        const edited = refusal(() => editPlan(plan, { blocks, reason })) as Partial<EditedPlan>;
        if (!edited.plan) return;
        expect(edited.plan.blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
        for (const { kind, cap, areas } of edited.plan.blocks)
          expect(plan.blocks.find((one) => one.kind === kind)).toMatchObject({ cap, areas });
      }),
    );
  });
});
