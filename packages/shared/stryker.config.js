/** Mutation testing of the clinical core: does a test notice when a rule is broken? See docs/mutation.md. */
export default {
  plugins: ['./mutation/in-process-runner.mjs'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  mutate: [
    'src/triage/rules/*.ts',
    'src/triage/{rule,triage,restrictions,unknown,evidence,preview,thresholds,positives}.ts',
    '!src/**/*.test.ts',
  ],
  // What is said, named and cited is compared word by word with the rule book; an emptied text tries no logic.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: 'reports/stryker-tmp',
  disableTypeChecks: true,
  timeoutMS: 60_000,
  maxTestRunnerReuse: 150,
};
