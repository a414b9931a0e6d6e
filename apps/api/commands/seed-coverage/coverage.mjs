import { afterTheVisitRows } from './rows/after-the-visit.mjs';
import { answersRows } from './rows/answers.mjs';
import { atTheTableRows } from './rows/at-the-table.mjs';
import { leftRows } from './rows/left.mjs';
import { notYetRows } from './rows/not-yet.mjs';
import { planRows } from './rows/plan.mjs';
import { productRows } from './rows/product.mjs';
import { questionRows } from './rows/questions.mjs';
import { statements } from './statements.mjs';

const entries = [
  ...answersRows,
  ...questionRows,
  ...planRows,
  ...atTheTableRows,
  ...afterTheVisitRows,
  ...productRows,
  ...leftRows,
  ...notYetRows,
];

/** What becomes of each of the 215 statements. */
export const coverage = statements.map((statement) => ({
  ...statement,
  entries: entries.filter(({ id }) => id === statement.id),
}));

export const honouredRows = coverage.filter(({ entries }) => entries.some(({ code }) => code));
export const unknownRows = entries.filter(({ id }) => !statements.some((statement) => statement.id === id));
