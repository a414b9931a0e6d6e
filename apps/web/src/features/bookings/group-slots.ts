import { addDays } from '@unbrace/shared/intake';
import { fromText, type LocalDate } from '@unbrace/shared/kernel';

export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

interface Timed {
  readonly startsAt: string;
}

/** A day of the strip, with or without times. */
export interface SlotDay<Slot extends Timed> {
  readonly date: LocalDate;
  readonly count: number;
  readonly parts: readonly { readonly part: DayPart; readonly slots: readonly Slot[] }[];
}

/** Times by the calendar of the place: each day of a span, and within it by part of the day, in order. */
export function groupSlots<Slot extends Timed>(
  slots: readonly Slot[],
  zone: string,
  { from, days }: { readonly from: LocalDate; readonly days: number },
): SlotDay<Slot>[] {
  const clock = clockOf(zone);
  const inOrder = slots.toSorted((a, b) => fromText(a.startsAt) - fromText(b.startsAt));
  const byDate = Map.groupBy(inOrder, ({ startsAt }) => clock(startsAt).date);
  return Array.from({ length: days }, (_, index) => {
    const date = addDays(from, index);
    const ofDay = byDate.get(date) ?? [];
    const byPart = Map.groupBy(ofDay, ({ startsAt }) => partOf(clock(startsAt).hour));
    const parts = dayParts.flatMap((part) => {
      const ofPart = byPart.get(part);
      return ofPart ? [{ part, slots: ofPart }] : [];
    });
    return { date, count: ofDay.length, parts };
  });
}

/** The first few times of all. */
export function soonest<Slot extends Timed>(slots: readonly Slot[], count: number): Slot[] {
  return slots.toSorted((a, b) => fromText(a.startsAt) - fromText(b.startsAt)).slice(0, count);
}

/** The calendar date of an instant in a zone. */
export function dateOf(at: string | number, zone: string): LocalDate {
  return clockOf(zone)(at).date;
}

function partOf(hour: number): DayPart {
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

function clockOf(zone: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (at: string | number) => {
    const parts = Object.fromEntries(
      format
        .formatToParts(typeof at === 'string' ? fromText(at) : at)
        .map(({ type, value }) => [type, value]),
    );
    return {
      date: `${parts['year']}-${parts['month']}-${parts['day']}`,
      hour: Number(parts['hour']),
    };
  };
}
