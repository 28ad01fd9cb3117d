// The pages that list pages: one card for each, the choice of whose to show, and what the first page leads to.
import { describe, expect, inject, it } from 'vitest';
import { listBuilt, readPage, wordsOf } from './site-files.ts';

const { root, firstDay } = inject('sites');
const hrefsOf = (page: Document, selector: string): (string | null)[] =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
const listed = ['guidance', 'quizzes', 'checklists', 'lessons'];
/** What is no lesson, quiz or the like, but stands among them: a link leads there. Assemblies, and what is for all who work at the school, are listed below. */
const beside = ['guidance/staff-room/index.html', 'guidance/what-we-ask/index.html', 'lessons/map/index.html'];
const furtherList = '#assemblies ~ .cards, [aria-labelledby="at-school"] .cards';

describe.each(listed)('the list of %s', (folder) => {
  const page = readPage(root, `${folder}/index.html`);
  const further = page.querySelector(furtherList);
  const cards = [...page.querySelectorAll('.card')].filter((card) => further?.contains(card) !== true);
  const own = listBuilt(root, '.html').filter((path) => new RegExp(`^${folder}/[^/]+/index\\.html$`).test(path));

  it('has one card for each page, and no page twice', () => {
    const addressesOf = (paths: string[]): string[] => paths.map((path) => `/${path.replace('index.html', '')}`).sort();
    const cardsOf = own.filter((path) => !beside.includes(path));
    expect(cardsOf.length).toBeGreaterThan(0);
    const links = cards.map((card) => card.querySelector('.card__link')?.getAttribute('href'));
    expect(links.sort()).toEqual(addressesOf(cardsOf));
    const others = addressesOf(own.filter((path) => beside.includes(path)));
    const outside = [...page.querySelectorAll('main a')].filter((link) => !cards.some((card) => card.contains(link)));
    expect(outside.map((link) => link.getAttribute('href'))).toEqual(expect.arrayContaining(others));
  });

  it('says on each card what is there and how much of it', () => {
    for (const card of cards) {
      expect(wordsOf(card.querySelector('.card__facts')), wordsOf(card)).toMatch(/\d+.(minute|clause)/);
      expect(card.querySelectorAll(':is(h2, h3) > .card__link')).toHaveLength(1);
    }
  });

  it('offers only choices that show something, and counts what each shows', () => {
    const choices = [...page.querySelectorAll('.card-filter__choice')];
    for (const choice of choices) {
      const group = choice.querySelector('input')?.value ?? '';
      const shown = cards.filter((card) => group === 'all' || card.matches(`[data-groups~="${group}"]`));
      expect(shown.length, wordsOf(choice)).toBeGreaterThan(0);
      expect(wordsOf(choice.querySelector('.visually-hidden'))).toMatch(new RegExp(`^${shown.length} \\w`));
    }
    expect(choices.filter((choice) => choice.querySelector('[checked]'))).toHaveLength(choices.length > 0 ? 1 : 0);
  });
});

it('a checklist for several audiences stands once, and is found under each of them', () => {
  const cards = [...readPage(root, 'checklists/index.html').querySelectorAll('.card')];
  const shared = cards.filter((card) => (card.getAttribute('data-groups') ?? '').includes(' '));
  expect(shared.length).toBeGreaterThan(0);
  for (const card of shared) {
    const groups = card.getAttribute('data-groups')?.split(' ') ?? [];
    const marks = [...card.querySelectorAll('.audience-mark')].map((mark) => mark.getAttribute('data-audience'));
    expect(marks).toEqual(groups);
  }
});

describe.each([root, firstDay])('the first page of $folder', (site) => {
  const page = readPage(site, 'index.html');

  it('says what the site is for, then leads to help, to readers, to the search, and only then says what is due', () => {
    const order = ['h1', '.home__lead', '.concern-link', '.audience-cards', '[role="search"]', '.review-state'];
    const places = [...page.querySelectorAll(`main :is(${order.join(', ')})`)];
    expect(places.map((place) => order.findIndex((selector) => place.matches(selector)))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

it('the first page names what could still be agreed, and what would change', () => {
  const page = readPage(root, 'index.html');
  expect(wordsOf(page.querySelector('.home__governors'))).toContain('It is not agreed, not in force.');
  expect(hrefsOf(page, '.home__governors a')).toContain('/compare/2024-10/2026-10/');
  expect(hrefsOf(readPage(firstDay, 'index.html'), '.home__governors a')).toEqual(['/governors/']);
});
