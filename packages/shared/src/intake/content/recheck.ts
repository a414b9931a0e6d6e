import { tri } from '../authoring.ts';
import type { TriItem } from '../questionnaire.ts';

export const recheckText = {
  title: 'Anything new since you answered?',
  changed: {
    text: 'Has anything changed in your health, your symptoms or your medicines since you answered?',
    help: 'If so, you answer the questions anew: what you said before is filled in.',
  },
};

/** The one question of a recheck that the form itself does not have. */
export const changedQuestion = (text: typeof recheckText): TriItem =>
  tri('changed', text.changed, { yes: { healthChangedSinceIntake: true } });
