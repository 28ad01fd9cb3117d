// Consultations as they are built: the form, the way to it, and what the office's page goes by, on any day.
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { CommentedVersion } from '../../src/records/comments/commented-version.ts';
import { copyProject, madeUpSchool } from './build-copy.ts';
import type { BuiltSite } from './build-site.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { root, subPath, firstDay } = inject('sites');
const form = 'policy/2026-10/comment/index.html';

describe('a version that is open for consultation', () => {
  const page = readPage(root, form);

  it('has a form with fields for every clause, each with a label that names it', () => {
    const data = JSON.parse(readBuilt(root, 'office/comments/2026-10.json')) as CommentedVersion;
    const labels = [...page.querySelectorAll('[data-on]')].map((place) => place.getAttribute('data-label'));
    const known = new Map(data.places.map(({ id, label }) => [id, label]));
    for (const place of page.querySelectorAll('[data-on]:not([data-on="whole"])')) {
      expect(place.getAttribute('data-label')).toBe(known.get(place.getAttribute('data-on') ?? ''));
    }
    expect(new Set(labels).size).toBe(labels.length);
    for (const { id } of [...page.querySelectorAll('.comment-place[id]')]) {
      expect(page.querySelectorAll(`[name="text_${id}"]`), id).toHaveLength(1);
    }
  });

  it('shows old and new words of each change and its reason, and what is removed', () => {
    const phones = page.querySelector('#phones-handed-in');
    expect(wordsOf(phones?.querySelector('del'))).toContain('9am');
    expect(wordsOf(phones?.querySelector('ins'))).toContain('8.45am');
    expect(wordsOf(phones?.querySelector('.comment-place__why'))).toBe('Why: The doors open at 8.30am.');
    expect(wordsOf(page.querySelector('#ring-the-office .change-label__words'))).toMatch(/^Removed/);
  });

  it('says that nothing is sent, what a name means, and that it is not in force', () => {
    const words = wordsOf(page.querySelector('main'));
    expect(words).toContain('This website sends nothing');
    expect(words).toContain('whoever receives them sees it');
    expect(wordsOf(page.querySelector('[data-not-current]'))).toContain('not agreed and not in force');
  });

  it.each([
    'index.html',
    'policy/2026-10/index.html',
    'compare/2024-10/2026-10/index.html',
    'governors/index.html',
    'office/index.html',
    'office/comments/index.html',
    'search/index.html',
  ])('is led to from %s', (path) => {
    expect(readPage(root, path).querySelector('main a[href="/policy/2026-10/comment/"]')).not.toBeNull();
    const below = readPage(subPath, path).querySelector('main a[href$="/policy/2026-10/comment/"]');
    expect(below?.getAttribute('href')).toMatch(/^\/school\/policy-site\//);
  });

  it('has a list of the sections in which something changes', () => {
    const page = readPage(root, form);
    const parts = [...page.querySelectorAll('.page-aside nav a')].map((link) => link.getAttribute('href') ?? '');
    const sections = [...page.querySelectorAll('.comment-page__text > .comment-section')];
    const changed = sections.filter((section) => section.querySelector('.comment-clause--changed'));
    expect(changed.length).toBeGreaterThan(1);
    expect(changed.length).toBeLessThan(sections.length);
    expect(parts).toEqual(changed.map((section) => `#${section.querySelector('h3')?.id}`));
  });

  it('is named among what may be stored', () => {
    expect(readPage(root, 'privacy/index.html').querySelector('stored-records')?.getAttribute('data-titles')).toContain(
      'comment:2026-10',
    );
  });
});

describe('other versions', () => {
  it('have no such page, and the policy in force no link to one', () => {
    expect(listBuilt(root, '.html').filter((path) => path.endsWith('/comment/index.html'))).toEqual([form]);
    expect(readBuilt(root, 'policy/index.html')).not.toContain('/comment/');
  });

  it('where there is none, the office is told how to open one, and nothing is offered that does nothing', () => {
    const page = readPage(firstDay, 'office/comments/index.html');
    expect(wordsOf(page.querySelector('main'))).toContain('No version held here is or was open for consultation');
    expect(page.querySelectorAll('file-intake, main button')).toHaveLength(0);
    expect(readBuilt(firstDay, 'index.html') + readBuilt(firstDay, 'privacy/index.html')).not.toContain('comment');
  });
});

describe('the fields of a comment file', () => {
  it('are published for programs', () => {
    const schema = JSON.parse(readBuilt(root, 'office/comments/comment.schema.json')) as {
      additionalProperties: boolean;
      required: string[];
    };
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toContain('comments');
  });
});

describe('built on another day', () => {
  let [before, after]: BuiltSite[] = [];
  beforeAll(async () => {
    const build = async (name: string, today: string): Promise<BuiltSite> =>
      (await copyProject(name, madeUpSchool)).build(today);
    [before, after] = [
      await build('consultation-ahead', '2026-10-30'),
      await build('consultation-closed', '2026-12-12'),
    ];
  });
  const sentence = (site: BuiltSite | undefined, path: string): string =>
    site === undefined ? '' : wordsOf(readPage(site, path).querySelector('main'));

  it('the form and the page of the office say it in the right tense', () => {
    expect(sentence(before, form)).toContain('This consultation is not open yet. It opens on 2 November 2026');
    expect(sentence(after, form)).toContain('This consultation closed on 11 December 2026.');
    expect(sentence(after, 'office/comments/index.html')).toContain('its consultation closed on 11 December 2026.');
  });

  it('home, the version and its comparison lead to the form until it has closed', () => {
    expect(sentence(before, 'index.html')).toContain('Say what you think by 11 December 2026');
    for (const path of ['policy/2026-10/index.html', 'compare/2024-10/2026-10/index.html'])
      expect(sentence(before, path)).toContain('Say what you think');
    for (const path of ['index.html', 'policy/2026-10/index.html', 'compare/2024-10/2026-10/index.html'])
      expect(sentence(after, path)).not.toContain('Say what you think');
  });

  it('the first page has a line of it for everybody while it is open, and none before or after', () => {
    const newsOf = (site: BuiltSite | undefined): Element[] =>
      site === undefined ? [] : [...readPage(site, 'index.html').querySelectorAll('[data-news]')];
    const [news, ...others] = newsOf(root);
    expect([others, newsOf(before), newsOf(after), newsOf(firstDay)]).toEqual([[], [], [], []]);
    expect(wordsOf(news ?? null)).toBe(
      'Not agreed yet: the version of October 2026. Tell us what you think by 11 December 2026.',
    );
    expect(news?.querySelector('a')?.getAttribute('href')).toBe('/policy/2026-10/comment/');
  });

  it('the governors’ page says it in the right tense, and keeps the way to the form', () => {
    const path = 'governors/index.html';
    expect(sentence(before, path)).toContain(
      'Opens for comments on 2 November 2026 and closes on 11 December 2026: say what you think of',
    );
    expect(sentence(after, path)).toContain('Closed for comments on 11 December 2026: the form for comments on');
  });
});
