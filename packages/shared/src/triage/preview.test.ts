import { previewOf } from './preview.ts';
import { judge } from './testing/judge.ts';

describe('what a therapist sees before accepting', () => {
  it('is the reason with its answers', () => {
    expect(previewOf(judge({ localSkinIssue: true }))).toMatchObject([
      {
        tier: 'MODIFY',
        category: 'Skin and products',
        rule: 'MD-LOCAL-SKIN',
        evidence: [{ fact: 'localSkinIssue', value: true }],
        restrictions: { avoidAreas: ['affected_area'] },
      },
    ]);
  });

  it.each([
    ['medicines', { bloodThinner: true }],
    ['immunity', { backPain: true, backPainUnexplained: true, ivDrugUse: true }],
    ['a private sign', { backPain: true, sexualChangeNew: 'yes' }],
    ['early pregnancy', { pregnant: true, pregnancyWeeks: 7 }],
  ] as const)('is category and restriction only for %s', (_, facts) => {
    const [preview] = previewOf(judge(facts));
    expect(preview).toMatchObject({ rule: null, evidence: [] });
    expect(JSON.stringify(preview)).not.toMatch(/thinner|drug|sexual|weeks/i);
  });

  it.each([
    ['an injection in the face', { botoxHoursAgo: 3 }],
    ['steroid tablets', { backPain: true, age: 70, steroidMonths: 12, trauma: 'fall' }],
  ] as const)('keeps medicines back where the reason is another: %s', (_, facts) => {
    const [preview] = previewOf(judge(facts));
    expect(preview?.rule).not.toBeNull();
    expect(JSON.stringify(preview?.evidence)).not.toMatch(/botox|steroid/i);
  });

  it('keeps such an answer back where another rule reads it too', () => {
    const [preview] = previewOf(judge({ calfPainOneSide: true, pregnant: true, pregnancyWeeks: 20 }));
    expect(preview?.evidence).toEqual([{ fact: 'calfPainOneSide', value: true }]);
  });
});
