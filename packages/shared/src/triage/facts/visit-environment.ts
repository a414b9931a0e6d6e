import { anyOf, yesOrNo } from './fact.ts';

/** Visit environment. */
export const visitEnvironmentFacts = {
  venueProblems: anyOf(
    ['not_private', 'noisy', 'cold', 'hot', 'poor_light', 'no_flat_surface', 'no_space', 'trip_hazard'],
    'What is wrong with the place of the visit (cold = below 21 C, hot = above 24 C, no_space = cannot walk round both sides); absent or empty = checked and nothing wrong.',
  ),
  intoxicated: yesOrNo(
    'Therapist sees that the client is affected by alcohol, drugs or sedatives at the visit; absent = checked and no.',
  ),
};
