// Owns how tests run: fast pure tests, tests of the built site as files, tests in a real browser, and tests in three.
import { defineConfig } from 'vitest/config';
import { settingNames } from '../src/commands/settings-file.ts';

// No test depends on today's date.
process.env.TODAY ??= '2026-11-22';
// Nor on a file of settings in the project: what is set already, empty too, is not taken from there.
for (const name of settingNames) process.env[name] ??= '';

/** A limit is a guard against what hangs, never against a slow or busy machine: minutes, in milliseconds. */
const guard = { testTimeout: 600_000, hookTimeout: 600_000 };

/** What fails in a browser on a busy machine is tried once more before it counts; the report says so ("retry x1"). */
const inBrowsers = 1;

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
          ...guard,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/build-site.ts',
          ...guard,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          retry: inBrowsers,
          globalSetup: ['tests/site/build-site.ts', 'tests/browser/serve-site.ts'],
          ...guard,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          retry: inBrowsers,
          // Files of one process share its browsers: see tests/engines/each-engine.ts.
          isolate: false,
          globalSetup: 'tests/engines/build-sites.ts',
          ...guard,
        },
      },
    ],
  },
});
