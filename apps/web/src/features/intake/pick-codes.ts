import type { Option } from '@unbrace/shared/intake';

/**
 * The ticks of a list after a tap: "none of these" stands alone, and leaves as soon as something else is ticked. "Not
 * sure" may stand beside what is certain.
 */
export function pickCodes(
  options: readonly Pick<Option, 'code' | 'means'>[],
  before: readonly string[],
  after: readonly string[],
): string[] {
  const none = options.find(({ means }) => means === 'none')?.code;
  if (none === undefined || !after.includes(none)) return [...after];
  return before.includes(none) ? after.filter((code) => code !== none) : [none];
}
