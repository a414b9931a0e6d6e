import { alertSentences } from './free-text.alerts.ts';
import { harmlessSentences } from './free-text.harmless.ts';
import { unseenA } from './free-text.unseen-a.ts';
import { unseenB } from './free-text.unseen-b.ts';
import { unseenC } from './free-text.unseen-c.ts';
import { unseenE } from './free-text.unseen-e.ts';
import { unseenF } from './free-text.unseen-f.ts';
import { unseenG } from './free-text.unseen-g.ts';
import { unseenH } from './free-text.unseen-h.ts';
import { unseenI } from './free-text.unseen-i.ts';
import type { LabelledSentence } from './labelled-sentence.ts';

export const freeTextSentences: readonly LabelledSentence[] = [
  ...alertSentences.map((text) => ({ text, alert: true })),
  ...harmlessSentences.map((text) => ({ text, alert: false })),
  ...unseenA,
  ...unseenB,
  ...unseenC,
  ...unseenE,
  ...unseenF,
  ...unseenG,
  ...unseenH,
  ...unseenI,
];
