import { chooseOne, ifAny, picked, says, tri, when } from '../authoring.ts';
import type { Section } from '../questionnaire.ts';

export const accidentText = {
  accident: {
    text: 'What kind of accident?',
    help: 'The worst that fits. An ordinary lift or twist is not an accident.',
    options: {
      knock: 'A small knock or strain',
      fall: 'A fall, from standing or a few steps',
      crash: 'A road crash',
      serious: 'A serious accident, or a fall from a height',
    },
  },
  accidentWhen: {
    text: 'When did that happen?',
    presets: {
      'weeks-0-to-6': ['Last 6 weeks', 0],
      'weeks-6-to-12': ['6–12 weeks ago', 43],
      'over-3-months': ['Over 3 months ago', 92],
      'over-a-year': ['Over a year ago', 366],
    } as Record<string, [string, number]>,
  },
  accidentSeen: { text: 'Has a doctor or other health professional checked you since it happened?' },
};

/** Asked of those who say that it began after an accident. */
export function accident(text: typeof accidentText): Section['items'] {
  const afterAccident = ifAny(picked('pain-behaviour', 'accident'));
  return [
    chooseOne(
      'accident',
      text.accident,
      {
        knock: says({ trauma: 'minor' }),
        fall: says({ trauma: 'fall' }),
        crash: says({ trauma: 'crash' }),
        serious: says({ trauma: 'major' }),
      },
      { unsure: true, ...afterAccident },
    ),
    when('accident-when', text.accidentWhen, 'traumaDaysAgo', afterAccident),
    tri('accident-seen', text.accidentSeen, { yes: { traumaAssessed: true } }, afterAccident),
  ];
}
