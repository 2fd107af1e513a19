/** The suite runs as ES modules; every file that needs a database gets a clone of its own, and the server as it is loaded once a worker (see test/support/server-once). */
const once = '<rootDir>/test/support/server-once';
/** Patterns of transforms are taken as they stand: jest puts no `<rootDir>` into them. */
const root = import.meta.dirname.replaceAll(/[^\w/-]/g, String.raw`\$&`);

export default {
  testEnvironment: `${once}/environment.mjs`,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  transform: {
    [`^${root}/(server|schema|seeds)/`]: `${once}/modules.mjs`,
    [`^${root}/node_modules/(.*\\.mjs|(type-graphql|jose|fast-check|playwright-core)/.*)$`]: `${once}/modules.mjs`,
    [`^${root}/node_modules/(graphql|fastify)/`]: `${once}/packages.mjs`,
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: [],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  maxWorkers: 2,
  // A worker keeps the modules of every test file it has run: before that fills the machine it is begun anew.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
};
