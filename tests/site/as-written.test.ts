// A policy with everything that real ones have, as it is drawn: the page, a clause's own page, the comparison and the data.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileRules } from '../check-site/find-faults.ts';
import { readSite } from '../check-site/site.ts';
import { copyProject } from './build-copy.ts';
import type { BuiltSite } from './build-site.ts';
import { readBuilt, readPage, wordsOf } from './site-files.ts';

let site: BuiltSite;
let page: Document;

beforeAll(async () => {
  const copy = await copyProject('as-written', 'tests/fixtures/as-written');
  site = await copy.build('2026-11-25');
  page = readPage(site, 'policy/index.html');
});

/** The clause's own words with its number, and the HTML of its words. */
const drawn = (id: string): { words: string; html: string } => {
  const clause = page.querySelector(`#${id}`);
  const words = wordsOf(clause, '.clause-list', '.clause__page');
  return { words, html: clause?.querySelector('.clause__text')?.innerHTML ?? '' };
};

describe('the page of the policy', () => {
  it.each([
    [
      'leader-plans',
      '2(1) The leader writes a plan [plan: On the form online, at https://forms.trips.example.], and a second one for rain [2: Rain, or snow.]. The first is checked again [plan].',
    ],
    ['first-step', '2(2) 3. The leader walks the way.'],
    [
      'third-step',
      '2(3) 7) The head agrees. The head asks: What can go wrong? Risk Who sees to it Road Leader Helper Ask twice.',
    ],
    ['level-six', '2(3)(b)(i)(A)(I) Level five of it.'],
    ['helper-means', '2(4) Helper Volunteer An adult who comes along Never in charge'],
    ['slip-signed', '☑ I have read it*.'],
    ['annex-words', '2027. A year {to} come.'],
  ])('draws %s with its number, the number of the document, and every word', (id, words) => {
    expect(drawn(id).words).toBe(words);
  });

  it.each([
    ['gas-and-area', '<u><em>always</em></u>'],
    ['gas-and-area', 'CO<sub>2</sub>'],
    ['gas-and-area', 'km<sup>2</sup>'],
    ['third-step', 'Who<br>'],
    ['third-step', '<p>What can go wrong?</p>'],
    ['third-step', '<blockquote><p>Ask twice.</p></blockquote>'],
    ['seen-earlier', '<a href="#leader-plans">the plan</a>'],
    ['leader-means', '<dl><dt>Leader</dt> <dd>The adult in charge</dd></dl>'],
    ['law-says', '<ul><li>parents</li></ul>'],
    ['trips-for-all', 'see www.trips.example, <a href="https://trips.example/a_b">'],
  ])('draws in %s: %s', (id, html) => {
    expect(drawn(id).html).toContain(html);
  });

  it('draws the dividing lines of the document, and its headings as they are', () => {
    const ruled = [...page.querySelectorAll('main hr')].map(({ parentElement }) => parentElement);
    expect(ruled.map((part) => part?.id || part?.querySelector('h2')?.id)).toEqual(['ratio-table', 'annex-one']);
    const headings = [...page.querySelectorAll('.section-text__heading')].map((heading) => wordsOf(heading));
    expect(headings).toEqual([
      '2. Before a trip',
      '24 hour rule',
      '4 types of trip:',
      '2. Before a trip, again',
      'Appendix A: Slip',
      'Part 2 Annex',
    ]);
  });
});

it('the page of a clause leads its links inside the policy to the policy', () => {
  const links = [...readPage(site, 'clauses/seen-earlier/index.html').querySelectorAll('.clause__text a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/policy/2026-05/#leader-plans',
    '/policy/2026-05/#before-trip',
    'https://guide.trips.example/',
  ]);
});

it('the comparison shows what changed in a footnote', () => {
  const compared = readPage(site, 'compare/2025-09/2026-05/index.html').querySelector('#leader-plans');
  expect(compared?.innerHTML).toMatch(/<del>.*office.*<\/del>|<del>.*the office/s);
});

it('the data are those that the policy was written for', () => {
  const { preamble, sections } = JSON.parse(readBuilt(site, 'policy/2026-05.json')) as Record<string, unknown>;
  expect({ preamble, sections }).toEqual(JSON.parse(readFileSync('tests/fixtures/as-written.json', 'utf8')));
});

it.each(Object.entries(fileRules))('the site is right in its %s', async (_, findFaults) => {
  expect(await findFaults(readSite(site.folder))).toEqual([]);
});
