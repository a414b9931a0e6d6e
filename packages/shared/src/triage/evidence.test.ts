import type { Facts } from './facts.ts';
import { judge } from './testing/judge.ts';

const evidence = (facts: Facts, rule: string) =>
  Object.fromEntries(
    judge(facts)
      .findings.find((finding) => finding.rule === rule)
      ?.evidence.map(({ fact, value }) => [fact, value]) ?? [],
  );

describe('the evidence of a finding', () => {
  it('is the answers that made it fire, and no others that the rule reads', () => {
    expect(
      evidence({ newSpineDeformity: true, age: 30, backPain: true, painScore: 9 }, 'UR-FRACTURE-RISK'),
    ).toEqual({
      newSpineDeformity: true,
    });
    expect(evidence({ backPain: true, age: 80, trauma: 'fall', painScore: 3 }, 'UR-FRACTURE-RISK')).toEqual({
      backPain: true,
      age: 80,
      trauma: 'fall',
    });
  });

  it('names every one of several reasons that would each be enough', () => {
    expect(evidence({ chestPain: true, breathless: true, fainted: true }, 'RF-CARDIAC-PE-NOW')).toEqual({
      chestPain: true,
      breathless: true,
      fainted: true,
    });
    expect(
      evidence(
        { calfSwellingOneSide: true, calfPainOneSide: true, immobile: true, dvtHistory: true },
        'UR-DVT-SUSPECT',
      ),
    ).toEqual({ calfSwellingOneSide: true, calfPainOneSide: true, immobile: true, dvtHistory: true });
  });

  it('shows that nothing set the pain off', () => {
    expect(
      evidence(
        { painScore: 9, painOnset: 'sudden', mechanicalTrigger: null, painTrend: 'same' },
        'UR-WORSENING-SEVERE',
      ),
    ).toEqual({ painScore: 9, painOnset: 'sudden', mechanicalTrigger: null });
  });

  it('shows both sides of a contradiction', () => {
    expect(evidence({ fever: 'no', temperatureC: 38.4 }, 'CL-CONTRADICTION')).toEqual({
      fever: 'no',
      temperatureC: 38.4,
    });
  });

  it('names the questions that were left open', () => {
    expect(evidence({ unsureRedFlags: ['footDrop'] }, 'CL-UNSURE-REDFLAG')).toEqual({
      unsureRedFlags: ['footDrop'],
    });
  });

  it('leaves the facts as they were', () => {
    const facts: Facts = { backPain: true, legPain: 'both', unsureRedFlags: ['bladderChange'] };
    const frozen = Object.freeze({ ...facts });
    expect(judge(frozen)).toEqual(judge(facts));
    expect(frozen).toEqual(facts);
  });
});
