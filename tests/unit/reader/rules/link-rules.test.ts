// Links inside the site, in content of every kind.
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTarget } from '../../../../src/reader/rules/link-rules.ts';
import { listSitePages, type SitePages } from '../../../../src/reader/rules/site-pages.ts';
import { readContent } from '../../../../src/reader/read-content.ts';
import { copyFixture, readFixture, schoolDay } from '../content-folder.ts';

let pages: SitePages;

beforeAll(async () => {
  const { versions, citing, pupils } = await readFixture('school');
  const paths = citing.map(({ path }) => path.replace(/^school\//, ''));
  pages = listSitePages({ versions, unread: [], citing, paths, stories: pupils.stories });
});

const found = (target: string): string[] =>
  checkTarget(target, '/guidance/staff/', { path: 'x', line: 1 }, pages).map(({ rule }) => rule);

describe('a link of a text', () => {
  it.each([
    ['pupils/7-9/upset.mdx', 'the text of a page for pupils'],
    ['guidance/staff.mdx', 'guidance'],
  ])('that leads nowhere is told in %s', async (path) => {
    const copy = await copyFixture('school');
    const text = await copy.read(`content/${path}`);
    await copy.write(`content/${path}`, `${text}\nSee [it](/nowhere/).\n`);
    const { problems } = await readContent(copy.folder, schoolDay);
    expect(problems.filter(({ rule }) => rule === 'unknown-page')).toMatchObject([{ path: `content/${path}` }]);
  });

  it('is told in what to do when something is wrong', async () => {
    const copy = await copyFixture('school');
    await copy.edit('content/urgent.yaml', /page: \S+/, 'page: /guidance/staff/#no-such-place');
    const { problems } = await readContent(copy.folder, schoolDay);
    expect(problems.filter(({ rule }) => rule === 'unknown-place')).toMatchObject([{ path: 'content/urgent.yaml' }]);
  });
});

describe('a link', () => {
  it.each([
    '/',
    '/policy/',
    '/policy/#main',
    '/policy/2023-10/',
    '/policy/2023-10.json',
    '/compare/',
    '/compare/2022-09/2023-10/',
    '/compare/2022-09/2023-10.csv',
    '/search/?q=phones',
    '/lessons/',
    '/lessons/map/',
    '/quizzes/',
    '/report/',
    '/pupils/7-9/',
    '/pupils/7-9/story-lost-tablet/',
    '/pupils/7-9/story-lost-tablet/map/',
    '#what-if',
    '#top',
    '#',
    'https://school.example/anything',
  ])('leads somewhere: %s', (target) => {
    expect(found(target)).toEqual([]);
  });

  it.each([
    ['/policy', 'unknown-page'],
    ['/compare/2023-10/2022-09/', 'unknown-page'],
    ['/clauses/no-such-clause/', 'unknown-page'],
    ['/pupils/7-9/story-lost-tablet/no-such-step/', 'unknown-page'],
    ['/pupils/7-9/story-lost-tablet/in-the-park/', 'unknown-page'],
    ['/pupils/7-9/band/', 'unknown-page'],
    ['/guidance/nobody/', 'unknown-page'],
    ['/policy/#no-such-clause', 'unknown-place'],
    ['/policy/2023-10/#no-such-clause', 'unknown-place'],
    ['#no-such-situation', 'unknown-place'],
  ])('leads nowhere: %s', (target, rule) => {
    expect(found(target)).toEqual([rule]);
  });
});
