import { afterOpenMinutes, beforeOpenMinutes } from '../availability/open-time.ts';
import { hours, type Instant } from '../kernel/time.ts';
import type { HoldKind } from './hold-machine.ts';
import {
  gentlerWords,
  type HoldTimes,
  holdWords,
  noWayWords,
  type PromisingClinic,
  type VisitToHold,
} from './hold-words.ts';
import { answersDueAt, unfilledAt } from './waiting.ts';

export type { PromisingClinic, VisitToHold } from './hold-words.ts';

export interface HoldPromise extends HoldTimes {
  /** Who acts, how and by when, with a number to ring. Names no reason. */
  readonly text: string;
}

/** The clinic cannot see to it before the visit: say so before anything is asked for. */
export interface TooLate {
  readonly tooLate: true;
  /** From when on a visit can be kept; null when the clinic's hours never open. */
  readonly earliestStart: Instant | null;
  readonly text: string;
}

/**
 * What a clinic promises somebody whose visit is on hold. A call is made within so many minutes of the hours in which the
 * clinic makes them; a document is to be sent early enough to be read in them; new answers are asked for a day before.
 */
export function holdPromise(
  kind: HoldKind,
  visit: VisitToHold,
  clinic: PromisingClinic,
): HoldPromise | TooLate {
  if (kind === 'INTAKE_PENDING') {
    const by = answersDueAt(visit.startsAt, visit.askedAt);
    return promise(kind, { dueAt: by, keptUntil: by }, visit, clinic);
  }
  return kind === 'RECHECK' ? askedAgain(visit, clinic) : seenTo(kind, visit, clinic);
}

/** The same once the answers are in, and whoever booked is asked to take a visit that they allow. */
export function gentlerPromise(visit: VisitToHold, clinic: PromisingClinic): HoldPromise {
  const by = answersDueAt(visit.startsAt, visit.askedAt);
  const when = { dueAt: by, keptUntil: by, askAgainAt: null };
  return { ...when, text: gentlerWords(when, visit, clinic) };
}

export function isTooLate(said: HoldPromise | TooLate): said is TooLate {
  return 'tooLate' in said;
}

/** A clinician's note is not written in a minute: the sender has at least an hour. */
const timeToSend: Record<'DOC' | 'CALL', number> = { DOC: hours(1), CALL: 0 };

function seenTo(kind: 'DOC' | 'CALL', visit: VisitToHold, clinic: PromisingClinic): HoldPromise | TooLate {
  const { askedAt, startsAt } = visit;
  const { clearanceDesk, clearanceHours } = clinic.settings;
  const desk = { ...clearanceDesk, zone: clinic.timeZone, overrides: [] };
  const seen = afterOpenMinutes(desk, askedAt + timeToSend[kind], desk.openMinutes);
  const last = unfilledAt(startsAt, askedAt);
  if (seen === null || seen > last) {
    const earliestStart = seen && seen + Math.min(hours(2), seen - askedAt);
    return { tooLate: true, earliestStart, text: noWayWords(earliestStart, visit, clinic) };
  }
  // A closed weekend may be longer than times are kept: what was promised comes first.
  const keptUntil = Math.min(last, Math.max(seen, askedAt + hours(clearanceHours)));
  if (kind === 'CALL') return promise(kind, { dueAt: seen, keptUntil }, visit, clinic);
  const sendBy = beforeOpenMinutes(desk, keptUntil, desk.openMinutes) ?? askedAt + timeToSend.DOC;
  return promise(kind, { dueAt: Math.max(sendBy, askedAt + timeToSend.DOC), keptUntil }, visit, clinic);
}

/** A day before the visit, or half-way to one that is sooner; then half of what is left to answer, at most 20 hours. */
function askedAgain(visit: VisitToHold, clinic: PromisingClinic): HoldPromise {
  const { startsAt, askedAt } = visit;
  const lead = Math.max(0, startsAt - askedAt);
  const askAgainAt = Math.max(startsAt - hours(24), startsAt - Math.floor(lead / 2));
  const dueAt = startsAt - Math.min(hours(4), Math.floor((startsAt - askAgainAt) / 2));
  return promise('RECHECK', { dueAt, keptUntil: dueAt, askAgainAt }, visit, clinic);
}

function promise(
  kind: HoldKind,
  when: { dueAt: Instant; keptUntil: Instant; askAgainAt?: Instant },
  visit: VisitToHold,
  clinic: PromisingClinic,
): HoldPromise {
  const { askAgainAt = null, ...rest } = when;
  return { ...rest, askAgainAt, text: holdWords(kind, { ...rest, askAgainAt }, visit, clinic) };
}
