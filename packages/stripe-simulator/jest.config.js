/** Each test speaks to a started simulator through the official library. */
export default {
  displayName: 'stripe-simulator',
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  testTimeout: 30_000,
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }] },
};
