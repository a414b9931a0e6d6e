import { Finding, TriageOutcome } from '@unbrace/shared/triage';
import { z } from 'zod';

/** The question and the answer, in the words of the form, that a fact came from. */
export const AnsweredWith = z.object({ itemId: z.string(), question: z.string(), answer: z.string() });
export type AnsweredWith = z.infer<typeof AnsweredWith>;

/** A finding as it is sealed: with the answers that led to it, so that it explains itself for ever. */
export const StoredFlag = Finding.extend({ answers: z.array(AnsweredWith) });
export type StoredFlag = z.infer<typeof StoredFlag>;

/** The outcome as computed. Findings are stored as flags, one row each. */
export const StoredOutcome = TriageOutcome;
export type StoredOutcome = z.infer<typeof StoredOutcome>;

/** Where the two kinds of sealed values live. */
export const outcomeAt = (row: string) => ({ table: 'triage_outcomes', column: 'sealed', row });
export const flagAt = (row: string) => ({ table: 'flags', column: 'sealed', row });
