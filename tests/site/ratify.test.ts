// A ratification on a copy, built: what was current keeps its address, and says what it is no longer.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { copyProject, type ProjectCopy } from './build-copy.ts';
import type { BuiltSite } from './build-site.ts';
import { readVersion } from './built-version.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

let copy: ProjectCopy;
let site: BuiltSite;
let printed = '';
let before = '';

beforeAll(async () => {
  copy = await copyProject('ratified');
  const inCopy = (name: string): string => join(copy.root, 'content/policy', name);
  // The other proposal repeats words of the version in force, addresses among them: the school takes it down first.
  const other = await readFile(inCopy('2026-06.mdx'), 'utf8');
  await writeFile(inCopy('2026-06.mdx'), other.replace('status: proposal', 'status: draft'));
  before = await readFile(inCopy('2024-10.mdx'), 'utf8');
  printed = await copy.policy('2026-12-15', 'ratify', '2026-10', '--on', '2026-12-14');
  site = await copy.build('2026-12-15');
});

describe('after a ratification', () => {
  it('the command has said what it did and what to do next', () => {
    expect(printed).toContain('content/policy/2024-10.mdx: superseded.');
    expect(printed).toContain('Next:\n- npm run check');
  });

  it('the policy page is the new version, without a banner', () => {
    const page = readPage(site, 'policy/index.html');
    expect(page.querySelector('[data-not-current]')).toBeNull();
    expect(wordsOf(page.querySelector('h1'))).toBe('Mobile and Wearable Devices Policy');
    expect(page.querySelector('#smart-glasses-off')).not.toBeNull();
    expect(wordsOf(page.querySelector('.version-aside'))).toContain('ratified by Governing Board 14 December 2026');
  });

  it('the old version stands at its address and says that it has been replaced', () => {
    const page = readPage(site, 'policy/2024-10/index.html');
    expect(wordsOf(page.querySelector('[data-not-current]'))).toContain(
      'This version, ratified on 14 October 2024, has been replaced.',
    );
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://policy.example/policy/');
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('#ring-the-office')).not.toBeNull();
  });

  it('the details that only the old version had are in no file', () => {
    const details = /960200|office@larkmead\.example|office%40/;
    expect(listBuilt(site).filter((path) => details.test(readBuilt(site, path)))).toEqual([]);
    const old = wordsOf(readPage(site, 'policy/2024-10/index.html').querySelector('main'));
    expect(old).not.toMatch(/@|01632/);
    expect(old).toContain('ring the office on [phone withheld]');
    expect(old).toContain('Leopold Winterbean');
    expect(readBuilt(site, 'policy/2024-10.json')).not.toMatch(/@|01632/);
    expect(wordsOf(readPage(site, 'policy/index.html').querySelector('main'))).toContain('01632 960202');
  });

  it('its fingerprint is still true, and nothing but its status has changed', async () => {
    const after = await readFile(join(copy.root, 'content/policy/2024-10.mdx'), 'utf8');
    expect(after).toBe(before.replace('status: current', 'status: superseded'));
    const frozen = await readFile(join(copy.root, 'content/policy/frozen.yaml'), 'utf8');
    const hash = /^2024-10: (\w+)$/m.exec(frozen)?.[1] ?? 'none';
    expect(readBuilt(site, 'policy/2024-10/index.html')).toContain(hash);
    expect(frozen).toMatch(/^2026-10: v2:[0-9a-f]{64}$/m);
  });

  it('the pages that it has left behind stand in one list for the office, each of which says so itself', () => {
    const page = readPage(site, 'office/read-again/index.html');
    const listed = [...page.querySelectorAll('.read-again__page .read-again__what > p:first-child a')];
    expect(listed.length).toBeGreaterThan(3);
    for (const link of listed) {
      const path = `${(link.getAttribute('href') ?? '').slice(1)}index.html`;
      expect([path, readPage(site, path).querySelector('[data-stale]') !== null]).toEqual([path, true]);
    }
    expect(wordsOf(readPage(site, 'office/index.html').querySelector('#after-a-new-version + ol'))).toContain(
      `${listed.length} pages rest on words that have changed`,
    );
  });

  it('a citation of the old version says that it has been replaced, one of the new nothing', () => {
    const cite = (path: string): string => wordsOf(readPage(site, path).querySelector('.cite-this'));
    expect(cite('policy/2024-10/index.html')).toContain('October 2024 (superseded: replaced, not in force).');
    expect(cite('policy/2026-10/index.html')).toContain('version of October 2026.');
  });

  it('the first page says on which day it was agreed', () => {
    expect(wordsOf(readPage(site, 'index.html').querySelector('.home__policy'))).toContain(
      'agreed by the Governing Board on 14 December 2026.',
    );
  });

  it('the first page says for some weeks that a version is new, and leads to what changed and to the record of reading', () => {
    const [news, ...others] = readPage(site, 'index.html').querySelectorAll('[data-news]');
    expect(others).toEqual([]);
    expect(wordsOf(news ?? null)).toBe(
      'New: the version of October 2026, agreed on 14 December 2026. See what changed. If you are asked to read it, say that you have read it.',
    );
    const hrefs = [...(news?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/compare/2024-10/2026-10/', '/policy/2026-10/read/']);
  });

  it.each(['2022-09', '2023-10', '2024-10'])(
    'the page on which people said that they had read %s leads to the one of the new version, and has no form',
    (old) => {
      const page = readPage(site, `policy/${old}/read/index.html`);
      expect(page.querySelectorAll('save-record, form, input, .slip, [data-record]')).toHaveLength(0);
      expect(wordsOf(page.querySelector('main'))).toContain(
        'The version of October 2026 is in force now, agreed on 14 December 2026.',
      );
      const hrefs = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
      expect(hrefs).toEqual(['/policy/2026-10/read/', `/compare/${old}/2026-10/`, `/policy/${old}/`]);
      expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    },
  );

  it('the page of the new version has the form, and no other version has one', () => {
    expect(readPage(site, 'policy/2026-10/read/index.html').querySelectorAll('save-record')).toHaveLength(1);
    const paths = listBuilt(site, '.html').filter((path) => path.endsWith('/read/index.html'));
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((path) => readBuilt(site, path).includes('<save-record'))).toEqual([
      'policy/2026-10/read/index.html',
    ]);
  });

  it('the page on which readers commented says what came of it, and keeps the name of what a device has kept', () => {
    const page = readPage(site, 'policy/2026-10/comment/index.html');
    expect(page.querySelectorAll('form, textarea, input, keep-answers')).toHaveLength(0);
    const words = wordsOf(page.querySelector('main'));
    expect(words).toContain(
      'The consultation closed on 11 December 2026. The governors agreed this version on 14 December 2026',
    );
    expect(words).toContain('turn to the school office');
    const hrefs = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/compare/2024-10/2026-10/', '/policy/2026-10/']);
    expect(readPage(site, 'privacy/index.html').querySelector('stored-records')?.getAttribute('data-titles')).toContain(
      'comment:2026-10',
    );
  });

  it('the sheet of decisions says that they have been taken, and that of a proposal does not', () => {
    const lead = (built: BuiltSite): string =>
      wordsOf(readPage(built, 'compare/2024-10/2026-10/index.html').querySelector('.decision-sheet__note'));
    expect(lead(site)).toMatch(
      /^The version of October 2026 has been agreed, and this is what there was to decide, each with its reason\. .* was decided together/,
    );
    expect(lead(inject('sites').root)).toMatch(/^\d+ changes in \d+ rows: what shares a reason is decided together/);
  });

  it('the comparison says of whom the details changed, without those of the past', () => {
    const facts = wordsOf(readPage(site, 'compare/2024-10/2026-10/index.html').querySelector('.outline-changes'));
    expect(facts).toContain('Leopold Winterbean');
    expect(facts).toContain('Contact: Deputy Designated Safeguarding Leads');
    expect(facts).not.toContain('Contact: Headteacher');
    expect(facts).not.toMatch(/@|01632/);
  });

  it('governors still see the notes whose words still stand, and the pages that rest on others', () => {
    const governors = readPage(site, 'governors/index.html');
    expect(wordsOf(governors.querySelector('#notes-2024-10'))).toBe('From October 2024');
    const kinds = [...governors.querySelectorAll('.open-notes__kind')].map((kind) => wordsOf(kind));
    expect(kinds).toEqual(['Wording']);
    const behind = [...governors.querySelectorAll('#behind ~ .left-behind > li > a:first-of-type')];
    expect(behind.map((link) => link.getAttribute('href'))).toContain('/guidance/parents/');
  });

  it('a removed clause says that it is gone, and names its successor', () => {
    const page = readPage(site, 'clauses/ring-the-office/index.html');
    expect(page.querySelector('[data-not-current]')).not.toBeNull();
    expect(page.querySelector('.clause-step a[href="/clauses/parents-ring-later/"]')).not.toBeNull();
  });

  it('nothing says any more that the new version is not agreed', () => {
    const said = listBuilt(site).filter((path) => readBuilt(site, path).includes('ot agreed, not in force'));
    // Three years old, and overtaken twice.
    const others = said.filter((path) => !path.includes('2024-03'));
    expect(said).toContain('policy/2024-03/index.html');
    const lists = ['feed.xml', 'governors/index.html', 'office/new-version/index.html', 'search/records.json'];
    // What reads Word knows the words that the site prints at the head of such a file.
    const drawn = others.filter((path) => !path.startsWith('_astro/'));
    expect(drawn.filter((path) => !lists.includes(path) && !/^clauses\/[^/]+\/index\.html$/.test(path))).toEqual([]);
    const ofNew = readVersion(site, '2026-10').sections.flatMap(({ clauses }) => clauses.map(({ id }) => id));
    expect(ofNew).toContain('smart-glasses-off');
    expect(others).not.toContain('clauses/smart-glasses-off/index.html');
    expect(readBuilt(site, 'feed.xml').split('<entry>')[1]).toContain('This is the latest ratified version held here.');
  });
});
