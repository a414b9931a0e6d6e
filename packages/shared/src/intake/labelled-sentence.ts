/** A sentence of the set on which the reading of free text is measured: all alerts caught, at most 5 % of the rest taken for one. */
export interface LabelledSentence {
  readonly text: string;
  readonly alert: boolean;
}
