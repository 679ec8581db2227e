export default {
  testEnvironment: 'node',
  // Both cores of the machines that CI has; jest itself would leave one idle.
  maxWorkers: 2,
  // Walks through whole journeys on a real disk take a while on a busy machine.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/leftOutReporter.mjs'],
  // What all processes log in a run is gathered, and searched at its end for what no log may hold.
  globalSetup: '<rootDir>/test/logs/beginGathering.ts',
  globalTeardown: '<rootDir>/test/logs/endGathering.ts',
  setupFilesAfterEnv: ['<rootDir>/test/logs/nameTests.ts'],
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
