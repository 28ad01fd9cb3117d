// How urgently a page is read again: what a version calls tidying is told apart, and never where a duty or a number changes.
import { describe, expect, it } from 'vitest';
import type { CitingContent } from '../../../../src/policy/citing/citations.ts';
import { listPagesToRead } from '../../../../src/policy/read-again/pages-to-read.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { buildOneSection, type ShortClause } from '../build-version.ts';
import { citingContent } from '../citing-content.ts';

const older = buildOneSection(
  [
    ['in-breaks', 'Staff of the setting use phones in breaks.'],
    ['days-to-tell', 'Tell the office within 3 days.'],
    ['pupils-will', 'Learners will:', [['hand-in', 'hand in their phones.']]],
    ['phones-lost', 'Lost phones are reported.'],
  ],
  { status: 'superseded' },
);
const clauses: ShortClause[] = [
  ['phones-lost', 'Lost phones are reported.'],
  ['in-breaks', 'Staff of the school use phones in breaks.'],
  ['days-to-tell', 'Tell the office within 5 days.'],
  ['pupils-will', 'Pupils will:', [['hand-in', 'hand in their phones.']]],
];
const tidying = (ids: string[]): PolicyVersion =>
  buildOneSection(clauses, {
    id: '2026-11',
    follows: older.id,
    changes: [{ clauses: ids, why: 'One word for the same thing.', kind: 'tidying' }],
  });
const everything = ['in-breaks', 'days-to-tell', 'pupils-will', 'phones-lost'];
const list = (newer: PolicyVersion, ...citing: CitingContent[]) => listPagesToRead(citing, [older, newer], newer);
const urgencyOf = (newer: PolicyVersion, ...cited: string[]): string | undefined =>
  list(newer, citingContent(cited))[0]?.urgency;

describe('a page', () => {
  it('is only tidied where the version calls every change under it that', () => {
    expect(urgencyOf(tidying(everything), 'in-breaks')).toBe('tidied');
    expect(urgencyOf(tidying([]), 'in-breaks')).toBe('changed');
    expect(urgencyOf(tidying(['in-breaks']), 'in-breaks', 'pupils-will')).toBe('changed');
  });

  it('is not where a number changes, whatever the version calls it', () => {
    expect(urgencyOf(tidying(everything), 'days-to-tell')).toBe('changed');
  });

  it('goes by the words above a clause too', () => {
    expect(urgencyOf(tidying(everything), 'hand-in')).toBe('tidied');
    expect(urgencyOf(tidying([]), 'hand-in')).toBe('changed');
  });

  it('is not where no version says how the words came to differ', () => {
    expect(urgencyOf({ ...tidying(everything), follows: null }, 'in-breaks')).toBe('changed');
  });

  it('has to be corrected where a clause is gone', () => {
    const shorter = buildOneSection(clauses.slice(1), { id: '2026-11', follows: older.id });
    expect(urgencyOf(shorter, 'in-breaks', 'phones-lost')).toBe('gone');
    const named = buildOneSection(clauses.slice(1), {
      id: '2026-11',
      follows: older.id,
      changes: [{ clauses: ['phones-lost'], why: 'One rule.', kind: 'substantive', successor: 'days-to-tell' }],
    });
    const [page] = list(named, citingContent(['phones-lost']));
    expect(page?.clauses.map(({ successor }) => successor?.id)).toEqual(['days-to-tell']);
  });
});

describe('the list', () => {
  const newer = tidying(['in-breaks', 'pupils-will']);
  const pages = list(
    newer,
    citingContent(['in-breaks', 'hand-in'], { path: 'guidance/a.mdx' }),
    citingContent(['hand-in', 'days-to-tell', 'in-breaks', 'hand-in'], { path: 'guidance/b.mdx' }),
    citingContent(['phones-lost'], { path: 'guidance/c.mdx' }),
  );

  it('has the urgent pages first, and none of which no word has changed', () => {
    expect(pages.map(({ content, urgency }) => [content.path, urgency])).toEqual([
      ['guidance/b.mdx', 'changed'],
      ['guidance/a.mdx', 'tidied'],
    ]);
  });

  it('names each clause once, in the order of the policy, and says which were only tidied', () => {
    expect(pages[0]?.clauses.map(({ key, isTidied }) => [key, isTidied])).toEqual([
      [`since-${older.id}-in-breaks`, true],
      [`since-${older.id}-days-to-tell`, false],
      [`since-${older.id}-hand-in`, true],
    ]);
  });
});
