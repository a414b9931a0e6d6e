import { readFileSync } from 'node:fs';
import { parseSentence, type Sentence } from './rule-sentence.ts';

/** One row of the clinical rule book, as the owner wrote it. The code is compared with it; nothing is generated from it. */
export interface BookRow {
  readonly id: string;
  readonly tier: string;
  readonly firesWhen: string;
  readonly sentence: Sentence;
  readonly clearance: readonly string[];
  readonly maxPressure: number | null;
  readonly maxMinutes: number | null;
  readonly avoid: readonly string[];
  readonly excludes: readonly string[];
  readonly sources: readonly string[];
  readonly basis: string;
}

const rows = cellsOf(readFileSync(new URL('rule-book.csv', import.meta.url), 'utf8'));
const [header = [], ...body] = rows;

export const ruleBook: readonly BookRow[] = body.map((cells) => {
  const cell = (name: string): string => cells[header.indexOf(name)] ?? '';
  const list = (name: string) => (cell(name) === '-' ? [] : cell(name).split('|'));
  const number = (name: string) => (cell(name) === '-' ? null : Number(cell(name)));
  const [firesWhen = ''] = cell('fires_when').split(/\.?\s*Note:/);
  return {
    id: cell('rule'),
    tier: cell('tier'),
    firesWhen,
    sentence: parseSentence(firesWhen),
    clearance: list('clearance_kind'),
    maxPressure: number('max_pressure'),
    maxMinutes: number('max_minutes'),
    avoid: list('avoid'),
    excludes: list('excludes'),
    sources: [...cell('source').matchAll(/\[([^\]]+)\]/g)].map(([, name = '']) => name),
    basis: cell('basis'),
  };
});

/** Comma-separated cells, quoted where they hold a comma, a quote doubled (RFC 4180). */
function cellsOf(csv: string): string[][] {
  return csv
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );
}
