import { findBrowser } from './build/browser.mjs';

// The browser tests get the browser's path in the environment, which jest hands on to its workers.
process.env.CHROME_PATH ||= findBrowser() ?? '';

const esm = '(?:markdown-it|preact|temporal-polyfill|temporal-utils|uqr|valibot)/';

/** swc with the parser that fits the file's ending; everything becomes CommonJS, which is what jest loads without flags. */
const compile = (parser) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser,
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
  },
];

const project = {
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/build'],
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/', '<rootDir>/rehearsal/'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/style.ts' },
  transform: {
    '\\.ts$': compile({ syntax: 'typescript' }),
    '\\.tsx$': compile({ syntax: 'typescript', tsx: true }),
    '\\.m?js$': compile({ syntax: 'ecmascript' }),
  },
  // Packages that come as ES modules only are compiled too.
  transformIgnorePatterns: [`/node_modules/(?!${esm}).*(?<!\\.mjs)$`],
};

export default {
  maxWorkers: 2,
  // Jest honours this only here, for all projects; the browser tests need it.
  testTimeout: 90_000,
  projects: [
    {
      ...project,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      ...project,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.{ts,tsx}'],
    },
  ],
};
