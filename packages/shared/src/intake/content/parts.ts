import type { Section } from '../questionnaire.ts';

export const partsText = {
  pain: 'What hurts',
  alarm: 'We ask everyone this',
  health: 'Your health',
  visit: 'Your body and your visit',
};

/** Several themes on one screen: each screen less is a tap less. */
export function screen(id: string, title: string, ...themes: readonly Section[]): Section {
  return { id, title, items: themes.flatMap(({ items }) => items) };
}
