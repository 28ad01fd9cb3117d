import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/reader/parse/yaml-document.ts';

const text = `# A comment
one: 1
group:
  name: A
  list:
    - first
    - { x: 1, y: 2 }
2023: year
`;

describe('the place of a field', () => {
  it.each([
    [['one'], 2],
    [['group'], 3],
    [['group', 'name'], 4],
    [['group', 'list', 0], 6],
    [['group', 'list', 1, 'y'], 7],
    [['2023'], 8],
    [[2023], 8],
  ])('%j is line %i', (path, line) => {
    const { document } = readYaml(text, 'content/test.yaml');
    expect(document?.placeOf(path)).toEqual({ path: 'content/test.yaml', line });
  });

  it.each([
    [[], 2],
    [['two'], 2],
    [['group', 'nothing'], 3],
    [['group', 'list', 7], 5],
    [['one', 'below'], 2],
  ])('%j, which does not exist, is the nearest around it: line %i', (path, line) => {
    expect(readYaml(text, 'content/test.yaml').document?.placeOf(path).line).toBe(line);
  });

  it('counts the lines of the file before front matter', () => {
    expect(readYaml(text, 'content/test.mdx', 1).document?.placeOf(['one']).line).toBe(3);
  });
});

describe('YAML that cannot be read', () => {
  const problemsOf = (yaml: string): string[] =>
    readYaml(yaml, 'content/test.yaml').problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

  it.each([
    ['a: 1\nb: 2\na: 3\n', '3:1 The YAML cannot be read: a field stands here twice.'],
    ['a: 1\nb: x: y\n', '2:4 The YAML cannot be read: a text holds ": " and is not in quotes.'],
    ['a: &one 1\nb: *one\n', '2:4 The YAML cannot be read: a text without quotes cannot begin with "&" or "*".'],
    ['a: !secret 1\n', '1:4 The YAML cannot be read: a text without quotes cannot begin with "!".'],
    ['a: *b* c\n', '1:4 The YAML cannot be read: a text without quotes cannot begin with "&" or "*".'],
    ['a: @b c\n', '1:4 The YAML cannot be read: a text without quotes cannot begin with this sign.'],
    ["a: 'b' c\n", '1:8 The YAML cannot be read: a text goes on after its closing quote or bracket.'],
    ['a: "b "c" d"\n', '1:8 The YAML cannot be read: a text goes on after its closing quote or bracket.'],
    ['a: { b: c: d }\n', '1:9 The YAML cannot be read: a text holds ": " and is not in quotes.'],
    ['a: "b\nc: d\n', '3:1 The YAML cannot be read: a text begins with a quote and does not end with one.'],
    ['a:\n\tb: 1\n', '2:1 The YAML cannot be read: a line begins with a tab.'],
    ['a:\n  b: 1\n   c: 2\n  d: 3\n', '2:6 The YAML cannot be read: a line is indented otherwise than its neighbours.'],
    ['- a\nb: c\n', '2:1 The YAML cannot be read: Unexpected scalar at node end.'],
  ])('%j', (yaml, expected) => {
    expect(problemsOf(yaml)).toEqual([expected]);
    expect(readYaml(yaml, 'content/test.yaml').document).toBeNull();
  });

  it('has its first fault reported, which brings the others', () => {
    expect(problemsOf('a: 1\na: 2\nb: 1\nb: 2\n').map((found) => found.slice(0, 4))).toEqual(['2:1 ']);
  });

  it.each(['a: "unclosed', '- a\nb: c', 'a: [1, 2', '\t- a', 'a: 1\n---\nb: 2', '%', '{'])(
    'is never read as something else: %j',
    (yaml) => {
      expect(problemsOf(yaml).length).toBeGreaterThan(0);
    },
  );
});

describe('words after " #"', () => {
  const leftOut = (yaml: string): string[] =>
    readYaml(yaml, 'content/test.yaml').problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

  it.each([
    ['a: No pictures with #school in them.\n', '1:21'],
    ['- one\n- #school rules\n', '2:3'],
    ['a: one\n  two #school\nb: 1\n', '2:7'],
    ['a: one\n  two #school\n  three\nb: 1\n', '2:7'],
    ['{ a: one #school\n}\n', '1:10'],
  ])('are never left out without a word: %j', (yaml, place) => {
    expect(leftOut(yaml)).toEqual([`${place} words-left-out`]);
  });

  it.each([
    'a: "one" # two\n',
    '# one\na: 1\n# two\nb: 2\n# three\n',
    'a:\n  # one\n  - 1\n',
    'a: # one\n  b: 1\n',
    'a: [one] # two\n',
    'a: |\n  one #two\n',
    'a: one#two\n',
    'a: "with #school"\n',
  ])('are a comment where they take nothing away, and text where YAML says so: %j', (yaml) => {
    expect(leftOut(yaml)).toEqual([]);
  });
});

describe('plain data', () => {
  it('keeps dates as text and empty fields as null', () => {
    const { document } = readYaml('a: 2023-11\nb: 2023-11-05\nc:\nd: yes\n', 'content/test.yaml');
    expect(document?.data).toEqual({ a: '2023-11', b: '2023-11-05', c: null, d: 'yes' });
  });

  it('is null for comments alone', () => {
    expect(readYaml('# nothing\n', 'content/test.yaml').document?.data).toBeNull();
  });
});
