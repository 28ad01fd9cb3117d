// Every link inside the site leads to a page, a file and a place on it, at the root and under a sub-path.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listBuilt, readPage } from './site-files.ts';

const { root, subPath } = inject('sites');

describe.each([root, subPath])('links under $base', (site) => {
  const pages = new Map(listBuilt(site, '.html').map((path) => [path, readPage(site, path)]));

  const fault = (from: string, link: string): string | null => {
    const pageUrl = `${site.siteUrl}${site.base}${from.replace(/index\.html$/, '')}`;
    const url = new URL(link, pageUrl);
    if (url.origin !== site.siteUrl) return null;
    if (!url.pathname.startsWith(site.base)) return `${from}: ${link} leaves the base path`;
    const inside = decodeURIComponent(url.pathname.slice(site.base.length));
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!existsSync(join(site.folder, file))) return `${from}: ${link} leads to no file`;
    if (url.hash === '') return null;
    const target = pages.get(file)?.getElementById(decodeURIComponent(url.hash.slice(1)));
    return target ? null : `${from}: ${link} leads to no such place`;
  };

  it('lead somewhere', () => {
    const faults = [...pages].flatMap(([path, page]) =>
      [...page.querySelectorAll('[href], [src], [action]')].flatMap((element) => {
        const link =
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
        return /^(mailto|tel):/.test(link) ? [] : (fault(path, link) ?? []);
      }),
    );
    expect(faults).toEqual([]);
    expect(pages.size).toBeGreaterThan(95);
  });
});
