// Guidance as built: each citation shows the clause's own words and leads to it, and each clause names what rests on it.
import { describe, expect, inject, it } from 'vitest';
import type { ClauseJson, SectionJson, VersionJson } from '../../src/policy/version/version-json.ts';
import { guidanceRoles } from '../../src/schemas/guidance.ts';
import { listBuilt, readBuilt, readPage } from './site-files.ts';

const { root, subPath } = inject('sites');
const json = JSON.parse(readBuilt(root, 'policy/2023-11.json')) as VersionJson;
const all = (clauses: ClauseJson[]): ClauseJson[] => clauses.flatMap((clause) => [clause, ...all(clause.clauses)]);
const allOf = (sections: SectionJson[]): ClauseJson[] =>
  sections.flatMap((section) => [...all(section.clauses), ...allOf(section.sections)]);
const clauses = new Map([...json.preamble, ...allOf(json.sections)].map((clause) => [clause.id, clause]));

const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const pathOf = (role: string): string => `guidance/${role}/index.html`;

describe.each(guidanceRoles)('the page for %s', (role) => {
  const page = readPage(root, pathOf(role));

  it('shows in each citation the number, the clause’s own words, and the way to it', () => {
    const cites = [...page.querySelectorAll('details.cite')];
    expect(cites.length).toBeGreaterThan(20);
    for (const cite of cites) {
      const id = new URL(cite.querySelector('.cite__way a')?.getAttribute('href') ?? '', root.siteUrl).hash.slice(1);
      const clause = clauses.get(id);
      expect(fold(cite.querySelector('summary')?.textContent)).toBe(`Policy ${clause?.number ?? 'Preamble'}`);
      expect(fold(cite.querySelector('.cite__words > div')?.textContent)).toBe(clause?.text);
      expect(cite.closest('p')).toBeNull();
    }
  });

  it('cites in every item of its lists of duties', () => {
    const items = [...page.querySelectorAll('.rule-list li, .key-points li')].filter((item) => !item.closest('.cite'));
    expect(items.filter((item) => item.querySelector('.cite') === null).map((item) => fold(item.textContent))).toEqual(
      [],
    );
  });

  it('says that its words are guidance, what it was written against, and that its facts are dated', () => {
    const colophon = fold(page.querySelector('.colophon')?.textContent);
    expect(colophon).toContain('These are this site’s words, as guidance.');
    expect(colophon).toContain(
      'Written against the version of November 2023. No clause that it cites has changed since.',
    );
    expect(colophon).toMatch(/Facts from outside the school \(\d+\), last verified in November 2026/);
    expect(page.querySelector('[data-stale]')).toBeNull();
  });

  it('gives contacts with what is not confirmed, and what to do where there is none', () => {
    const contacts = [...page.querySelectorAll('.contact')].map((contact) => fold(contact.textContent));
    expect(contacts.length).toBeGreaterThan(2);
    // Whoever is worried about the head is not sent to the head's own office.
    expect(contacts).not.toContain('A concern about the head: ask the school office');
    for (const contact of contacts) {
      expect(contact).toMatch(
        /: (ask the school office|the school has not said yet whom to tell)$|\(as published in November 2023, not confirmed since\)$/,
      );
    }
  });

  it('draws every fact by its name: numbers can be called', () => {
    const calls = [...page.querySelectorAll('main a.fact')];
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) {
      expect(call.getAttribute('href')).toBe(`tel:${(call.textContent ?? '').replaceAll(' ', '')}`);
    }
  });

  it('needs no script but the way into the search', () => {
    expect(page.querySelectorAll('script').length).toBe(1);
    expect(page.querySelector('search-opener')).not.toBeNull();
  });
});

describe('a clause page', () => {
  it('lists the pages that rest on the clause, and only those', () => {
    for (const id of clauses.keys()) {
      const uses = [...readPage(root, `clauses/${id}/index.html`).querySelectorAll('.used-in a')].map((link) =>
        link.getAttribute('href'),
      );
      const citing = guidanceRoles
        .filter((role) => readPage(root, pathOf(role)).querySelector(`.cite a[href="/policy/#${id}"]`) !== null)
        .map((role) => `/guidance/${role}/`);
      expect(uses.filter((href) => href?.startsWith('/guidance/')).sort(), id).toEqual(citing.sort());
    }
  });
});

describe('the table of coverage', () => {
  const page = readPage(root, 'governors/coverage/index.html');
  const rows = [...page.querySelectorAll('table:last-of-type tbody tr')];

  it('has a row for every clause, in order, with its link', () => {
    const links = rows.map((row) => row.querySelector('th a')?.getAttribute('href'));
    expect(links).toEqual([...clauses.keys()].map((id) => `/clauses/${id}/`));
  });

  it('says what rests on each, as the clause’s own page does', () => {
    for (const row of rows) {
      const clause = row.querySelector('th a')?.getAttribute('href') ?? '';
      const own = [...readPage(root, `${clause.slice(1)}index.html`).querySelectorAll('.used-in a')];
      const here = [...row.querySelectorAll('.used-in a')];
      expect(here.map((link) => link.getAttribute('href'))).toEqual(own.map((link) => link.getAttribute('href')));
    }
  });

  it('finds nothing unexplained that asks something of somebody', () => {
    expect(fold(page.querySelector('main')?.textContent)).not.toContain('Nothing yet');
    expect(page.querySelector('main')?.textContent).not.toContain('Not explained yet');
  });
});

describe('the first page', () => {
  it.each([root, subPath])('leads to each reader’s guidance in one step, under $base', (site) => {
    const links = [...readPage(site, 'index.html').querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    for (const role of guidanceRoles) expect(links).toContain(`${site.base}guidance/${role}/`);
  });
});

describe('links between pages of guidance', () => {
  it('lead from each to all others', () => {
    for (const path of listBuilt(root, 'index.html').filter((file) => /^guidance\/.+\//.test(file))) {
      const others = [...readPage(root, path).querySelectorAll('.guidance-nav a')].map((link) =>
        link.getAttribute('href'),
      );
      const own = `/${path.replace('index.html', '')}`;
      expect(others).toEqual(guidanceRoles.map((role) => `/guidance/${role}/`).filter((address) => address !== own));
    }
  });
});
