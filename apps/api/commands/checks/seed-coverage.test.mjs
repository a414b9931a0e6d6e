import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { coverage, honouredRows, unknownRows } from '../seed-coverage/coverage.mjs';
import { coveragePage } from '../seed-coverage/page.mjs';
import { exportsOf } from '../seed-coverage/source-file.mjs';
import { testTitles } from '../seed-coverage/test-titles.mjs';

const found = honouredRows.flatMap(({ entries }) => entries.filter(({ code }) => code));
const says = ({ id, ...rest }) => `${id}: ${JSON.stringify(rest)}`;

describe('the statements of the two articles', () => {
  it('are 215, each with code and assertion, or with one reason', () => {
    expect(coverage).toHaveLength(215);
    const isSettled = (entries) =>
      entries.length > 0 && (entries.length === 1 || entries.every(({ code }) => code));
    expect(coverage.filter(({ entries }) => !isSettled(entries)).map(({ id }) => id)).toEqual([]);
    expect(unknownRows).toEqual([]);
  });

  it('are honoured, nearly all of them', () => {
    expect(honouredRows.length).toBeGreaterThanOrEqual(205);
  });

  it('lead to code that is there', () => {
    const lost = found.filter(({ code }) => !exportsOf(code.file).includes(code.symbol));
    expect(lost.map(says)).toEqual([]);
  });

  it('lead to tests that are there, by their exact names', () => {
    const lost = found.filter(({ assertion: { file, name } }) => !testTitles(file).includes(name));
    expect(lost.map(says)).toEqual([]);
  });

  it('share a test at most in fives', () => {
    const names = found.map(({ assertion: { file, name } }) => `${file}: ${name}`);
    const crowded = names.filter((name) => names.filter((other) => other === name).length > 5);
    expect([...new Set(crowded)]).toEqual([]);
  });

  it('are told in the docs as they are', () => {
    // `npm run -s seed:coverage > docs/seed-coverage.md` writes the page anew.
    expect(readFileSync(path.join(root, 'docs', 'seed-coverage.md'), 'utf8')).toBe(coveragePage());
  });
});
