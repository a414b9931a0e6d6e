import type Stripe from 'stripe';
import { missing } from './stripe-error.ts';

export interface PageParams {
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

/** One page of a list, newest first. `objects` come in the order of their making. */
export function pageOf<T extends { id: string; object: string }>(
  url: string,
  objects: T[],
  { limit = 10, starting_after: after, ending_before: before }: PageParams,
): Stripe.ApiList<T> {
  const newestFirst = objects.toReversed();
  const indexOf = (id: string, param: string) => {
    const index = newestFirst.findIndex((each) => each.id === id);
    if (index < 0) throw missing(objects[0]?.object ?? 'object', id, param);
    return index;
  };
  if (before) {
    const end = indexOf(before, 'ending_before');
    const start = Math.max(0, end - limit);
    return { object: 'list', data: newestFirst.slice(start, end), has_more: start > 0, url };
  }
  const start = after ? indexOf(after, 'starting_after') + 1 : 0;
  const end = start + limit;
  return { object: 'list', data: newestFirst.slice(start, end), has_more: end < newestFirst.length, url };
}

export interface Range {
  gt?: number | undefined;
  gte?: number | undefined;
  lt?: number | undefined;
  lte?: number | undefined;
}

/** Whether a moment is within what a list's `created` asks for. */
export function isWithin(moment: number, range: number | Range | undefined): boolean {
  if (range === undefined) return true;
  if (typeof range === 'number') return moment === range;
  return (
    moment > (range.gt ?? -Infinity) &&
    moment >= (range.gte ?? -Infinity) &&
    moment < (range.lt ?? Infinity) &&
    moment <= (range.lte ?? Infinity)
  );
}
