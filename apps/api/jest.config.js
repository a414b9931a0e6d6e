const project = (displayName, ...testMatch) => ({
  displayName,
  testMatch,
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['unbrace-source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          experimental: { keepImportAttributes: true },
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
});

/** Four kinds of tests, told apart by suffix: what runs alone, and what needs the test command's PostgreSQL. */
export default {
  // A visit that is lived by its routes takes a second; a machine that is busy with other things takes many. Jest reads
  // this here only: within a project it is passed over without a word.
  testTimeout: 60_000,
  projects: [
    project('unit', '<rootDir>/src/**/*.test.ts', '!**/*.{db,http}.test.ts'),
    project('db', '<rootDir>/src/**/*.db.test.ts'),
    project('http', '<rootDir>/src/**/*.http.test.ts'),
    project('commands', '<rootDir>/commands/**/*.test.mjs'),
  ],
};
