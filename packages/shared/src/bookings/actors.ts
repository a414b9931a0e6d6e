/** Who can cause a step: the roles of a membership, and those who have none. */
export const bookingActors = [
  'owner',
  'admin',
  'scheduler',
  'clinical_lead',
  'therapist',
  'client',
  'recipient',
  'system',
  'timer',
] as const;
export type BookingActor = (typeof bookingActors)[number];

/** Those who run the clinic's day, for themselves or on behalf of a caller. */
export const office = ['owner', 'admin', 'scheduler'] as const satisfies BookingActor[];
