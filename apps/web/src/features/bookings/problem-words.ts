import {
  type AlternativeSlot,
  answersOutdated,
  blockedByTriage,
  bookingChanged,
  clearanceTooLate,
  holdExpired,
  infeasible,
  intakeIncomplete,
  lengthNotOffered,
  serviceUnsuitable,
  slotTaken,
  tooManyHolds,
  transitionRefused,
  treatmentConsentOutdated,
} from '@unbrace/shared/bookings';
import { rebookingLocked } from '@unbrace/shared/care';
import { notFound, type ProblemDocument } from '@unbrace/shared/kernel';

/** What can be done about a refusal; a page offers those that it has a way to. */
export type Way =
  'anew' | 'care' | 'check' | 'choose' | 'fit' | 'latest' | 'reload' | 'startOver' | 'urgent' | 'visits';

const words = [
  [serviceUnsuitable, 'unsuitable', 'fit'],
  [lengthNotOffered, 'length', 'fit'],
  [blockedByTriage, 'blocked', 'urgent'],
  [rebookingLocked, 'locked', 'care'],
  [intakeIncomplete, 'incomplete', 'check'],
  [answersOutdated, 'outdated', 'anew'],
  [tooManyHolds, 'tooMany', 'visits'],
  [holdExpired, 'expired', 'choose'],
  [treatmentConsentOutdated, 'consent', 'reload'],
  [transitionRefused, 'moved', 'latest'],
  [bookingChanged, 'changed', 'latest'],
  [notFound, 'gone', 'startOver'],
] as const;

export interface ProblemWords {
  /** Names the texts `problem.<name>.title` and `problem.<name>.text`. */
  readonly name: (typeof words)[number][1];
  readonly way: Way;
}

/** The client's own words for what was refused on the way to a visit, and the next step; undefined for any other problem. */
export function problemWords(document: ProblemDocument | undefined): ProblemWords | undefined {
  const found = words.find(([declaration]) => declaration.is(document));
  return found && { name: found[1], way: found[2] };
}

/** The times that a refusal brought along; undefined when it is about something else. */
export function alternativesIn(document: unknown): readonly AlternativeSlot[] | undefined {
  if (clearanceTooLate.is(document)) return document.details.alternatives;
  if (slotTaken.is(document) || infeasible.is(document)) return document.details.alternatives;
  if (holdExpired.is(document) && document.details.alternatives.length > 0) {
    return document.details.alternatives;
  }
  return undefined;
}
