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
    ['a: &one 1\nb: *one\n', '1:4 The YAML cannot be read: a text without quotes cannot begin with "&" or "*".'],
    ['a: !secret 1\n', '1:4 The YAML cannot be read: a text without quotes cannot begin with "!".'],
    ['a: *b* c\n', '1:4 The YAML cannot be read: a text without quotes cannot begin with "&" or "*".'],
    ['a: @b c\n', '1:4 The YAML cannot be read: a text without quotes cannot begin with this sign.'],
    [
      'a: { b: see [x](/y/) }\n',
      '1:13 The YAML cannot be read: a text inside brackets holds a bracket and is not in quotes.',
    ],
    [
      'a: { b: on {fact:c} }\n',
      '1:12 The YAML cannot be read: a text inside brackets holds a bracket and is not in quotes.',
    ],
    [
      'a: [b {fact:c} d]\n',
      '1:7 The YAML cannot be read: a text inside brackets holds a bracket and is not in quotes.',
    ],
    ["a: 'b' c\n", '1:8 The YAML cannot be read: a text goes on after its closing quote or bracket.'],
    ['a: "b "c" d"\n', '1:8 The YAML cannot be read: a text goes on after its closing quote or bracket.'],
    ['a: { b: c: d }\n', '1:9 The YAML cannot be read: a text holds ": " and is not in quotes.'],
    ['a: "b\nc: d\n', '3:1 The YAML cannot be read: a text begins with a quote and does not end with one.'],
    ['a:\n\tb: 1\n', '2:1 The YAML cannot be read: a line begins with a tab.'],
    ['a:\n  b: 1\n   c: 2\n  d: 3\n', '2:6 The YAML cannot be read: a line is indented otherwise than its neighbours.'],
    ['- a\nb: c\n', '2:1 The YAML cannot be read: this line does not fit what stands around it.'],
    ['a: [b, &Julie H]\n', '1:8 The YAML cannot be read: a text without quotes cannot begin with "&" or "*".'],
    ['a: [b, !Julie H]\n', '1:8 The YAML cannot be read: a text without quotes cannot begin with "!".'],
    ['- &b\n', '1:3 The YAML cannot be read: a text without quotes cannot begin with "&" or "*".'],
    ['- ? why\n', '1:3 The YAML cannot be read: a text without quotes cannot begin with "? ".'],
    ['%text\na: 1\n', '1:1 The YAML cannot be read: a line cannot begin with "%".'],
    ['a: "C:\\new"\n', '1:7 The YAML cannot be read: a backslash in double quotes changes what follows it.'],
    ['a: "\\d"\n', '1:5 The YAML cannot be read: a backslash in double quotes changes what follows it.'],
    [
      'a: 1\n...\nb: 2\n',
      '3:1 The YAML cannot be read: a line "---" or "..." ends what can be read, and more stands below it.',
    ],
    [
      'a: 1\n---\nb: 2\n',
      '2:1 The YAML cannot be read: a line "---" or "..." ends what can be read, and more stands below it.',
    ],
    ['a\nb: 1\n', '1:1 The YAML cannot be read: a line has no name with ": " after it, and continues nothing.'],
    [
      'a: 1\nwhy:text\nb: 2\n',
      '2:1 The YAML cannot be read: a line has no name with ": " after it, and continues nothing.',
    ],
    ['a: 1\nb\n', '2:1 The YAML cannot be read: a line has no name with ": " after it, and continues nothing.'],
    ['a: [one\nb: 2\n', '2:1 The YAML cannot be read: a bracket is opened and not closed.'],
    ['a: { b: 1\nc: 2\n', '2:1 The YAML cannot be read: a bracket is opened and not closed.'],
    ['a: [1, 2', '1:9 The YAML cannot be read: a bracket is opened and not closed.'],
    ['a: ]b\n', '1:4 The YAML cannot be read: a bracket is closed that was not opened.'],
    ['a: |text\n', '1:5 The YAML cannot be read: a text begins on the line of its "|" or ">".'],
    ['a: >5 minutes\n', '1:7 The YAML cannot be read: a text begins on the line of its "|" or ">".'],
    ['a: - b\n', '1:4 The YAML cannot be read: a list begins on the line of its name, or between fields.'],
    ['a: [b, , c]\n', '1:8 The YAML cannot be read: nothing stands between two commas, or before the first.'],
    ['a: |\n  x\n y\nb: 1\n', '3:1 The YAML cannot be read: a line is indented otherwise than its neighbours.'],
    ['a:\n  - b\n - c\n', '3:1 The YAML cannot be read: a line is indented otherwise than its neighbours.'],
    ['a: "b"c\n', '1:7 The YAML cannot be read: a text goes on after its closing quote or bracket.'],
    ['[the staff]: a\n', '1:1 The YAML cannot be read: a text without quotes cannot begin with this sign.'],
    ['a: [{ b }: c]\n', '1:5 The YAML cannot be read: a text without quotes cannot begin with this sign.'],
    ['1: a\n"1": b\n', '2:1 The YAML cannot be read: a field stands here twice.'],
    ['null: a\n~: b\n', '2:1 The YAML cannot be read: a field stands here twice.'],
  ])('%j', (yaml, expected) => {
    expect(problemsOf(yaml)).toEqual([expected]);
    expect(readYaml(yaml, 'content/test.yaml').document).toBeNull();
  });

  it.each([
    ['brackets', `a: ${'['.repeat(20_000)}`, '1:103'],
    ['lists', '- '.repeat(9000), '1:201'],
  ])('is what is nested without end: %s', (_, yaml, place) => {
    expect(problemsOf(yaml)).toEqual([
      `${place} The YAML cannot be read: lists and groups stand inside one another more than a hundred times.`,
    ]);
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
    ['a: one\n  #3 and #4 of the minutes\nb: 1\n', '2:3'],
    ['- one\n  #3 of two\n- three\n', '2:3'],
    ['a:\n  b: one\n    #school\n', '3:5'],
    ['a: [one, #two, three\n  four]\n', '1:10'],
    ['a: [\n  one,\n  # two,\n]\n', '3:3'],
    ['a: "one" #school\n', '1:10'],
    ['a: "one"#school\n', '1:9'],
    ['a: ## [one, two]\nb: 1\n', '1:4'],
    ['a: # one\n', '1:4'],
    ['- # one\n- two\n', '1:3'],
    ['a: | # one\n  two\n', '1:6'],
    ['a: |\n    one\n  #two\nb: 1\n', '3:3'],
  ])('are never left out without a word: %j', (yaml, place) => {
    expect(leftOut(yaml)).toEqual([`${place} words-left-out`]);
  });

  it.each([
    'a: "one" # two\n',
    '# one\na: 1\n# two\nb: 2\n# three\n',
    'a:\n  # one\n  - 1\n',
    'a: # one\n  b: 1\n',
    'a: # one\n- b\n',
    'a:\n  # one\nb: 1\n',
    '- # one\n  b: 1\n- c\n',
    'a: [one] # two\n',
    'a: |\n  one #two\n',
    'a: one#two\n',
    'a:\n  - one\n  # two\n  - three\n  # four\n',
    'a:\n  b: one\n  # two\n# three\nc: 1\n',
    'a: "one"\n  # two\nb: 1\n',
    'a: "with #school"\n',
  ])('are a comment where they take nothing away, and text where YAML says so: %j', (yaml) => {
    expect(leftOut(yaml)).toEqual([]);
  });
});

describe('a text in braces that a comma cuts', () => {
  it.each([
    ['a: { why: Shorter, and clearer, kind: tidying }\n', ['1:20 and clearer']],
    ['- { a: b, c }\n- [{ d, e: f }]\n', ['1:11 c', '2:6 d']],
    ['a: {fact:childline}\n', ['1:5 fact:childline']],
    ['a: { "b", c: d }\n', ['1:6 "b"']],
  ])('is told: %j', (yaml, expected) => {
    const { document, problems } = readYaml(yaml, 'content/test.yaml');
    const words = expected.map((one) => one.replace(/^\S+ /, ''));
    expect(problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(
      expected.map((one) => `split-text ${one.split(' ')[0]}`),
    );
    expect(problems.every(({ message }, index) => message.includes(words[index] ?? ''))).toBe(true);
    expect(document).toBeNull();
  });

  it.each(['a: { b: c, d: }\n', 'a: [b, c]\n', 'a: { b: "c, d" }\n', 'a: {}\n', 'a: [b: c]\n'])(
    'not where none is: %j',
    (yaml) => {
      expect(readYaml(yaml, 'content/test.yaml').problems).toEqual([]);
    },
  );
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
