import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';

export interface Entry {
  table: string;
  id: string;
  /** Absent when the row was deleted. */
  value?: unknown;
}

/** A file of JSON lines, one for each change; the last one of a row is what it is. */
export class Journal {
  readonly #file: string;
  #handle: number | undefined;
  #pending = '';

  constructor(file: string) {
    this.#file = file;
  }

  /** All entries; a last line that a killed process left half written is none. */
  *read(): Generator<Entry> {
    if (!existsSync(this.#file)) return;
    const lines = readFileSync(this.#file, 'utf8').split('\n');
    lines.pop();
    for (const line of lines) yield JSON.parse(line) as Entry;
  }

  /** Begins the file afresh with the rows that there are, so that it does not grow for ever. */
  rewrite(entries: Iterable<Entry>): void {
    const draft = `${this.#file}.new`;
    writeFileSync(draft, [...entries].map((entry) => `${JSON.stringify(entry)}\n`).join(''), { mode: 0o600 });
    renameSync(draft, this.#file);
    this.#handle = openSync(this.#file, 'a', 0o600);
  }

  note(entry: Entry): void {
    this.#pending += `${JSON.stringify(entry)}\n`;
  }

  flush(): void {
    if (!this.#pending || this.#handle === undefined) return;
    writeSync(this.#handle, this.#pending);
    this.#pending = '';
  }

  close(): void {
    this.flush();
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}
