// Which pages are of one kind.
import { expect, it } from 'vitest';
import { chooseOfEachKind, groupByKind } from '../../check-site/page-kinds.ts';
import { makeSmallSite } from './small-site.ts';

const routes = [
  'index.astro',
  '404.astro',
  'policy/index.astro',
  'policy/[version].astro',
  'pupils/[band]/index.astro',
  'pupils/[band]/[page].astro',
  'pupils/[band]/story-[story]/index.astro',
  'quizzes/[...index].astro',
  'quizzes/[id]/index.astro',
  'quizzes/[id]/worksheet.astro',
];
const { pages } = makeSmallSite({
  '404.html': {},
  'policy/index.html': {},
  'policy/2023-09/index.html': { main: '<p data-not-current>Not in force.</p>' },
  'policy/2025-09/index.html': {
    main: '<p>A page that is longer than the other one, and longer than any page of a small site.</p>',
  },
  'pupils/5-7/index.html': {},
  'pupils/7-9/index.html': {},
  'pupils/7-9/unkind/index.html': {},
  'pupils/7-9/story-den/index.html': {},
  'quizzes/index.html': {},
  'quizzes/staff/index.html': {},
  'quizzes/staff/worksheet/index.html': {},
  'new/thing/index.html': {},
});

it('pages that one route draws are of one kind; what is not in force, and each band, is a kind of its own', () => {
  const kinds = [...groupByKind(pages, routes)].map(([name, same]) => [name, same.map(({ path }) => path)]);
  expect(Object.fromEntries(kinds)).toEqual({
    index: ['index.html'],
    '404': ['404.html'],
    policy: ['policy/index.html'],
    'policy/[version]': ['policy/2024-09/index.html', 'policy/2025-09/index.html'],
    'policy/[version] not in force': ['policy/2023-09/index.html'],
    'pupils/5-7': ['pupils/5-7/index.html'],
    'pupils/7-9': ['pupils/7-9/index.html'],
    'pupils/7-9/[page]': ['pupils/7-9/unkind/index.html'],
    'pupils/7-9/story-[story]': ['pupils/7-9/story-den/index.html'],
    'quizzes/[...index]': ['quizzes/index.html'],
    'quizzes/[id]': ['quizzes/staff/index.html'],
    'quizzes/[id]/worksheet': ['quizzes/staff/worksheet/index.html'],
    'new/thing/index.html': ['new/thing/index.html'],
  });
});

it('the largest page of each kind is chosen', () => {
  const chosen = chooseOfEachKind(pages, routes).map(({ path }) => path);
  expect(chosen).toContain('policy/2025-09/index.html');
  expect(chosen).not.toContain('policy/2024-09/index.html');
  expect(chosen).toHaveLength(13);
});
