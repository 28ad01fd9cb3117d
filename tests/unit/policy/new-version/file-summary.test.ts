import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import {
  countChanges,
  formatFileCounts,
  formatTracked,
  renderNotCarried,
} from '../../../../src/policy/new-version/file-summary.ts';
import { chooseVersion } from '../../../../src/policy/new-version/followed-version.ts';
import { toPublicSource } from '../../../../src/policy/new-version/public-source.ts';
import { buildOneSection } from '../build-version.ts';

describe('the counts of a file', () => {
  const older = buildOneSection([
    ['be-kind', 'Be kind.'],
    ['be-safe', 'Be safe at home.'],
    ['be-late', 'Never be late.'],
    ['be-gone', 'This one goes away.'],
  ]);
  const newer = buildOneSection([
    ['be-kind', 'Be kind.'],
    ['be-safe', 'Be safe at school.'],
    ['asked-about', 'Be punctual, please.'],
    ['quite-new', 'Something else entirely.'],
  ]);

  it('count each clause and each question once', () => {
    const counts = countChanges(compareVersions(older, newer), new Set(['be-late']), 1);
    expect(counts).toEqual({ asTheyWere: 1, changed: 1, fresh: 1, gone: 1, questions: 1 });
  });

  it.each([
    [
      { asTheyWere: 42, changed: 6, fresh: 2, gone: 1, questions: 3 },
      '42 clauses are as they were, 6 have changed, 2 are new and 1 is gone. 3 questions are for you to answer.',
    ],
    [
      { asTheyWere: 1, changed: 1, fresh: 1, gone: 0, questions: 0 },
      '1 clause is as it was, 1 has changed and 1 is new.',
    ],
    [
      { asTheyWere: 0, changed: 1, fresh: 6, gone: 89, questions: 0 },
      '1 clause has changed, 6 are new and 89 are gone.',
    ],
    [
      { asTheyWere: 9, changed: 0, fresh: 0, gone: 0, questions: 1 },
      '9 clauses are as they were. 1 question is for you to answer.',
    ],
    [
      { asTheyWere: 9, changed: 0, fresh: 0, gone: 0, questions: 0 },
      'All 9 clauses are as they were. Is this the file in which you made your changes?',
    ],
  ])('are said: %o', (counts, sentence) => {
    expect(formatFileCounts(counts)).toBe(sentence);
  });
});

it('tracked changes are said to be taken as accepted', () => {
  expect(formatTracked({ insertions: 0, deletions: 0 })).toBe('');
  expect(formatTracked({ insertions: 2, deletions: 1 })).toBe(
    'The file has 3 tracked changes. They are taken as accepted. What you do not want, reject in Word first.',
  );
  expect(formatTracked({ insertions: 1, deletions: 0 })).toContain('1 tracked change. It is taken as accepted.');
});

it('what could not be carried is listed with its place, as words', () => {
  expect(renderNotCarried([])).toBe('');
  expect(renderNotCarried([{ place: 'page header', what: 'The picture <logo> is left out.' }])).toBe(
    '<ul><li><b>Page header:</b> The picture &lt;logo&gt; is left out.</li></ul>',
  );
});

describe('the version that a file is compared with', () => {
  const offered = [
    { id: '2024-10', name: 'October 2024', isCurrent: true },
    { id: '2026-10', name: 'October 2026', isCurrent: false },
  ];

  it('is the one that the file says', () => {
    expect(chooseVersion(offered, '2026-10')).toEqual({ id: '2026-10', note: null });
  });

  it('is the current one where the file says none, or one that is not in force any more', () => {
    expect(chooseVersion(offered, null)).toEqual({ id: '2024-10', note: null });
    expect(chooseVersion(offered, '2023-10').note).toContain('October 2023');
    expect(chooseVersion(offered, '2023-10').id).toBe('2024-10');
  });
});

describe('what is published of a file', () => {
  it('is its words in their lines, and nothing of its front matter', () => {
    const source = '---\ntitle: A # ask Robin\nchanges: {}\n---\n\nWords. ^a-b\n';
    const shown = toPublicSource(source);
    expect(shown).toBe('---\n\n\n---\n\nWords. ^a-b\n');
    expect(shown.split('\n').indexOf('Words. ^a-b')).toBe(source.split('\n').indexOf('Words. ^a-b'));
  });

  it('is everything where there is no front matter', () => {
    expect(toPublicSource('Words. ^a-b\n')).toBe('Words. ^a-b\n');
  });
});
