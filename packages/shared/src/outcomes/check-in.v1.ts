import { publish } from '../intake/publish.ts';
import type { Questionnaire, Section } from '../intake/questionnaire.ts';
import { recheckV1 } from '../intake/recheck.v1.ts';
import { afterwards, anyBetter, functions, safetyAgain } from './check-in.questions.ts';
import { checkInText } from './check-in.text.ts';

export const checkInForms = ['check-in', 'progress'] as const;
export type CheckInForm = (typeof checkInForms)[number];

const form = (id: CheckInForm, items: Section['items']): Questionnaire =>
  publish({
    id,
    version: '1.1.0',
    language: recheckV1.language,
    sections: [{ id: 'after-visit', title: checkInText.title, items }, safetyAgain],
  });

/** A day and two days after a visit. */
export const checkInV1 = form('check-in', [...afterwards, functions]);

/** Ten days and two weeks after: is it any better? */
export const progressV1 = form('progress', [anyBetter, ...afterwards, functions]);

export const checkInQuestions: Readonly<Record<CheckInForm, Questionnaire>> = {
  'check-in': checkInV1,
  progress: progressV1,
};
