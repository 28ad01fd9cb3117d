// The way through what a new version has left behind: its stops, their words, and the answers.
import { describe, expect, it } from 'vitest';
import type { CitingContent } from '../../../../src/policy/citing/citations.ts';
import { formatReview } from '../../../../src/policy/read-again/review-content.ts';
import { formatReviewStatus, listStops, readAnswer, titleStop } from '../../../../src/policy/read-again/review-walk.ts';
import { buildOneSection } from '../build-version.ts';
import { citingContent } from '../citing-content.ts';

const before = buildOneSection(
  [
    ['breaks-only', 'Staff may use phones in breaks.'],
    ['no-friends', 'Staff do not befriend pupils.'],
    ['phones-away', 'Phones stay in bags.'],
  ],
  { status: 'superseded' },
);
const after = buildOneSection(
  [
    ['breaks-only', 'Staff must use phones in breaks.'],
    ['phones-away', 'Phones stay in bags.'],
  ],
  { id: '2026-11' },
);

const guidance = citingContent(['breaks-only', 'phones-away', 'breaks-only'], {
  path: 'guidance/staff.mdx',
  passages: [10, 12].map((line) => ({
    text: `Sentence of line ${line}.`,
    clauses: ['breaks-only'],
    within: null,
    place: { path: 'guidance/staff.mdx', line },
  })),
});
const story = citingContent(['breaks-only', 'no-friends'], {
  kind: 'pupil-page',
  title: 'The lost phone',
  path: 'pupils/7-9/lost.story.yaml',
  address: '/pupils/7-9/lost/',
});
const untouched = citingContent(['phones-away'], { path: 'checklists/a.yaml' });
const upToDate = citingContent(['breaks-only'], { path: 'checklists/b.yaml', against: '2026-11' });

const stopsOf = (...citing: CitingContent[]): ReturnType<typeof listStops> => listStops(citing, [before, after], after);
const nameOf = (path: string): string => `content/${path}`;
const stops = stopsOf(story, untouched, guidance, upToDate);

describe('the stops', () => {
  it('are the files that a change has left behind, what cites a clause that is gone first, and no other', () => {
    expect(stops.map(({ content, stale }) => [content.path, stale.length])).toEqual([
      ['pupils/7-9/lost.story.yaml', 2],
      ['guidance/staff.mdx', 2],
    ]);
  });

  it('are titled with their place on the way', () => {
    expect(stops.map((stop, index) => titleStop(stop, index, stops.length))).toEqual([
      '1 of 2: Page for pupils aged 7 to 9, "The lost phone"',
      '2 of 2: Guidance, "Guidance for staff"',
    ]);
  });
});

describe('a stop', () => {
  const show = (index: number): string => {
    const stop = stops[index];
    return stop ? formatReview(stop.content, nameOf(stop.content.path), stop.stale, after) : '';
  };

  it('shows the clause then and now with the words that differ, and the sentences that cite it', () => {
    expect(show(1)).toBe(
      `content/guidance/staff.mdx was written against the version of November 2023 (2023-11). The current version is 2026-11.

4(1) breaks-only
  then: Staff [-may-] use phones in breaks.
  now:  Staff {+must+} use phones in breaks.
  "may" became "must"
  What rests on it:
    line 10: Sentence of line 10.
    line 12: Sentence of line 12.
`,
    );
  });

  it('names the whole file where the clause is cited for all of it, and says when a clause is gone', () => {
    expect(show(0)).toContain('  What rests on it:\n    line 10: the whole of "The lost phone"\n');
    expect(show(0)).toContain('  now:  (removed)\n  it was removed\n  What rests on it:\n    line 11: the whole of');
  });
});

describe('what is left', () => {
  it('is counted by file', () => {
    expect(formatReviewStatus(stops, after, nameOf)).toBe(
      `4 places in 2 files rest on 2 clauses that say something else in version 2026-11, or are gone.

Cite a clause that is gone: correct these first (1 file)
   2  content/pupils/7-9/lost.story.yaml, against 2023-11; cites no-friends

The policy asks something else (1 file)
   2  content/guidance/staff.mdx, against 2023-11

Walk through them: npm run policy -- review --all
In a browser: the page /office/read-again/ of the site
`,
    );
  });

  it('may be nothing', () => {
    expect(formatReviewStatus(stopsOf(untouched, upToDate), after, nameOf)).toBe(
      'Nothing is left to review: no page rests on words that version 2026-11 changed.\n',
    );
  });
});

it.each([
  ['s', 'seen'],
  [' Seen ', 'seen'],
  ['k', 'skip'],
  ['', 'skip'],
  ['SKIP', 'skip'],
  ['q', 'quit'],
  ['y', null],
  ['seen it', null],
])('the answer "%s" is %s', (typed, answer) => {
  expect(readAnswer(typed)).toBe(answer);
});
