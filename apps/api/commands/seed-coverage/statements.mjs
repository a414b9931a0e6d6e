import { readFileSync } from 'node:fs';

const [, ...lines] = readFileSync(new URL('statements.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** What the two articles say, and what software should do about it. */
export const statements = lines.map((line) => {
  const [id, category, quote, should] = line.split('\t');
  return { id, category, quote, should };
});
