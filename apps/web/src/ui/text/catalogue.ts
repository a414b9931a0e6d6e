/** A text, or its singular and plural told apart by `count`. */
export type Text = string | { readonly one: string; readonly other: string };

type Placeholders<T> = T extends { other: infer Other }
  ? Placeholders<Other>
  : T extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Placeholders<Rest>
    : never;

type Values<T> = [Placeholders<T>] extends [never] ? [] : [Record<Placeholders<T>, string | number>];

/**
 * The texts of one feature: `const t = catalogue({ 'visit.for': 'Visit for {name}' })`, then
 * `t('visit.for', { name })`. A missing value or a misspelt key does not compile. Another language is a second
 * object of the same keys.
 */
export function catalogue<const Texts extends Record<string, Text>>(texts: Texts, language = 'en-AU') {
  const plural = new Intl.PluralRules(language);
  return function t<Key extends keyof Texts & string>(key: Key, ...[values]: Values<Texts[Key]>): string {
    const given: Record<string, string | number> = values ?? {};
    const text: Text = texts[key] ?? key;
    const chosen = typeof text === 'string' ? text : choose(text, plural, given['count']);
    return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
  };
}

function choose(text: Exclude<Text, string>, plural: Intl.PluralRules, count: string | number | undefined) {
  return plural.select(Number(count)) === 'one' ? text.one : text.other;
}
