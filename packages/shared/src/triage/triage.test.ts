import { flagsOf, judge } from './testing/judge.ts';
import { TriageOutcome } from './triage.contract.ts';

describe('triage', () => {
  it.each([
    [
      'an awkward lift',
      {
        backPain: true,
        painScore: 6,
        painOnset: 'sudden',
        mechanicalTrigger: 'lift',
        painDurationDays: 2,
        age: 44,
      },
    ],
    [
      'a week at the desk',
      { backPain: true, painScore: 4, mechanicalTrigger: 'desk', painDurationDays: 7, age: 31 },
    ],
  ] as const)('lets %s pass', (_, facts) => {
    expect(judge(facts)).toMatchObject({
      tier: 'NONE',
      decision: 'proceed',
      findings: [],
      emergency: { show: false },
    });
  });

  it.each([
    ['a long flight without leg symptoms', { backPain: true, longTravelDaysAgo: 3 }, ['NT-FLIGHT']],
    ['pain of three weeks', { backPain: true, painDurationDays: 21 }, ['NT-PERSIST-14D']],
    ['a first back pain at 55', { backPain: true, firstEpisode: true, age: 55 }, ['NT-AGE-ONSET']],
  ] as const)('only notes %s', (_, facts, flags) => {
    expect(judge(facts)).toMatchObject({ tier: 'NOTE', decision: 'proceed' });
    expect(flagsOf(facts)).toEqual(flags);
  });

  it('puts the worst first and lets it decide', () => {
    const outcome = judge({
      bloodThinner: true,
      osteoporosis: true,
      saddleNumbness: 'yes',
      stressAmplifies: true,
    });
    expect(outcome.findings.map((finding) => finding.rule)).toEqual([
      'RF-CES-SADDLE',
      'CL-OSTEOPOROSIS',
      'MD-BLOOD-THINNER',
      'NT-STRESS-STYLE',
    ]);
    expect(outcome).toMatchObject({ tier: 'EMERGENCY', decision: 'block', emergency: { show: true } });
  });

  it('holds, with each way out, until all of them are met', () => {
    const outcome = judge({
      osteoporosis: true,
      heartFailure: true,
      fever: 'unsure',
      epilepsy: true,
      seizureMonthsAgo: 2,
    });
    expect(outcome).toMatchObject({
      tier: 'CLEARANCE_REQUIRED',
      decision: 'hold',
      emergency: { show: true },
    });
    expect(outcome.clearances).toEqual([
      { anyOf: ['CALL', 'DOC'], rules: ['CL-EPILEPSY-UNCONTROLLED'] },
      { anyOf: ['DOC'], rules: ['CL-HEART', 'CL-OSTEOPOROSIS'] },
      { anyOf: ['CALL'], rules: ['CL-UNSURE-REDFLAG'] },
    ]);
  });

  it('asks no clearance for what only changes the plan, and shows no numbers to call', () => {
    expect(judge({ seizedUpHours: 3 })).toMatchObject({ clearances: [], emergency: { show: false } });
    expect(judge({ seizedUpHours: 3, osteoporosis: true }).clearances).toEqual([
      { anyOf: ['DOC'], rules: ['CL-OSTEOPOROSIS'] },
    ]);
  });

  it('merges what several findings ask of the plan', () => {
    const { restrictions } = judge({
      seizedUpHours: 3,
      steroidMonths: 12,
      pregnant: true,
      allergies: ['tree_nut', 'coconut'],
      sensitiveSkin: true,
      cannotLieProne: true,
      localSkinIssue: true,
      implant: 'port',
    });
    expect(restrictions).toEqual({
      maxPressure: 3,
      maxMinutes: 45,
      services: ['pregnancy'],
      avoidAreas: ['affected_area', 'implant_site'],
      avoidTechniques: ['deep_leg', 'heat', 'heat_on_area', 'trigger_point'],
      avoidTools: ['electric_massager', 'hard_on_area'],
      avoidPositions: ['flat_back_after_20_weeks', 'prone'],
      avoidProducts: ['coconut', 'scented', 'tree_nut'],
    });
  });

  it('leaves no service at all while a clot is active', () => {
    expect(judge({ dvtActiveOrUnder3Months: true }).restrictions.services).toEqual([]);
  });

  it.each([
    ['AU', ['000', '1800 022 222']],
    ['GB', ['999', '111']],
    ['NZ', ['111', '0800 611 116']],
    ['US', ['911']],
  ] as const)('shows the numbers of %s', (country, phones) => {
    const { emergency } = judge({ chestPain: true }, { country });
    expect(emergency.contacts.map((contact) => contact.phone)).toEqual(phones);
    expect(emergency).toMatchObject({ show: true, country });
  });

  it('shows the panel for an alert in free text as well', () => {
    expect(judge({ freeTextAlert: true })).toMatchObject({ decision: 'hold', emergency: { show: true } });
  });

  it('stops the session on a stop sign', () => {
    const [finding] = judge({ context: 'in_session', legSymptomsDuring: true }).findings;
    expect(finding?.effects).toEqual([{ kind: 'stop_session' }, { kind: 'block', care: 'same_day' }]);
  });

  it('travels and is stored as its contract says', () => {
    const outcome = judge(
      { bp: [190, 100], allergies: ['latex'], mechanicalTrigger: null },
      { questionnaireVersion: 'back-1' },
    );
    expect(TriageOutcome.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
    expect(outcome).toMatchObject({ questionnaireVersion: 'back-1', ruleSetVersion: '2026-11-20' });
  });

  it('has another hash for other facts, another country, another questionnaire', () => {
    const hashes = [
      judge({ backPain: true }),
      judge({ backPain: false }),
      judge({ backPain: true }, { country: 'NZ' }),
      judge({ backPain: true }, { questionnaireVersion: 'back-1' }),
    ].map((outcome) => outcome.inputsHash);
    expect(new Set(hashes).size).toBe(4);
  });
});
