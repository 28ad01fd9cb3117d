// The names of styles: a block is one component's, with its neighbours at most, and what it is called says how it looks in one place.
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import postcss, { type Container, type Document } from 'postcss';
import { expect, it } from 'vitest';

/** A class that a component gives its look, alone in a selector: what stands inside another block is that one's business. */
const alone = /^\.(([a-z0-9]+(?:-[a-z0-9]+)*)(?:(?:__|--)[a-z0-9-]+)*)$/;

interface Named {
  /** Such as `card`. */
  block: string;
  /** The whole class, such as `card__title`. */
  name: string;
  path: string;
}

const named = globSync('src/**/*.astro').flatMap((path) => {
  const css = /<style[^>]*>([\s\S]*?)<\/style>/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  const found: Named[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (isForPaper(rule.parent)) return;
    for (const selector of rule.selectors) {
      const [, name, block] = alone.exec(selector) ?? [];
      if (name !== undefined && block !== undefined) found.push({ block, name, path });
    }
  });
  return found;
});

/** What a page prints may take any part of it away. */
function isForPaper(parent: Container | Document | undefined): boolean {
  for (let at = parent; at && at.type !== 'root'; at = at.parent) {
    if ('params' in at && /\bprint\b/.test(String(at.params))) return true;
  }
  return false;
}

/** What several places claim, with those places. */
function findShared(nameOf: (each: Named) => string, placeOf: (path: string) => string): string[] {
  return [...Map.groupBy(named, nameOf)]
    .map(([name, all]) => [name, [...new Set(all.map(({ path }) => placeOf(path)))]] as const)
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => `.${name}: ${places.join(', ')}`);
}

it('a block belongs to components of one folder', () => {
  expect(new Set(named.map(({ block }) => block)).size).toBeGreaterThan(100);
  expect(findShared(({ block }) => block, dirname)).toEqual([]);
});

it('a class has its look from one component', () => {
  expect(
    findShared(
      ({ name }) => name,
      (path) => path,
    ),
  ).toEqual([]);
});
