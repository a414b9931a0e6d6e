import type { Page } from '@playwright/test';
import { read } from './signed-in.ts';

interface Board {
  readonly date: string;
  readonly lanes: readonly { readonly blocks: readonly { readonly bookingId?: string | null }[] }[];
}

const dayMs = 86_400_000;

/** Of the coming week, the day with the most in it, and one of its bookings. */
export async function busiestDay(page: Page): Promise<{ date: string; booking: string }> {
  const days: { date: string; bookings: readonly string[] }[] = [];
  const today = await read<Board>(page, '/api/v1/desk/board');
  for (let ahead = 0; ahead < 7; ahead++) {
    const date = new Date(Date.parse(today.date) + ahead * dayMs).toISOString().slice(0, 10);
    const { lanes } = await read<Board>(page, `/api/v1/desk/board?date=${date}`);
    const bookings = lanes.flatMap(({ blocks }) => blocks.flatMap(({ bookingId }) => bookingId ?? []));
    days.push({ date, bookings });
  }
  const [busiest] = days.toSorted((one, other) => other.bookings.length - one.bookings.length);
  const booking = busiest?.bookings[0];
  if (!busiest || booking === undefined) throw new Error('The coming week is empty.');
  return { date: busiest.date, booking };
}
