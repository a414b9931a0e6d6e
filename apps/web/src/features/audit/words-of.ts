/** What the log calls by a short name, as a person reads it: `booking-moved` is "Booking moved". */
export function wordsOf(name: string): string {
  const words = name.replace(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
