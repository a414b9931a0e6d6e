import type { Money } from '@unbrace/shared/kernel';
import { fromText } from '@unbrace/shared/kernel';

/** Who has a visit, and when it is. */
export interface Placement {
  readonly therapistId: string | null;
  readonly startsAt: string;
}

/** What is asked of the API to put a visit somewhere else. */
export type DropStep =
  | { readonly kind: 'assign'; readonly therapistId: string | null }
  | {
      readonly kind: 'move';
      readonly startsAt: string;
      readonly therapistId: string | undefined;
      readonly total: Money | undefined;
    };

/** The steps from one placement to another; `total` is the price that was agreed for the new time. */
export function stepsTo(from: Placement, to: Placement, total: Money | undefined): DropStep[] {
  const isSameTime = fromText(from.startsAt) === fromText(to.startsAt);
  if (isSameTime) return [{ kind: 'assign', therapistId: to.therapistId }];
  const therapistId = to.therapistId ?? from.therapistId ?? undefined;
  const move = { kind: 'move', startsAt: to.startsAt, therapistId, total } as const;
  // A time always belongs to somebody: what nobody had is moved first, and given back then.
  return to.therapistId === null ? [move, { kind: 'assign', therapistId: null }] : [move];
}
