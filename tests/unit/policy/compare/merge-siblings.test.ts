// Two lists of siblings as one.
import { expect, it } from 'vitest';
import { mergeSiblings } from '../../../../src/policy/compare/merge-siblings.ts';

const merge = (before: string, after: string, moved = ''): string => {
  const [older = [], newer = []] = [before, after].map((ids) => [...ids].map((id) => ({ id })));
  return mergeSiblings(older, newer, (id) => moved.includes(id))
    .map(({ was, is }) => (was === null ? `+${is?.id}` : is === null ? `-${was.id}` : is.id))
    .join(' ');
};

it.each([
  ['', '', '', ''],
  ['abc', 'abc', '', 'a b c'],
  ['abc', 'ac', '', 'a -b c'],
  ['abc', 'bc', '', '-a b c'],
  ['abcd', 'ad', '', 'a -b -c d'],
  ['ac', 'abc', '', 'a +b c'],
  ['ab', 'cb', '', '-a +c b'],
  ['abc', 'cab', 'c', '+c a b -c'],
  ['abcd', 'bad', 'a', '-a b -c +a d'],
])('%s and %s, where "%s" moved: %s', (before, after, moved, expected) => {
  expect(merge(before, after, moved)).toBe(expected);
});
