import { problem } from '../kernel/problem.ts';

/** Whoever accepted a visit accepted the way to it: an address with visits to come stays where it is. */
export const placeHasVisits = problem(
  'places/has-visits',
  409,
  'Visits are booked at this place. Add the other address as a new place and move the visits there',
);
