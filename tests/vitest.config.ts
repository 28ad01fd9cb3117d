// Owns how tests run: fast pure tests, tests of the built site as files, and tests in a real browser.
import { defineConfig } from 'vitest/config';

// No test depends on today's date.
process.env.TODAY ??= '2026-11-22';

export default defineConfig({
  test: {
    root: '.',
    // Left to itself, one of two cores would stand idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          // Pure tests leave nothing behind, and loading everything anew for each file takes as long as all of them.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/build-site.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/build-site.ts', 'tests/browser/serve-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
