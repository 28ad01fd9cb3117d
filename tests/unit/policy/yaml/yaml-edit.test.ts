import { describe, expect, test } from 'vitest';
import { appendLines, removeFields, replaceValue, setField } from '../../../../src/policy/yaml/yaml-edit.ts';

const block =
  '---\ntitle: A  # kept\nstatus: current\ndates:\n  written: 2023-11\n  # a comment\n  reviewDue: 2024-09\nfollows: 2022-01\n---\n\nstatus: body\n';

describe('setting a field', () => {
  test('changes the value and no other byte', () => {
    expect(setField(block, ['status'], 'superseded')).toBe(block.replace('status: current', 'status: superseded'));
  });

  test('adds a missing one at the end of its group, in block and in flow form', () => {
    expect(setField(block, ['dates', 'ratified'], '2023-12')).toBe(
      block.replace('  reviewDue: 2024-09\n', '  reviewDue: 2024-09\n  ratified: 2023-12\n'),
    );
    expect(setField('---\ndates: { written: 2023-11 }\n---\n', ['dates', 'ratified'], '2023-12')).toBe(
      '---\ndates: { written: 2023-11, ratified: 2023-12 }\n---\n',
    );
  });

  test('keeps Windows line ends and a byte order mark', () => {
    const windows = `\ufeff${block.replaceAll('\n', '\r\n')}`;
    expect(setField(windows, ['dates', 'ratified'], '2023-12')).toBe(
      windows.replace('2024-09\r\n', '2024-09\r\n  ratified: 2023-12\r\n'),
    );
  });

  test('keeps quotes around other values, and replaces a quoted one whole', () => {
    expect(setField('---\nstatus: "draft"\ntitle: "A"\n---\n', ['status'], 'current')).toBe(
      '---\nstatus: current\ntitle: "A"\n---\n',
    );
  });

  test('throws where there is no front matter or no group', () => {
    expect(() => setField('No front matter', ['status'], 'x')).toThrow('does not begin with front matter');
    expect(() => setField('---\nstatus: x\n---\n', ['dates', 'ratified'], 'x')).toThrow('no group "dates"');
  });
});

test('removing and adding fields leave the rest', () => {
  const bare = removeFields(block, ['follows', 'dates', 'no-such']);
  expect(bare).toBe('---\ntitle: A  # kept\nstatus: current\n---\n\nstatus: body\n');
  expect(appendLines(bare, ['follows: 2023-11'])).toBe(bare.replace('current\n', 'current\nfollows: 2023-11\n'));
});

describe('setting a field of a file that is YAML alone', () => {
  test('replaces the value, and keeps a quoted key and a comment', () => {
    expect(setField('"2023-11": aa # kept\n2024-01: bb\n', ['2023-11'], 'cc')).toBe(
      '"2023-11": cc # kept\n2024-01: bb\n',
    );
  });

  test.each([
    ['2023-11: aa\n', '2023-11: aa\n2026-11: bb\n'],
    ['2023-11: aa', '2023-11: aa\n2026-11: bb\n'],
    ['2023-11: aa\r\n', '2023-11: aa\r\n2026-11: bb\r\n'],
    ['# Nothing yet.\n', '# Nothing yet.\n2026-11: bb\n'],
  ])('adds a missing one to %j', (text, expected) => {
    expect(setField(text, ['2026-11'], 'bb')).toBe(expected);
  });
});

describe('replacing a value', () => {
  test('changes the field and nothing else', () => {
    const text = '---\r\ntitle: A\r\nagainst: 2023-11 # looked at\r\n---\r\n\r\nagainst: 2023-11 in words\r\n';
    expect(replaceValue(text, 'against', '2026-11')).toBe(text.replace('2023-11 #', '2026-11 #'));
  });

  test('keeps quotes, and takes versions with a day', () => {
    expect(replaceValue('against: "2023-11"\n', 'against', '2026-11-05')).toBe('against: "2026-11-05"\n');
    expect(replaceValue("against: '2023-11-02'\n", 'against', '2026-11')).toBe("against: '2026-11'\n");
  });

  test('says that there is nothing to change', () => {
    expect(replaceValue('title: A\nitems:\n  - against: 2023-11\n', 'against', '2026-11')).toBeNull();
  });
});
