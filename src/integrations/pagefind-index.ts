// Owns Pagefind's index: made after the build, by its own documented calls, of the pages that ask for it.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * What stands on many pages and tells none of them apart (furniture, quoted clauses), or gives answers away: with it the
 * index would be five times as large on a phone, and find no more.
 */
const passedOver = [
  '.cite',
  '.clear-answers',
  '.colophon',
  '.contact',
  '.fact',
  '.guidance-nav',
  '.keep-answers',
  '.lesson-links',
  '.more-for-audience',
  '.options',
  '.page-aside',
  '.phase',
  '.plan__columns',
  '.plan__note',
  '.tell',
  '[class*="checklist__filter"]',
  '[class*="checklist-item__"]:not(.checklist-item__label)',
  '[class*="order-list__"]',
  '[class*="quiz__"]:not(.quiz__items):not(.quiz__answers):not(.quiz__paper)',
  '[class*="quiz-item__"]:not(.quiz-item__question):not(.quiz-item__stem)',
  '[class*="quiz-record"]',
  '[class*="quiz-result"]',
];

/** Pagefind's own interfaces and its worker, which no page uses. */
const unused = /-(ui|highlight|worker)\b/;

/**
 * Writes `pagefind/` into the site. Pages with `data-pagefind-body` are indexed, by what stands in it.
 * @returns an Astro integration; a build fails when Pagefind reports an error
 */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        // Pagefind by itself would index every page of a site on which none asks for it.
        const rootSelector = '[data-pagefind-body]';
        const created = await createIndex({ rootSelector, excludeSelectors: passedOver, forceLanguage: 'en' });
        const index = accept(created, created.index);
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        const made = accept(added, await index.getFiles());
        const needed = accept(made, made.files).filter(({ path }) => !unused.test(path));
        await close();
        await Promise.all(needed.map(({ path, content }) => write(new URL(`pagefind/${path}`, dir), content)));
      },
    },
  };
}

function accept<T>(answer: { errors: string[] }, result: T | undefined): T {
  if (answer.errors.length > 0 || result === undefined) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return result;
}

async function write(file: URL, content: Uint8Array): Promise<void> {
  await mkdir(dirname(fileURLToPath(file)), { recursive: true });
  await writeFile(file, content);
}
