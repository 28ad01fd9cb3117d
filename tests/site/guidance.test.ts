// Guidance as built: each citation shows the clause's own words and leads to it, and each clause names what rests on it.
import { describe, expect, inject, it } from 'vitest';
import { listClauses, readVersion } from './built-version.ts';
import { listBuilt, readPage, wordsOf } from './site-files.ts';

const { root, subPath } = inject('sites');
const clauses = new Map(listClauses(readVersion(root, '2024-10')).map((clause) => [clause.id, clause]));
const removed = new Map(listClauses(readVersion(root, '2023-10')).map((clause) => [clause.id, clause]));

const roles = ['staff', 'governors', 'parents'];
const pathOf = (role: string): string => `guidance/${role}/index.html`;
const hrefsOf = (page: Document | Element | null | undefined, selector: string): (string | null)[] =>
  [...(page?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href'));

it('has a page for each reader for whom the school has written, and no other', () => {
  expect(listBuilt(root, 'index.html').filter((path) => /^guidance\/.+\//.test(path))).toEqual(
    [...roles, 'staff-room', 'what-we-ask'].map(pathOf).sort(),
  );
});

describe.each(roles)('the page for %s', (role) => {
  const page = readPage(root, pathOf(role));
  const cites = [...page.querySelectorAll('details.cite')];

  it('shows in each citation the number, the clause’s own words, and the way to it', () => {
    expect(cites.length).toBeGreaterThan(4);
    for (const cite of cites) {
      const address = new URL(cite.querySelector('.cite__way a')?.getAttribute('href') ?? '', root.siteUrl);
      expect(cite.closest('p')).toBeNull();
      if (address.pathname !== '/policy/') continue;
      const clause = clauses.get(address.hash.slice(1));
      expect(wordsOf(cite.querySelector('summary'), '.cite__changed')).toBe(`Policy ${clause?.number ?? 'Preamble'}`);
      const words = wordsOf(cite.querySelector('.cite__words > div'));
      expect(words).toBe(clause?.text.replace(/ \|+ /g, ' '));
    }
  });

  it('cites in every item of its lists of duties', () => {
    const items = [...page.querySelectorAll('.rule-list li, .key-points li')].filter((item) => !item.closest('.cite'));
    expect(items.length).toBeGreaterThan(2);
    expect(items.filter((item) => item.querySelector('.cite') === null).map((item) => wordsOf(item))).toEqual([]);
  });

  it('says that its words are guidance', () => {
    expect(wordsOf(page.querySelector('.colophon'))).toContain('These are this site’s words, as guidance.');
  });

  it('gives contacts with what is not confirmed, and what to do where there is none', () => {
    const contacts = [...page.querySelectorAll('.contact')].map((contact) => wordsOf(contact));
    expect(contacts.length).toBeGreaterThan(1);
    for (const contact of contacts) {
      expect(contact).toMatch(
        /: ask the school office$|\((?:as published in October 2024, not confirmed since|not confirmed yet)\)$/,
      );
    }
  });

  it('draws every fact by its name: numbers can be called', () => {
    for (const call of page.querySelectorAll('main a.fact[href^="tel:"]')) {
      expect(call.getAttribute('href')).toBe(`tel:${(call.textContent ?? '').replaceAll(' ', '')}`);
    }
  });

  it('needs no script but the way into the search, the print button and the switch for its clauses', () => {
    expect(page.querySelectorAll('script').length).toBe(3);
    expect(page.querySelector('search-opener')).not.toBeNull();
  });

  it('leads to the guidance for all other readers', () => {
    expect(hrefsOf(page, '.guidance-nav a')).toEqual(
      roles.filter((other) => other !== role).map((other) => `/guidance/${other}/`),
    );
  });
});

describe('a page that is up to date', () => {
  it.each(['governors', 'parents'])('for %s says what it was written against', (role) => {
    const page = readPage(root, pathOf(role));
    expect(wordsOf(page.querySelector('.colophon'))).toContain(
      'Written against the version of October 2024. No clause that it cites has changed since.',
    );
    expect(page.querySelector('[data-stale], .cite__changed')).toBeNull();
  });

  it('says when its facts were verified, where it draws any', () => {
    const factsOf = (role: string): string => wordsOf(readPage(root, pathOf(role)).querySelector('.colophon details'));
    expect(factsOf('parents')).toMatch(/^Facts from outside the school \(4\), last verified in September 2026/);
    expect(factsOf('governors')).toBe('');
  });

  it('gives a number, an address and a page as links', () => {
    expect(hrefsOf(readPage(root, pathOf('parents')), 'main .who-to-tell a:not(.contact__way)')).toEqual([
      'tel:112',
      'tel:08081570123',
      'https://harebell-line.example/help',
    ]);
  });
});

describe('a page that rests on words which have changed', () => {
  const page = readPage(root, pathOf('staff'));
  const citeOf = (words: string): Element | undefined =>
    [...page.querySelectorAll('li')].find((item) => wordsOf(item).startsWith(words))?.querySelector('.cite') ??
    undefined;

  it('says so before anything else, and at its foot', () => {
    const colophon = wordsOf(page.querySelector('.colophon'));
    expect(page.querySelector('[data-stale]')).not.toBeNull();
    expect(colophon).toContain('Written against the version of October 2023.');
    expect(colophon).toContain('Clauses Preamble, 1(2), 2(4), 3(1) and 5(1) have changed since');
    expect(colophon).toContain('above, "should" became "will": read it in the policy.');
    expect(colophon).toContain('It cites a clause that the policy no longer has.');
  });

  it('says so at each citation, and nothing at the others', () => {
    const mark = (words: string): string => wordsOf(citeOf(words)?.querySelector('.cite__changed'));
    expect(mark('Put your own phone away')).toBe('changed since');
    expect(mark('Take a lost phone')).toBe('removed since');
    expect(mark('Take no pictures')).toBe('');
  });

  it('shows of a removed clause the words that were last agreed, without details that are withheld', () => {
    const cite = citeOf('Take a lost phone');
    expect(wordsOf(cite?.querySelector('summary'), '.cite__changed')).toBe('Policy of October 2023, 4(2)');
    expect(wordsOf(cite?.querySelector('.cite__words > div'))).toBe(removed.get('report-lost-phones')?.text);
    expect(hrefsOf(cite, '.cite__way a')).toEqual(['/clauses/report-lost-phones/']);
  });

  it('says of a fact that is overdue', () => {
    const colophon = wordsOf(page.querySelector('.colophon'));
    expect(colophon).toContain('last verified between June 2025 and September 2026');
    expect(colophon).toContain('1 of these facts should have been verified again by now.');
  });
});

describe('contacts', () => {
  const contacts = [...readPage(root, pathOf('parents')).querySelectorAll('.contact')].map((item) => wordsOf(item));

  it('send whoever is worried about the head to the Chair, not to the school office', () => {
    // The policy does not name the Chair, so it has not published it.
    expect(contacts[1]).toBe('Chair of Governors, Peregrine Fallowfield (not confirmed yet)');
  });

  it('lead on from there: to the officer for staff, then to the complaints procedure, with what the policy says', () => {
    const steps = [...readPage(root, pathOf('parents')).querySelectorAll('#worry-about-head > ol > li')];
    expect(steps.map((step) => wordsOf(step, '.cite, .contact'))).toEqual([
      'Do not take it to the head. Write to the clerk at the school (you need not say why).',
      'If the chair is too close to it or away, or you can’t ask at the office, call the officer for concerns about staff (the LADO) on 01632 960250.',
      'Any other complaint about the head follows the school’s complaints procedure: Complaints Procedure.',
    ]);
    expect(hrefsOf(steps[1], 'a')).toEqual(['tel:01632960250']);
    expect(hrefsOf(steps[2], 'a')).toEqual([
      'https://policies.larkmead.example/complaints/',
      '/policy/#concern-about-head',
    ]);
  });

  it('say what to do where nobody is named', () => {
    expect(contacts[0]).toBe('Lost property: ask the school office');
  });
});

describe('a clause page', () => {
  it('lists the pages that rest on the clause, and only those', () => {
    for (const id of clauses.keys()) {
      const uses = hrefsOf(readPage(root, `clauses/${id}/index.html`), '.used-in a');
      const citing = roles
        .filter((role) => readPage(root, pathOf(role)).querySelector(`.cite a[href="/policy/#${id}"]`) !== null)
        .map((role) => `/guidance/${role}/`);
      // What is asked of whom stands among the guidance, and rests on clauses too.
      const asked = readPage(root, pathOf('what-we-ask')).querySelector(`.card a[href="/policy/#${id}"]`);
      if (asked !== null) citing.push('/guidance/what-we-ask/');
      expect(uses.filter((href) => href?.startsWith('/guidance/')).sort(), id).toEqual(citing.sort());
    }
  });

  it('lists them where the clause is gone, too', () => {
    expect(hrefsOf(readPage(root, 'clauses/report-lost-phones/index.html'), '.used-in a')).toEqual([
      '/guidance/staff/',
      '/checklists/governors-review/',
    ]);
  });
});

describe('the table of coverage', () => {
  const page = readPage(root, 'governors/coverage/index.html');
  const rows = [...page.querySelectorAll('.coverage__section tbody tr')];

  it('has a row for every clause, in order, with its link', () => {
    const links = rows.map((row) => row.querySelector('th a')?.getAttribute('href'));
    expect(links).toEqual([...clauses.keys()].map((id) => `/clauses/${id}/`));
  });

  it('says what rests on each, as the clause’s own page does', () => {
    for (const row of rows) {
      const clause = row.querySelector('th a')?.getAttribute('href') ?? '';
      expect(hrefsOf(row, '.used-in a')).toEqual(hrefsOf(readPage(root, `${clause.slice(1)}index.html`), '.used-in a'));
    }
  });

  it('names what asks something of somebody and is not explained, and only that', () => {
    expect(hrefsOf(page, '.coverage__list a')).toEqual(['/clauses/pictures-moved/']);
    expect(wordsOf(page.querySelector('main'))).toContain('24 of 28 clauses ask something of a reader.');
    const unexplained = rows.filter((row) => wordsOf(row.querySelector('td')) === 'Nothing yet');
    expect(unexplained.map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual([
      '/clauses/pictures-moved/',
    ]);
  });
});

describe('the first page', () => {
  it.each([root, subPath])(
    'leads where the school says, or to the section where the page is missing, under $base',
    (site) => {
      expect(hrefsOf(readPage(site, 'index.html'), 'main a')[0]).toBe(`${site.base}report/`);
      expect(hrefsOf(readPage(site, 'index.html'), '.audience-cards a')).toEqual(
        ['guidance/staff/', 'policy/#staff-devices', 'guidance/governors/', 'policy/#policy-aims', 'pupils/'].map(
          (address) => `${site.base}${address}`,
        ),
      );
    },
  );
});
