import type { AlertPhrase } from './alert-phrase.ts';
import { bodyPhrases } from './alert-phrases.body.ts';
import { headAndHeartPhrases } from './alert-phrases.head-and-heart.ts';
import { nervePhrases } from './alert-phrases.nerves.ts';
import { topicPhrases } from './alert-phrases.topics.ts';

/** Everything that is looked for, by the part of the body. */
export const alertPhrases: readonly AlertPhrase[] = [
  ...nervePhrases,
  ...headAndHeartPhrases,
  ...bodyPhrases,
  ...topicPhrases,
];
