import { Journal } from './journal.ts';

/** All state is in named tables of JSON values; with a file, each change is in the journal before the reply leaves. */
export class Store {
  readonly #tables = new Map<string, Map<string, unknown>>();
  readonly #journal: Journal | undefined;

  constructor(file?: string) {
    if (!file) return;
    this.#journal = new Journal(file);
    for (const { table, id, value } of this.#journal.read()) {
      if (value === undefined) this.#rows(table).delete(id);
      else this.#rows(table).set(id, value);
    }
    this.#journal.rewrite(this.#entries());
  }

  table<T>(name: string): Table<T> {
    return new Table(this.#rows(name) as Map<string, T>, (id, value) => {
      this.#journal?.note({ table: name, id, value });
    });
  }

  /** Writes what has changed. Called before each reply, so that what was answered is never lost. */
  flush(): void {
    this.#journal?.flush();
  }

  close(): void {
    this.#journal?.close();
  }

  #rows(name: string): Map<string, unknown> {
    const rows = this.#tables.get(name) ?? new Map<string, unknown>();
    this.#tables.set(name, rows);
    return rows;
  }

  *#entries() {
    for (const [table, rows] of this.#tables) for (const [id, value] of rows) yield { table, id, value };
  }
}

/** Values by id, in the order of their making. They are replaced, never changed in place. */
export class Table<T> {
  readonly #rows: Map<string, T>;
  readonly #note: (id: string, value?: T) => void;

  constructor(rows: Map<string, T>, note: (id: string, value?: T) => void) {
    this.#rows = rows;
    this.#note = note;
  }

  get(id: string): T | undefined {
    return this.#rows.get(id);
  }

  has(id: string): boolean {
    return this.#rows.has(id);
  }

  put(id: string, value: T): void {
    this.#rows.set(id, value);
    this.#note(id, value);
  }

  delete(id: string): void {
    this.#rows.delete(id);
    this.#note(id);
  }

  values(): T[] {
    return [...this.#rows.values()];
  }

  keys(): string[] {
    return [...this.#rows.keys()];
  }
}
