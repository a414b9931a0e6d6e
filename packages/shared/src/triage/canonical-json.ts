/**
 * The same text for the same facts, whatever the order they were answered in: keys sorted, lists of words sorted and
 * without repeats, absent values left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${canonicalItems(value).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, v]) => `${JSON.stringify(key)}:${canonicalJson(v)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Lists of words are sets (allergies, open questions); a list of numbers is a reading and keeps its order. */
function canonicalItems(items: unknown[]): string[] {
  const texts = items.map(canonicalJson);
  return items.every((item) => typeof item === 'string') ? [...new Set(texts)].sort() : texts;
}
