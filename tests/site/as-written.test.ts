// A policy with everything that real ones have, as it is drawn: the page, a clause's own page, the comparison and the data.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe('a picture', () => {
  const drawn = (path: string, clause: string): { src: string | null; alt: string | null; size: (string | null)[] }[] =>
    [...readPage(site, path).querySelectorAll(`${clause} img`)].map((image) => ({
      src: image.getAttribute('src'),
      alt: image.getAttribute('alt'),
      size: ['width', 'height', 'loading'].map((name) => image.getAttribute(name)),
    }));
  const picture = (name: string): ReturnType<typeof drawn>[number] => ({
    src: `/policy/pictures/${name}`,
    alt: 'The way of a slip: from the parents to the office, and on to the leader',
    size: ['64', '40', 'lazy'],
  });

  it.each([
    ['policy/index.html', '#slip-way', ['new-way-chart.png']],
    ['policy/2025-09/index.html', '#slip-way', ['way-chart.png']],
    ['clauses/slip-way/index.html', 'main', ['new-way-chart.png', 'way-chart.png']],
    ['compare/2025-09/2026-05/index.html', '#older-slip-way del', ['way-chart.png']],
    ['compare/2025-09/2026-05/index.html', '#slip-way del', ['way-chart.png']],
    ['compare/2025-09/2026-05/index.html', '#slip-way ins', ['new-way-chart.png']],
  ])('is drawn with its words on %s, in %s', (path, clause, names) => {
    expect(drawn(path, clause)).toEqual(names.map(picture));
  });

  it.each(['way-chart.png', 'new-way-chart.png'])('%s is served byte for byte', (name) => {
    const served = readFileSync(join(site.folder, 'policy/pictures', name));
    expect(served.equals(readFileSync(`tests/fixtures/as-written/policy/pictures/${name}`))).toBe(true);
  });

  it('is said to be another in the comparison', () => {
    const label = readPage(site, 'compare/2025-09/2026-05/index.html').querySelector('#change_slip-way .change-label');
    expect(wordsOf(label)).toContain('Amended: the picture is another');
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
  expect(compared?.innerHTML).toMatch(/<del role="none">.*office.*<\/del>/s);
});

it('the data are those that the policy was written for', () => {
  const { preamble, sections } = JSON.parse(readBuilt(site, 'policy/2026-05.json')) as Record<string, unknown>;
  expect({ preamble, sections }).toEqual(JSON.parse(readFileSync('tests/fixtures/as-written.json', 'utf8')));
});

it.each(Object.entries(fileRules))('the site is right in its %s', async (_, findFaults) => {
  expect(await findFaults(readSite(site.folder))).toEqual([]);
});
