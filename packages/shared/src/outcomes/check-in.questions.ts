import { checklist, chooseOne, nothing, says } from '../intake/authoring.ts';
import type { AnswerableItem, ChoiceItem, GroupItem, Section } from '../intake/questionnaire.ts';
import { recheckV1 } from '../intake/recheck.v1.ts';
import type { z } from 'zod';
import { checkInText as text } from './check-in.text.ts';

/** What a client's back should be able to do: the functional measure, in words instead of numbers. */
export const activities = ['bend', 'sleep', 'stand', 'turn', 'walk', 'sit'] as const;
export type Activity = (typeof activities)[number];

/** A range stands for its end: an hour more than a day is more than a day. */
export const afterwards: readonly AnswerableItem[] = [
  {
    id: 'pain-now',
    kind: 'scale',
    ...text.pain,
    min: 0,
    max: 10,
    fact: 'painScore',
    required: true,
    feeds: { facts: ['painScore'], measures: ['nrs'] },
  },
  chooseOne(
    'worse-after',
    text.worse,
    {
      no: nothing,
      'up-to-a-day': says({ worseHours: 24, increasedPainAfter: true }),
      'over-a-day': says({ worseHours: 25, increasedPainAfter: true }),
    },
    { unsure: true },
  ),
  chooseOne(
    'sore-after',
    text.sore,
    {
      no: nothing,
      'up-to-two-days': says({ sorenessHours: 48 }),
      'over-two-days': says({ sorenessHours: 49 }),
    },
    { unsure: true },
  ),
  ...checklist('noticed-after', text.noticed, {
    bruising: says({ bruisingAfter: true }),
    numb: says({ numbnessAfter: true }),
    nerves: says({ newNeuroAfter: true }),
  }),
];

/** Whether ten days brought anything: FU-NO-PROGRESS. */
export const anyBetter: ChoiceItem = chooseOne(
  'any-better',
  text.anyBetter,
  { yes: nothing, no: says({ noImprovementDays: 10 }) },
  { unsure: true },
);

/** How everyday movements go. Nobody has to say: it feeds the measure, no rule. */
export const functions: z.infer<typeof GroupItem> = {
  id: 'activities',
  kind: 'group',
  text: text.activities,
  items: activities.map((activity) => ({
    id: `can-${activity}`,
    kind: 'choice',
    text: text[activity],
    feeds: { measures: ['psfs'] },
    options: Object.entries(text.change).map(([code, label]) => ({ code, label })),
  })),
};

/** The emergency questions of the recheck, by the same ids. Whether the form's answers changed is no question here. */
export const safetyAgain: Section = {
  id: 'safety-again',
  title: text.safety,
  items: recheckV1.sections.flatMap(({ items }) => items.filter(({ id }) => id !== 'changed')),
};
