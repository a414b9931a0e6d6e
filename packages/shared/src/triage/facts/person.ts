import { oneOf, orUnknown, whole } from './fact.ts';

/** Person. */
export const personFacts = {
  age: orUnknown(
    whole(
      0,
      120,
      'Age of the person being treated on the day of the visit, worked out from the date of birth; absent or null = not known, so no age test holds, and the age must be asked before the visit is confirmed.',
    ),
  ),
  sex: oneOf(
    ['female', 'male', 'intersex', 'other', 'not_stated'],
    'Sex as the client states it, used only to choose which questions to show; absent = not stated; no rule reads it.',
  ),
};
