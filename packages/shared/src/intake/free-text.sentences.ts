import { alertSentences } from './free-text.alerts.ts';
import { harmlessSentences } from './free-text.harmless.ts';

/** The set on which the reading of free text is measured: all alerts caught, at most 5 % of the rest taken for one. */
export interface LabelledSentence {
  readonly text: string;
  readonly alert: boolean;
}

export const freeTextSentences: readonly LabelledSentence[] = [
  ...alertSentences.map((text) => ({ text, alert: true })),
  ...harmlessSentences.map((text) => ({ text, alert: false })),
];
