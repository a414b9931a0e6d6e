import { ruleTable } from '../testing/rule-table.ts';
import { contradiction, freeTextAlert, staleAnswers as stale, unsureRedFlag as unsure } from './answers.ts';

describe('answers that a person has to look at', () => {
  ruleTable([
    [unsure, 'fires', 'a question left open', { unsureRedFlags: ['footDrop'] }],
    [unsure, 'fires', 'not sure of numbness', { saddleNumbness: 'unsure' }],
    [unsure, 'fires', 'not sure of the private question', { sexualChangeNew: 'unsure' }],
    [unsure, 'fires', 'not sure of a fever', { fever: 'unsure' }],
    [unsure, 'fires', 'not sure of weight', { weightLossUnexplained: 'unsure' }],
    [unsure, 'clear', 'not sure how it began is no red flag', { painOnset: 'unsure' }],
    [unsure, 'clear', 'nothing open', { unsureRedFlags: [], fever: 'no' }],
    [contradiction, 'fires', 'a pair that cannot be', { contradictions: ['not pregnant / 20 weeks'] }],
    [contradiction, 'fires', 'no fever and 38.0', { fever: 'no', temperatureC: 38 }],
    [contradiction, 'clear', 'no fever and 37.9', { fever: 'no', temperatureC: 37.9 }],
    [contradiction, 'clear', 'fever not answered and 39', { temperatureC: 39 }],
    [contradiction, 'clear', 'an empty list', { contradictions: [] }],
    [freeTextAlert, 'fires', 'an alert phrase', { freeTextAlert: true }],
    [freeTextAlert, 'clear', 'none', {}],
    [stale, 'fires', '91 days', { answersAgeDays: 91 }],
    [stale, 'fires', 'something changed', { healthChangedSinceIntake: true }],
    [stale, 'clear', '90 days', { answersAgeDays: 90 }],
    [stale, 'clear', 'answered now', {}],
  ]);
});
