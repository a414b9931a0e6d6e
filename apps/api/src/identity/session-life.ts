import { days, hours } from '@unbrace/shared/kernel';

/** A session ends after this much silence, in milliseconds. */
export const idleLifeMs = hours(12);
/** A session ends this long after sign-in, whatever happens, in milliseconds. */
export const absoluteLifeMs = days(14);
