import path from 'node:path';
import { coverage, honouredRows } from './coverage.mjs';

const link = (file) => `[${path.basename(file)}](../${file})`;

function becomesOf({ entries }) {
  if (entries.length === 0) return ['  - **Nothing yet.**'];
  return entries.map((entry) =>
    entry.reason === undefined
      ? `  - \`${entry.code.symbol}\` in ${link(entry.code.file)}: “${entry.assertion.name}” (${link(entry.assertion.file)})`
      : `  - **Not honoured.** ${entry.reason}`,
  );
}

/** `docs/seed-coverage.md`. */
export function coveragePage() {
  const lines = coverage.flatMap((row) => [
    `- **${row.id}** “${row.quote}” (${row.category}). ${row.should}`,
    ...becomesOf(row),
  ]);
  return [
    '# What the seed statements ask for, and where it is honoured',
    '',
    'Written by `npm run -s seed:coverage > docs/seed-coverage.md` from',
    '[the statements](../apps/api/commands/seed-coverage/statements.tsv) and',
    '[the map](../apps/api/commands/seed-coverage/rows); a test compares it. Below each statement: the code, and the',
    'assertion that fails when the behaviour is switched off.',
    '',
    `${honouredRows.length} of ${coverage.length} statements are honoured.`,
    '',
    ...lines,
    '',
  ].join('\n');
}
