import { defaultThresholds, ruleSet, triage } from '../triage/index.ts';
import type { Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { sampleAnswers } from './sample-answers.ts';

const today = '2026-11-20';

function outcomeOf(answers: Answers) {
  const { facts } = answersToFacts(answers, {
    definition: questionnaireV1,
    visitDate: today,
    context: 'intake',
  });
  const { tier, findings } = triage(facts, { ruleSet, thresholds: defaultThresholds, country: 'AU' });
  return { tier, rules: findings.map(({ rule }) => rule).sort() };
}

describe('from answers to the outcome', () => {
  it.each<[keyof typeof sampleAnswers, string, string[]]>([
    ['ordinaryBack', 'NONE', []],
    ['awkwardLift', 'NONE', []],
    ['longFlight', 'NOTE', ['NT-FLIGHT']],
    ['threeWeeks', 'NOTE', ['NT-PERSIST-14D']],
    ['relaxationOnly', 'NONE', []],
    ['seizedUp', 'MODIFY', ['MD-ACUTE-FLARE', 'NT-RECURRENT']],
    ['nutAllergy', 'MODIFY', ['MD-ALLERGY-OIL']],
    ['bloodThinner', 'MODIFY', ['MD-BLOOD-THINNER']],
    ['pregnantTenWeeks', 'CLEARANCE_REQUIRED', ['CL-PREGNANCY']],
    ['osteoporosis', 'CLEARANCE_REQUIRED', ['CL-OSTEOPOROSIS']],
    ['shootingLeg', 'CLEARANCE_REQUIRED', ['CL-RADICULAR-UNASSESSED']],
    ['notSureAboutNumbness', 'CLEARANCE_REQUIRED', ['CL-UNSURE-REDFLAG']],
    ['feverAndBack', 'URGENT_REFERRAL', ['UR-FEVER-BACK']],
    ['saddleNumbness', 'EMERGENCY', ['RF-CES-SADDLE']],
    ['bothLegs', 'EMERGENCY', ['RF-CES-BILATERAL-LEG', 'UR-LEG-NUMB-NEW']],
  ])('%s is %s', (name, tier, rules) => {
    expect(outcomeOf(sampleAnswers[name](today))).toEqual({ tier, rules });
  });

  it('holds nobody for an empty medicine list or an untyped temperature', () => {
    const answers = sampleAnswers.ordinaryBack(today);
    expect(answers['temperature']).toBeUndefined();
    expect(outcomeOf(answers).tier).toBe('NONE');
  });
});
