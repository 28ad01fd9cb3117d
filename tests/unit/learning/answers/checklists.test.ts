import { describe, expect, it } from 'vitest';
import {
  countItems,
  findChangedItems,
  hasItemChanged,
  formatShown,
  wordCount,
} from '../../../../src/learning/answers/checklists.ts';

describe('counting', () => {
  it('says how much is done of what applies', () => {
    expect(wordCount(countItems(['done', 'to-do', 'done']))).toBe('2 of 3 done');
    expect(wordCount(countItems(['done', 'not-applicable', 'to-do']))).toBe('1 of 2 done, 1 not applicable');
    expect(wordCount(countItems([]))).toBe('0 of 0 done');
  });
});

describe('when the policy moves on', () => {
  const items = [
    { id: 'read-policy', cites: ['visitors-told'] },
    { id: 'set-privacy', cites: ['privacy-levels', 'shared-location'] },
  ];
  const changed = findChangedItems(
    items,
    new Map([
      ['2022-01', new Set(['privacy-levels', 'staff-breaks-only'])],
      ['2023-11', new Set<string>()],
    ]),
  );

  it('names the items whose clauses say something else', () => {
    expect(changed).toEqual({ '2022-01': ['set-privacy'], '2023-11': [] });
  });

  it('doubts only ticks made before the change', () => {
    expect(hasItemChanged('set-privacy', '2022-01', '2026-11', changed)).toBe(true);
    expect(hasItemChanged('read-policy', '2022-01', '2026-11', changed)).toBe(false);
    expect(hasItemChanged('set-privacy', '2023-11', '2026-11', changed)).toBe(false);
    expect(hasItemChanged('set-privacy', '2026-11', '2026-11', changed)).toBe(false);
  });

  it('doubts a tick made under a version that the page does not know', () => {
    expect(hasItemChanged('read-policy', '2019-01', '2026-11', changed)).toBe(true);
  });
});

it('how much of a checklist is shown is said in words that fit', () => {
  expect([formatShown(0, 4), formatShown(1, 4)]).toEqual(['0 of 4 things are shown.', '1 of 4 things is shown.']);
});
