// What must hold of any school's site, held by the sites of the made-up schools: at the top of a host, below it, and on a school's first day.
import { globSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { fileRules } from '../check-site/find-faults.ts';
import { groupByKind } from '../check-site/page-kinds.ts';
import { findDifferences } from '../check-site/same-files.ts';
import { readSite } from '../check-site/site.ts';

const { root, again, subPath, firstDay } = inject('sites');

describe.each(Object.entries({ root, subPath, firstDay }))('the site "%s"', (_, built) => {
  const site = readSite(built.folder);

  it('says where it stands', () => {
    expect([site.origin, site.base]).toEqual([built.siteUrl, built.base]);
  });

  it.each(Object.entries(fileRules))('is right in its %s', async (_name, findFaults) => {
    expect(await findFaults(site)).toEqual([]);
  });
});

it('two builds of one commit and day give the same files with the same bytes, wherever they are made', () => {
  expect(findDifferences(readSite(root.folder), readSite(again.folder))).toEqual([]);
});

it('the made-up school has a page of every kind, in force and not', () => {
  const kinds = [...groupByKind(readSite(root.folder).pages).keys()];
  const routes = globSync('**/*.astro', { cwd: 'src/pages' }).map((path) => path.replaceAll('\\', '/'));
  const missing = routes
    .map((route) => route.replace(/(\/index)?\.astro$/, '').replace('[band]', '7-9'))
    .filter((name) => !kinds.includes(name) && !kinds.includes(`${name} not in force`));
  expect(missing).toEqual([]);
  expect(kinds).toEqual(expect.arrayContaining(['policy/[version] not in force', 'clauses/[id] not in force']));
});
