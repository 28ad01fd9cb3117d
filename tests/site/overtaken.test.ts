// A consultation beside which another version was ratified, built: it says so, and there is nothing left to decide.
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { copyProject } from './build-copy.ts';
import type { BuiltSite } from './build-site.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { root } = inject('sites');
let site: BuiltSite;

beforeAll(async () => {
  const copy = await copyProject('overtaken');
  await copy.policy('2026-12-15', 'ratify', '2026-06', '--on', '2026-12-14');
  site = await copy.build('2026-12-15');
});

describe('a version that another has overtaken', () => {
  it('says in its banner that it cannot be agreed as it stands', () => {
    for (const path of ['policy/2026-10/index.html', 'compare/2026-06/2026-10/index.html']) {
      expect(wordsOf(readPage(site, path).querySelector('[data-not-current]')), path).toContain(
        'It was made to follow the version of October 2024, which the version of June 2026 has replaced, so it cannot be agreed as it stands.',
      );
    }
  });

  it('says that the consultation on it has closed', () => {
    expect(wordsOf(readPage(site, 'policy/2026-10/index.html').querySelector('[data-not-current]'))).toContain(
      'The consultation on this version closed on 11 December 2026.',
    );
  });

  it('has no form for comments any more: the page says what came of them, and no other leads to it', () => {
    const page = readPage(site, 'policy/2026-10/comment/index.html');
    expect(page.querySelectorAll('main :is(form, textarea, keep-answers)')).toHaveLength(0);
    expect(wordsOf(page.querySelector('main'))).toContain('so it cannot be agreed as it stands');
    const hrefs = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/compare/2024-10/2026-10/', '/policy/2026-10/', '/compare/2024-10/2026-06/', '/policy/']);
    const leading = listBuilt(site, '.html').filter((path) =>
      readBuilt(site, path).includes('href="/policy/2026-10/comment/"'),
    );
    expect(leading).toEqual([]);
  });

  it.each([
    ['the version ratified since', '2026-06/2026-10'],
    ['the version that was ratified long ago', '2024-03/2026-06'],
  ])('is compared with %s without a decision sheet', (_, pair) => {
    const page = readPage(site, `compare/${pair}/index.html`);
    expect(page.querySelectorAll('.decision-sheet, [href="#decisions"], [value="decisions"]')).toHaveLength(0);
    expect(page.querySelectorAll('.redline')).toHaveLength(1);
  });

  it('is not among the versions that governors could still agree', () => {
    expect(readPage(site, 'governors/index.html').querySelectorAll('[id^="after-"]')).toHaveLength(0);
    expect(readPage(root, 'governors/index.html').querySelector('#after-2024-03')).toBeNull();
    expect(readPage(root, 'governors/index.html').querySelector('#after-2026-06')).not.toBeNull();
  });
});

describe('what was decided', () => {
  it('can be read on the sheet of the two versions that followed each other', () => {
    expect(readPage(site, 'compare/2024-10/2026-06/index.html').querySelector('.decision-sheet')).not.toBeNull();
  });
});

describe('a quiz that cites a clause which is gone', () => {
  it('leads to the clause’s own page, and says whose number it has; the others are read in the policy', () => {
    const result = readPage(site, 'quizzes/staff-phones/index.html').querySelector('.quiz-result');
    const linksTo = (start: string): Element[] => [...(result?.querySelectorAll(`a[href^="${start}"]`) ?? [])];
    const ids = new Set([...readPage(site, 'policy/index.html').querySelectorAll('[id]')].map(({ id }) => id));
    const inPolicy = linksTo('/policy/#').map((link) => link.getAttribute('href')?.split('#')[1] ?? '');
    expect(new Set(inPolicy)).toEqual(
      new Set(['staff-phone-away', 'devices-covered', 'written-consent', 'no-personal-pictures', 'tell-the-dsl']),
    );
    expect(inPolicy.filter((id) => !ids.has(id))).toEqual([]);
    const removed = linksTo('/clauses/');
    expect(removed.map((link) => link.getAttribute('href'))).toEqual(['/clauses/watches-stay-home/']);
    expect(removed[0]?.textContent).toMatch(/ of October 2024$/);
  });
});
