import { roles } from '../identity/roles.ts';

/** Who can cause a step: a role of a membership, the recipient by their own link, or nobody in person. */
export const bookingActors = [...roles, 'recipient', 'system', 'timer'] as const;
export type BookingActor = (typeof bookingActors)[number];
