/** Where our questionnaires and codes are at home in FHIR. An address, not a page: nothing is fetched from it. */
const home = 'https://unbrace.example/fhir';

export const ucum = 'http://unitsofmeasure.org';
export const absentReason = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

export const questionnaireUrl = (id: string): string => `${home}/Questionnaire/${id}`;

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** A code of one question's answers. */
export const codingOf = (itemId: string, code: string, display?: string): Coding => ({
  system: `${home}/CodeSystem/${itemId}`,
  code,
  ...(display === undefined ? {} : { display }),
});

/** Id of one of the two numbers of a question, such as a blood pressure. */
export const partId = (itemId: string, part: number): string => `${itemId}.${part + 1}`;
