import { rule } from '../rule.ts';

export const environment = rule({
  id: 'MD-ENVIRONMENT',
  tier: 'MODIFY',
  category: 'place',
  reads: ['venueProblems'],
  fires: (f) => (f.venueProblems?.length ?? 0) > 0,
  client:
    'Please put the room right before we come: private, quiet, warm, a firm flat surface and space to walk round.',
  therapist: {
    preview: 'The room needs putting right first; you may decline.',
    full: 'Something about the room is not right: privacy, noise, warmth, light, surface, space or a trip hazard.',
    atTable: 'Go through the checklist on arrival. Not safe for you or the client: you may decline.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const placeRules = [environment];
