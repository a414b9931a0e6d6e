import { ProblemDocument } from '@unbrace/shared/kernel';

/** A refusal of the API, as its problem document says it. Recognise one by its declaration: `slotTaken.is(error.document)`. */
export class ApiProblem extends Error {
  readonly document: ProblemDocument;
  readonly status: number;

  constructor(document: ProblemDocument) {
    super(document.title);
    this.name = 'ApiProblem';
    this.document = document;
    this.status = document.status;
  }
}

/** The problem in an answer's body; an answer that carries none, such as a proxy's page, is described by its status alone. */
export function problemFrom(body: unknown, status: number): ApiProblem {
  const parsed = ProblemDocument.safeParse(body);
  return new ApiProblem(
    parsed.success
      ? parsed.data
      : { type: 'about:blank', title: `The server answered with ${status}`, status },
  );
}
