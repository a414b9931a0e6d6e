import { seedNumber } from './seed-number.ts';

/**
 * What a therapist does at the table. Where the articles disagree both readings stay, each with its own row, and none of
 * them is shared with the numbers of home care.
 */
export const sessionNumbers = {
  warmTowelBefore: seedNumber(5, 10, 'min', 'S1-030'),
  strokesOfSequence: seedNumber(6, 8, 'strokes', 'S1-070'),
  strokesOfTechnique: seedNumber(4, 6, 'strokes', 'S1-041'),
  strokeLength: seedNumber(5, 10, 's a stroke', 'S1-041'),
  kneadingPass: seedNumber(30, 60, 's an area', 'S1-072'),
  kneadingShift: seedNumber(2.5, 5, 'cm further', 'S1-072'),
  kneadingSpot: seedNumber(10, 20, 's a spot', 'S1-047'),
  kneadingRepeats: seedNumber(2, 3, 'times', 'S1-048'),
  triggerPoint: seedNumber(20, 60, 's a point', 'S1-052'),
  friction: seedNumber(10, 20, 's a point', 'S1-073'),
  stretchHold: seedNumber(10, 15, 's a hold', 'S1-074'),
  closing: seedNumber(1, 2, 'min', 'S1-075'),
  tenderStart: seedNumber(2, 3, 'of 10 to start with', 'S1-076'),
  room: seedNumber(21, 24, '°C', 'S1-017'),
} as const;

/** The first pass is light to moderate (S1-040); the number is ours, and so are the ceilings below it. */
export const firstPassPressure = 4;
/** The last strokes are light (S1-075); stretches are moved, not pressed. Ours. */
export const lightPressure = 3;
