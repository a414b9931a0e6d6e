import { seedNumber } from './seed-number.ts';

/** What a client may do alone, with the durations of the articles: numbers of their own, never those of the table. */
export const homeCareNumbers = {
  session: seedNumber(5, 15, 'min', 'S1-135'),
  timesADay: seedNumber(1, 2, 'times a day', 'S1-136'),
  /** "A few minutes": the numbers are ours. */
  warmCloth: seedNumber(2, 5, 'min', 'S1-131'),
  rubbing: seedNumber(1, 2, 'min', 'S1-083'),
  palmSpeed: seedNumber(5, 8, 'cm a second', 'S1-084'),
  palmRepeats: seedNumber(3, 5, 'times', 'S1-085'),
  thumb: seedNumber(20, 30, 's', 'S1-086'),
  ball: seedNumber(20, 40, 's', 'S1-088'),
  kneeToChest: seedNumber(20, 30, 's', 'S1-091'),
  rotation: seedNumber(10, 15, 's', 'S1-092'),
  hamstring: seedNumber(20, 30, 's', 'S1-093'),
  heatAfter: seedNumber(10, 15, 'min', 'S1-094'),
} as const;
