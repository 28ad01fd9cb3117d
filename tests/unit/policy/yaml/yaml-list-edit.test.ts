import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addToList } from '../../../../src/policy/yaml/yaml-list-edit.ts';

const entry = ['- ids: [new-one]', '  why: Because.'];
const add = (text: string): string => addToList(text, 'reasons', 'ids', [entry]);
const wrap = (fields: string): string => `---\ntitle: A\n${fields}---\n\n# Words: {kept}\n`;

describe('adding to a list', () => {
  it.each([
    [
      'of lines',
      'reasons:\n  # why\n  - ids: [a]\n    why: So. # really\n\n  # the end\nafter: x\n',
      'reasons:\n  # why\n  - ids: [a]\n    why: So. # really\n  - ids: [new-one]\n    why: Because.\n\n  # the end\nafter: x\n',
    ],
    [
      'without indentation',
      'reasons:\n- { ids: [a], why: So. }\nafter: x\n',
      'reasons:\n- { ids: [a], why: So. }\n- ids: [new-one]\n  why: Because.\nafter: x\n',
    ],
    [
      'that ends in a folded text',
      'reasons:\n  - ids: [a]\n    why: >\n      So\n      it is.\nafter: x\n',
      'reasons:\n  - ids: [a]\n    why: >\n      So\n      it is.\n  - ids: [new-one]\n    why: Because.\nafter: x\n',
    ],
    ['that is not there', 'after: x\n', 'after: x\nreasons:\n  - ids: [new-one]\n    why: Because.\n'],
    [
      'that has nothing in it yet',
      'reasons: # soon\nafter: x\n',
      'reasons: # soon\n  - ids: [new-one]\n    why: Because.\nafter: x\n',
    ],
    ['that is empty', 'reasons: []\nafter: x\n', 'reasons:\n  - ids: [new-one]\n    why: Because.\nafter: x\n'],
    [
      'in brackets',
      'reasons: [{ ids: [a], why: So. }, {ids: [b], why: No.}]\n',
      'reasons:\n  - { ids: [a], why: So. }\n  - {ids: [b], why: No.}\n  - ids: [new-one]\n    why: Because.\n',
    ],
  ])('%s keeps every other byte', (_, before, after) => {
    expect(add(wrap(before))).toBe(wrap(after));
    expect(add(wrap(before).replaceAll('\n', '\r\n'))).toBe(wrap(after).replaceAll('\n', '\r\n'));
  });
});

describe('named entries', () => {
  it.each([
    [
      'in braces',
      'reasons:\n  # first\n  a: { why: So. } # yes\n  "b": {why: No.}\n\n  c:   { why: Oh,\n    kind: x }\nafter: x\n',
      'reasons:\n  # first\n  - { ids: [a], why: So. } # yes\n  - { ids: ["b"], why: No.}\n\n  - { ids: [c], why: Oh,\n    kind: x }\n  - ids: [new-one]\n    why: Because.\nafter: x\n',
    ],
    [
      'in lines',
      'reasons:\n  a: # one\n    why: So.\n    kind: x\n  b:\n      why: >-\n        No\n        way.\nafter: x\n',
      'reasons:\n  - ids: [a] # one\n    why: So.\n    kind: x\n  -   ids: [b]\n      why: >-\n        No\n        way.\n  - ids: [new-one]\n    why: Because.\nafter: x\n',
    ],
    [
      'all in braces',
      'reasons: { a: { why: So. }, b: {why: No.} }\n',
      'reasons:\n  - { ids: [a], why: So. }\n  - { ids: [b], why: No.}\n  - ids: [new-one]\n    why: Because.\n',
    ],
  ])('%s become a list, and keep every other byte', (_, before, after) => {
    const written = add(wrap(before));
    expect(written).toBe(wrap(after));
    const named = Object.entries((parse(before) as { reasons: Record<string, object> }).reasons);
    expect((parse(after) as { reasons: object[] }).reasons.slice(0, -1)).toEqual(
      named.map(([id, fields]) => ({ ids: [id], ...fields })),
    );
  });

  it.each([
    ['one space deep', 'reasons:\n  a:\n   why: So.\n'],
    ['not groups of fields', 'reasons:\n  a: So.\n'],
    ['a text', 'reasons: none\n'],
    ['in braces with a comment', 'reasons: { a: { why: So. }, # yes\n  b: { why: No. } }\n'],
  ])('%s are refused', (_, fields) => {
    expect(() => add(wrap(fields))).toThrow('laid out');
  });
});
