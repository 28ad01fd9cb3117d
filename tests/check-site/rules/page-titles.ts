// Owns the rule that no two pages have the same title: in tabs, histories and lists of results it is all that tells them apart.
import type { Fault } from '../fault.ts';
import type { Site } from '../site.ts';

/**
 * Lists pages whose title another page has too.
 * @param site the site
 * @returns a fault for each page after the first with a title, whether in capitals or not
 */
export function findSharedTitles({ pages }: Site): Fault[] {
  const titled = pages.map(({ path, document }) => ({ path, title: document.title.replace(/\s+/g, ' ').trim() }));
  const alike = Map.groupBy(titled, ({ title }) => title.toLowerCase());
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map(({ path, title }) => ({
      path,
      rule: 'shared-title',
      message: `Its title is "${title}", as that of ${first?.path}.`,
      remedy: 'Give one of the two another title.',
    })),
  );
}
