/** Unit tests of the pure package: run under several server time zones by the test command. */
export default {
  displayName: 'shared',
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  // Mutation testing works on copies.
  modulePathIgnorePatterns: ['<rootDir>/reports/'],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['unbrace-source', 'node', 'node-addons'] },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }] },
};
