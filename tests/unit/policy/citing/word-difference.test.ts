// The change of a clause in one line of text.
import { expect, it } from 'vitest';
import { compareWords } from '../../../../src/policy/compare/compare-words.ts';
import { formatDifference } from '../../../../src/policy/citing/word-difference.ts';

const change = (before: string, after: string): string =>
  formatDifference({ status: 'amended', words: compareWords(before, after), flags: [] });

it.each([
  ['Staff should report it to the head.', 'Staff must report it to the head.', '"should" became "must"'],
  ['Staff report it to the head.', 'Staff report it promptly to the head.', '"promptly" was added'],
  ['Staff report it promptly to the head.', 'Staff report it to the head.', '"promptly" was taken out'],
  ['The same words and another link.', 'The same words and another link.', 'a link leads elsewhere'],
])('%s → %s', (before, after, expected) => {
  expect(change(before, after)).toBe(expected);
});

it('names every place that changed', () => {
  expect(change('Staff should tell the head of the school.', 'Staff must tell the head of the trust.')).toBe(
    '"should" became "must"; "school" became "trust"',
  );
});

it('cuts long runs', () => {
  expect(change('', 'word '.repeat(40).trim()).length).toBeLessThan(100);
});

it('says of a removed clause that it was removed', () => {
  expect(formatDifference({ status: 'removed', words: [{ op: 'removed', text: 'All of it.' }], flags: [] })).toBe(
    'it was removed',
  );
});
