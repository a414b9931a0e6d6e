import { alertSentences } from './free-text.alerts.ts';
import { harmlessSentences } from './free-text.harmless.ts';
import { unseenA } from './free-text.unseen-a.ts';
import { unseenB } from './free-text.unseen-b.ts';
import { unseenC } from './free-text.unseen-c.ts';
import type { LabelledSentence } from './labelled-sentence.ts';

export const freeTextSentences: readonly LabelledSentence[] = [
  ...alertSentences.map((text) => ({ text, alert: true })),
  ...harmlessSentences.map((text) => ({ text, alert: false })),
  ...unseenA,
  ...unseenB,
  ...unseenC,
];
