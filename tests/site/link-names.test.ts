// What links are called: who hears a list of a page's links, without what stands around them, can tell them apart.
import { describe, expect, inject, it } from 'vitest';
import { listBuilt, readPage } from './site-files.ts';

const sites = inject('sites');
/** What no voice should read out: signs that are drawn for the eye. */
const signs = /[←→↑↓↗▸▾›»✓✗○●★]/u;

/** The words of an element as they are heard. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[aria-hidden="true"]')) part.remove();
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.getAttribute('alt') ?? '');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Links of one name that lead to different places. */
function findAmbiguous(page: Document): string[] {
  const targets = new Map<string, Set<string>>();
  for (const link of page.querySelectorAll('main a[href]')) {
    // The policy's own words are the school's.
    if (link.closest('.clause__text')) continue;
    const name = nameOf(link).toLowerCase();
    targets.set(name, (targets.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
  }
  return [...targets]
    .filter(([, places]) => places.size > 1)
    .map(([name, places]) => `“${name}”: ${[...places].join(' ')}`);
}

describe.each(Object.entries({ root: sites.root, firstDay: sites.firstDay }))('the site "%s"', (_, site) => {
  const pages = listBuilt(site, '.html').map((path) => ({ path, page: readPage(site, path) }));

  it('has no two links of one name that lead to different places', () => {
    const faults = pages.flatMap(({ path, page }) => findAmbiguous(page).map((fault) => `${path} ${fault}`));
    expect(faults).toEqual([]);
  });

  it('has a name without signs for every link and button', () => {
    const faults = pages.flatMap(({ path, page }) =>
      [...page.querySelectorAll('a[href], button, summary')]
        .map(nameOf)
        .filter((name) => name === '' || signs.test(name))
        .map((name) => `${path} “${name}”`),
    );
    expect(faults).toEqual([]);
  });
});

it('the test sees two links of one name, and an arrow', () => {
  const { page } = { page: readPage(sites.root, 'policy/index.html') };
  page.querySelector('main')?.insertAdjacentHTML('beforeend', '<a href="/a">Read on →</a><a href="/b">Read on →</a>');
  expect(findAmbiguous(page)).toEqual(['“read on →”: /a /b']);
  expect(signs.test(nameOf(page.querySelector('a[href="/a"]') as Element))).toBe(true);
});
