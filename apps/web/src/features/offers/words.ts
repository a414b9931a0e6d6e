/** How many words a reader sees: what stands between white space. */
export function countWords(...texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}

/**
 * The beginning of a text in at most so many words, ended where a clause ends if that keeps most of them.
 * A cut text ends with an ellipsis, so that nobody takes it for the whole.
 */
export function firstWords(text: string, most: number): string {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length <= most) return text;
  const kept = words.slice(0, Math.max(0, most));
  const clause = kept.findLastIndex((word) => /[.,;:]$/.test(word)) + 1;
  const whole = clause * 3 >= kept.length * 2 ? kept.slice(0, clause) : kept;
  return `${whole.join(' ').replace(/[.,;:]+$/, '')}…`;
}
