import fc from 'fast-check';
import { sessionPlan } from './plan.ts';
import { easedPlan, endsSession, sessionFacts, type SessionSign, sessionSigns } from './session-signs.ts';
import { judge } from './testing/judge.ts';

const plan = sessionPlan({
  outcome: judge({ backPain: true }),
  style: 'remedial',
  minutes: 60,
  isFirstVisit: false,
  sore: [],
});
const after = (...signs: SessionSign[]) => judge(sessionFacts(signs));

describe('a sign at the table', () => {
  it.each([
    ['chestPain', 'EMERGENCY', true],
    ['breathless', 'EMERGENCY', true],
    ['dizzy', 'EMERGENCY', true],
    ['suddenWeakness', 'EMERGENCY', true],
    ['legSymptomsDuring', 'URGENT_REFERRAL', true],
    ['skinChangeDuring', 'CLEARANCE_REQUIRED', false],
    ['painAboveAgreed', 'MODIFY', false],
    ['guarding', 'MODIFY', false],
  ] as const)('%s is %s, and ends the session: %s', (sign, tier, ends) => {
    expect(after(sign).tier).toBe(tier);
    expect(endsSession(after(sign))).toBe(ends);
  });

  it('makes every block lighter where it asks for that, and leaves the area out where the skin changes', () => {
    expect(easedPlan(plan, after('guarding')).blocks.map(({ pressure }) => pressure)).toEqual([
      2, 4, 4, 4, 1, 1,
    ]);
    const local = easedPlan(plan, after('skinChangeDuring'));
    expect(local.blocks).toEqual(plan.blocks);
    expect(local.noGo.words).toContain('the area whose skin changed');
  });

  it('never raises a cap nor changes the minutes, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray([...sessionSigns], { minLength: 1 }), { maxLength: 6 }), (reports) => {
        const eased = reports.reduce((plans, signs) => easedPlan(plans, after(...signs)), plan);
        expect(eased.blocks.map(({ minutes }) => minutes)).toEqual(plan.blocks.map(({ minutes }) => minutes));
        expect(
          eased.blocks.every(
            ({ cap, pressure }, at) => pressure <= cap && cap <= (plan.blocks[at]?.cap ?? 0),
          ),
        ).toBe(true);
      }),
    );
  });
});
