import { isAboutHealth } from '@unbrace/shared/imports';
import Papa from 'papaparse';

/** A file as it was read: its columns, and its rows with the line that each begins on. */
export interface CsvFile {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
}

/** Reads CSV with names in its first line; null when it is none. */
export function readCsv(text: string): CsvFile | null {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const columns = meta.fields ?? [];
  if (columns.length === 0 || errors.some(({ type }) => type === 'Quotes')) return null;
  return { columns, rows: data.map((cells, n) => ({ line: n + 2, cells })) };
}

/** The rows with the chosen columns only: what was not chosen, and what may tell of health, is left behind here. */
export function rowsBy<Field extends string>(
  { rows }: CsvFile,
  mapping: Readonly<Record<Field, string | null>>,
): ({ line: number } & Record<Field, string>)[] {
  const chosen = (Object.entries(mapping) as [Field, string | null][]).filter(
    (entry): entry is [Field, string] => entry[1] !== null && !isAboutHealth(entry[1]),
  );
  return rows.map(({ line, cells }) => ({
    line,
    ...(Object.fromEntries(
      chosen.map(([field, column]) => [field, (cells[column] ?? '').slice(0, 300)]),
    ) as Record<Field, string>),
  }));
}
