import { randomInt } from 'node:crypto';

// Without letters and digits that sound or look alike: people read it out on the phone.
const alphabet = 'ABCDEFGHJKMNPQRTUVWXY346789';

/** A short name for a booking, such as `K7MD-4QX`: 27^7, unique within a clinic by constraint. */
export function newReference(): string {
  const letters = Array.from({ length: 7 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
