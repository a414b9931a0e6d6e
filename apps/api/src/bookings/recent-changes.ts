/** How many are kept: minutes of a busy installation, so that a phone that lost its line for a moment misses nothing. */
const most = 2_000;

/** A change that can be named again: its number counts up within one process's time of listening. */
export interface Numbered<Change> {
  readonly id: string;
  readonly change: Change;
}

/** The last changes in order, so that who comes back with the id of the last one heard gets what came since. */
export class RecentChanges<Change> {
  private readonly kept: Numbered<Change>[] = [];
  private count = 0;

  /** `epoch` differs for each process and each time that the line was cut: its numbers mean nothing elsewhere. */
  constructor(private readonly epoch: string) {}

  /** The id of the last one, or of the beginning. */
  get last(): string {
    return `${this.epoch}.${this.count}`;
  }

  add(change: Change): Numbered<Change> {
    this.count += 1;
    const numbered = { id: this.last, change };
    this.kept.push(numbered);
    if (this.kept.length > most) this.kept.shift();
    return numbered;
  }

  /** What came after that id; null when that is not known any more, or never was. */
  since(id: string): Numbered<Change>[] | null {
    const [epoch, number] = id.split('.');
    const heard = Number(number);
    const oldest = this.count - this.kept.length;
    if (epoch !== this.epoch || !Number.isInteger(heard) || heard < oldest || heard > this.count) return null;
    return this.kept.slice(heard - oldest);
  }
}
