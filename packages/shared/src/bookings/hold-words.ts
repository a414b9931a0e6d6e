import { wallClockAt } from '../availability/wall-clock.ts';
import type { ClearanceDesk } from '../clinics/clinic-settings.ts';
import type { Instant } from '../kernel/time.ts';
import type { HoldKind } from './hold-machine.ts';

/** What a clinic is known by, and when it sees to holds. */
export interface PromisingClinic {
  readonly name: string;
  readonly phone: string;
  readonly timeZone: string;
  readonly settings: { readonly clearanceDesk: ClearanceDesk; readonly clearanceHours: number };
}

export interface VisitToHold {
  readonly startsAt: Instant;
  /** The clock of the place, by which the words tell the time. */
  readonly timeZone: string;
  /** When the hold began, or would begin. */
  readonly askedAt: Instant;
  /** When the words are read; without it, as the hold begins. */
  readonly readAt?: Instant;
}

export interface HoldTimes {
  /** By when whoever acts next has acted. */
  readonly dueAt: Instant;
  /** Until when the visit's time is kept. */
  readonly keptUntil: Instant;
  /** A RECHECK: when the questions are asked again. */
  readonly askAgainAt: Instant | null;
}

const says: Record<
  HoldKind,
  (clinic: PromisingClinic, at: (of: Instant) => string, when: HoldTimes) => string
> = {
  INTAKE_PENDING: (_, at, { dueAt }) =>
    `We wait for the safety check, which the person to be treated answers by their own link, by ${at(dueAt)}.`,
  DOC: (clinic, at, { dueAt, keptUntil }) =>
    `Please send a note from a clinician by ${at(dueAt)}. ${who(clinic)} reads it and answers by ${at(keptUntil)}.`,
  CALL: (clinic, at, { dueAt }) => `${who(clinic)} rings you by ${at(dueAt)}.`,
  RECHECK: (clinic, at, { askAgainAt, dueAt }) =>
    `${clinic.name} sends you the questions again at ${at(askAgainAt ?? dueAt)}. Please answer by ${at(dueAt)}.`,
};

/** Who acts, how and by when, and the number to ring. */
export function holdWords(
  kind: HoldKind,
  when: HoldTimes,
  visit: VisitToHold,
  clinic: PromisingClinic,
): string {
  const at = (instant: Instant) => clockWords(instant, visit);
  return `${says[kind](clinic, at, when)}${orRing(clinic)}`;
}

/** The answers are in, and ask for less than what is booked. Whoever books learns no reason: the answers may not be theirs. */
export function gentlerWords({ dueAt }: HoldTimes, visit: VisitToHold, clinic: PromisingClinic): string {
  const asked = 'The safety check is answered. It asks for a gentler or a shorter visit than the one booked.';
  return `${asked} Please choose one by ${clockWords(dueAt, visit)}, or cancel for free.${orRing(clinic)}`;
}

/** That the clinic is closed, or needs longer than is left, and from when on a visit is possible. */
export function noWayWords(earliest: Instant | null, visit: VisitToHold, clinic: PromisingClinic): string {
  const first = `Before this visit ${who(clinic, 'somebody')} has to speak with you or read a note, and there is not enough time for that.`;
  const then =
    earliest === null
      ? ''
      : ` The first visit for which it can be done begins at ${clockWords(earliest, visit)}.`;
  return `${first}${then}${orRing(clinic)}`;
}

function who({ name, settings: { clearanceDesk } }: PromisingClinic, somebody = 'Somebody'): string {
  return clearanceDesk.contact === '' ? `${somebody} from ${name}` : clearanceDesk.contact;
}

function orRing({ phone }: PromisingClinic): string {
  return phone === '' ? '' : ` You can ring ${phone}.`;
}

/** `18:40` on the day of reading, `10:40 on Tuesday 24 November` on another, by the clock of the place. */
function clockWords(instant: Instant, { timeZone, askedAt, readAt = askedAt }: VisitToHold): string {
  const { date } = wallClockAt(timeZone, instant);
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const time = clock.format(instant);
  if (date === wallClockAt(timeZone, readAt).date) return time;
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return `${time} on ${day.format(instant).replace(',', '')}`;
}
