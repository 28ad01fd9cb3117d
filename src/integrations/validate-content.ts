// Owns the gate before a build: content with errors is never built.
import type { AstroIntegration } from 'astro';
import { formatForPeople, hasErrors } from '../problems/format.ts';
import { plural } from '../problems/plural.ts';
import type { ContentFolder } from '../reader/files/content-folder.ts';
import { readContentOnce } from '../reader/read-once.ts';

/**
 * Validates the content folder before a build, and reports without stopping before a development server.
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @returns an Astro integration; a build fails when content has errors
 */
export function validateContent(folder: ContentFolder, today: string): AstroIntegration {
  let command = '';
  return {
    name: 'validate-content',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': async ({ logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = await readContentOnce(folder, today);
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
