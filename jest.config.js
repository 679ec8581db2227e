export default {
  testEnvironment: 'node',
  // Both cores of the machines that CI has; jest itself would leave one idle.
  maxWorkers: 2,
  // Walks through whole journeys on a real disk take a while on a busy machine.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/leftOutReporter.mjs'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
};
