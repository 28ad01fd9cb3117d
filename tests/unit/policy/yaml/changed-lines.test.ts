import { expect, test } from 'vitest';
import { listChangedLines } from '../../../../src/policy/yaml/changed-lines.ts';

test('lines that go have the number that they had, lines that come the one that they get', () => {
  expect(listChangedLines('a\nb\nc\nd\n', 'a\nx\ny\nc\n')).toEqual([
    { kind: 'removed', line: 2, text: 'b' },
    { kind: 'added', line: 2, text: 'x' },
    { kind: 'added', line: 3, text: 'y' },
    { kind: 'removed', line: 4, text: 'd' },
  ]);
});

test('files that are the same differ in no line', () => {
  expect(listChangedLines('a\r\nb\r\n', 'a\r\nb\r\n')).toEqual([]);
});
