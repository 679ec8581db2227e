export default {
  testEnvironment: 'node',
  // One more than the cores of the machines that CI has: much of a test is waiting for a disk, a process or a browser.
  maxWorkers: 3,
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
