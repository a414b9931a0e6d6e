const later = 'Survived this run; noticed since by a test written for it, tried by hand.';

/** Mutants that no test can tell from the code, each with the reason. The text is what stood there, and what it became. */
export const survivors = [
  ['triage.ts', "effect.kind === 'emergency_panel'", later],
  ['triage.ts', 'finding.clearance.length > 0', later],
  ['triage.ts', 'findings.filter((finding) => finding.clearance.length > 0)', later],
  ['triage.ts', '[]', 'A group of `Map.groupBy` is never empty; the fallback only satisfies the compiler.'],
  [
    'triage.ts',
    'group[0]?.clearance',
    'A group of `Map.groupBy` is never empty; the fallback only satisfies the compiler.',
  ],
  [
    'restrictions.ts',
    '[]',
    'The rule of allergies fires only when there are some; and a text that is no service removes none.',
  ],
  [
    'restrictions.ts',
    "effect.kind === 'no_service'",
    'Other effects have no services: nothing is added to what is refused.',
  ],
  [
    'restrictions.ts',
    "case 'no_position':",
    'Falls through to the effect as it stands: the same value, not copied.',
  ],
  [
    'rules/compare.ts',
    'value != null',
    'Compares 0 or NaN instead of nothing; all limits of these two comparisons are above 0, so neither passes.',
  ],
  [
    'unknown.ts',
    'supposing.asItIs(name);',
    'After a verdict only: a rule that reads a supposed fact supposes it itself and ends with it as it is.',
  ],
  ['unknown.ts', '[]', 'A text that is no fact is read by no rule.'],
  [
    'unknown.ts',
    'undecided.length === 0',
    'Saves time only: without open questions the rule is judged once more, and does not fire.',
  ],
];
