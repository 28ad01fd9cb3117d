// Owns the gate before a build: content with errors is never built.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatForPeople, hasErrors } from '../problems/format.ts';
import { plural } from '../problems/plural.ts';
import { readContent } from '../reader/read-content.ts';

/**
 * Validates content/ before a build, and reports without stopping before a development server.
 * @param today `YYYY-MM-DD`
 * @returns an Astro integration; a build fails when content has errors
 */
export function validateContent(today: string): AstroIntegration {
  let command = '';
  return {
    name: 'validate-content',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': async ({ config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = await readContent(fileURLToPath(config.root), today);
        const errors = problems.filter((found) => found.level === 'error');
        if (!hasErrors(problems)) {
          logger.info(`content is in order; ${plural(problems.length, 'notice')} (npm run check shows them)`);
          return;
        }
        const report = `Content has errors.\n\n${formatForPeople(errors)}`;
        if (command === 'dev') {
          logger.error(report);
          return;
        }
        const failure = new Error(report);
        failure.stack = '';
        throw failure;
      },
    },
  };
}
