/**
 * A person's name as long as there is room for it: `Charlotte O’Brien`, `Charlotte O.`, `Charlotte`, `C. O.`, at last `CO`. What
 * is cut is said in full by the tooltip and to screen readers.
 */
export function fitName(name: string, fits: (text: string) => boolean): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const [first = name] = words;
  const [called = first] = first.split('-');
  const last = words.length > 1 ? initial(words.at(-1)) : '';
  const ends = last === '' ? [''] : [` ${last}.`, ''];
  const candidates = [
    name,
    ...ends.map((end) => first + end),
    ...ends.map((end) => called + end),
    `${initial(first)}. ${last}.`,
  ];
  return candidates.find(fits) ?? initial(first) + last;
}

function initial(word = ''): string {
  return /\p{L}\p{M}*/u.exec(word)?.[0] ?? '';
}
