import { type FactName, factNames, Facts } from '../triage/index.ts';
import { absentIsStrict, openValues, strictestWhenUnsure, unknownIsRecent, worse } from './strictness.ts';

/** Which question and which answer a fact comes from. */
export interface AnswerEvidence {
  readonly itemId: string;
  readonly question: string;
  readonly answer: string;
}
export type EvidenceByFact = Partial<Record<FactName, AnswerEvidence[]>>;

/** Gathers what answers state and what they leave open; `finish` settles what stays open. */
export class FactSheet {
  private readonly stated = new Map<FactName, unknown>();
  private readonly proof = new Map<FactName, AnswerEvidence[]>();
  private readonly open = new Set<FactName>();

  state(facts: Facts, evidence: AnswerEvidence): void {
    for (const [name, value] of Object.entries(facts) as [FactName, unknown][]) {
      this.stated.set(name, worse(name, this.stated.get(name), value));
      this.prove(name, evidence);
    }
  }

  /** The person is not sure, or said nothing: never a no. */
  leaveOpen(names: readonly FactName[], evidence: AnswerEvidence): void {
    for (const name of names) {
      if (absentIsStrict.has(name)) continue;
      this.open.add(name);
      this.prove(name, evidence);
    }
  }

  /** A reading was given that cannot be right: a person has to ask, even where leaving it out would have been fine. */
  holdFor(name: FactName, evidence: AnswerEvidence): void {
    this.open.add(name);
    this.prove(name, evidence);
  }

  get<Name extends FactName>(name: Name): Facts[Name] {
    return this.stated.get(name) as Facts[Name];
  }

  isOpen(name: FactName): boolean {
    return this.open.has(name);
  }

  /** Whether any answer bears on the fact, be it only a doubt. */
  touched(name: FactName): boolean {
    return this.stated.has(name) || this.open.has(name);
  }

  evidenceOf(name: FactName): readonly AnswerEvidence[] {
    return this.proof.get(name) ?? [];
  }

  finish(): { facts: Facts; evidence: EvidenceByFact } {
    const unsure = [...this.open].filter((name) => !this.settle(name));
    if (unsure.length > 0)
      this.stated.set(
        'unsureRedFlags',
        factNames.filter((name) => unsure.includes(name)),
      );
    const inOrder = factNames.filter((name) => this.stated.has(name));
    return {
      facts: Facts.parse(Object.fromEntries(inOrder.map((name) => [name, this.stated.get(name)]))),
      evidence: Object.fromEntries(
        factNames.flatMap((name) => (this.proof.has(name) ? [[name, this.proof.get(name)]] : [])),
      ),
    };
  }

  /** Whether an open fact needs no listing: something else was stated, or the strictest range stands for it. */
  private settle(name: FactName): boolean {
    if (this.stated.has(name) && this.stated.get(name) !== 'no') return true;
    if (name in strictestWhenUnsure) {
      this.stated.set(name, strictestWhenUnsure[name]);
      return true;
    }
    if (name in openValues) this.stated.set(name, openValues[name]);
    return unknownIsRecent.has(name);
  }

  private prove(name: FactName, evidence: AnswerEvidence): void {
    const known = this.proof.get(name) ?? [];
    if (!known.some((one) => one.itemId === evidence.itemId && one.answer === evidence.answer)) {
      this.proof.set(name, [...known, evidence]);
    }
  }
}
