import type { Account } from '../state/account.ts';

/** What the simulation knows of a saved card. The number is a public test number; a real one is never accepted. */
export interface CardFacts {
  number: string;
  /** Whether its holder has authenticated to have it used while away. */
  setUp: boolean;
}

export const cardFacts = (account: Account) => account.facts<CardFacts>('card');
