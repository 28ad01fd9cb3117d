import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/problems/problem.ts';
import { edit, readFolder, validText } from './content-folder.ts';

const newer = 'content/policy/2023-11.mdx';
const older = 'content/policy/2022-01.mdx';

async function find(path: string, change: (text: string) => string, rule: string): Promise<Problem[]> {
  const text = change(validText(path));
  if (text === validText(path)) throw new Error(`The edit changed nothing in ${path}`);
  const { problems } = await readFolder({ [path]: text }, '2024-06-01');
  return problems.filter((problem) => problem.rule === rule);
}

test('the fixture itself breaks no rule', async () => {
  expect((await readFolder({}, '2024-06-01')).problems).toEqual([]);
});

describe('change-without-reason', () => {
  test('names the line of a clause that was amended without a reason', async () => {
    const found = await find(newer, (text) => text.replace('in breaks only', 'at lunch only'), 'change-without-reason');
    expect(found).toEqual([
      {
        path: newer,
        line: 35,
        column: 1,
        rule: 'change-without-reason',
        level: 'error',
        message: '"staff-breaks-only" is amended since version 2022-01, but "changes" gives no reason.',
        remedy:
          'Add to "changes": staff-breaks-only: { why: …, kind: substantive or tidying }; or run "npm run policy -- reasons 2023-11".',
      },
    ]);
  });

  test('names the line of "changes" for a clause that was removed', async () => {
    const remove = (text: string): string => text.replace(/^- Staff do not add.*\n/m, '');
    const [found] = await find(newer, remove, 'change-without-reason');
    expect(found).toMatchObject({
      line: 16,
      message: '"staff-no-friends" is removed since version 2022-01, but "changes" gives no reason.',
    });
  });

  test('names the line of the dates where they differ', async () => {
    const [found] = await find(newer, (text) => text.replace(/^ {2}dates: .*\n/m, ''), 'change-without-reason');
    expect(found).toMatchObject({
      line: 5,
      message: '"dates" is amended since version 2022-01, but "changes" gives no reason.',
    });
  });
});

describe('reasons', () => {
  test.each([
    ['a heading without its space', '## 1. Staff', '##1. Staff'],
    ['an item without its space', '- Staff use', '-Staff use'],
    ['a bullet', '- Staff do not', '• Staff do not'],
    ['a picture under an item', ' ^staff-no-friends', ' ^staff-no-friends\n\n  ![Map](map.png)'],
  ])('wait until the text can be read as it was meant: %s', async (_, from, to) => {
    const { problems } = await readFolder(edit(newer, from, to), '2024-06-01');
    expect(problems.map(({ rule }) => rule).filter((rule) => /reason|successor/.test(rule))).toEqual([]);
  });
});

describe('reason-without-change', () => {
  test('names the reason that nothing needs', async () => {
    const add = (text: string): string =>
      text.replace('changes:\n', 'changes:\n  staff-no-friends: { why: Clearer., kind: tidying }\n');
    expect(await find(newer, add, 'reason-without-change')).toEqual([
      {
        path: newer,
        line: 17,
        rule: 'reason-without-change',
        level: 'error',
        message: '"changes" gives a reason for "staff-no-friends", which does not differ from version 2022-01.',
        remedy: 'Remove the reason.',
      },
    ]);
  });

  test('asks what a version with reasons follows', async () => {
    const found = await find(newer, (text) => text.replace('follows: 2022-01\n', ''), 'reason-without-change');
    expect(found).toHaveLength(8);
    expect(found[0]).toMatchObject({
      message: '"changes" gives a reason for "dates", but the version follows none.',
      remedy: 'Name the version that it follows, or remove the reason.',
    });
  });
});

describe('unknown-version', () => {
  test('names a version to follow that does not exist, and those that do', async () => {
    const found = await find(newer, (text) => text.replace('follows: 2022-01', 'follows: 2022-10'), 'unknown-version');
    expect(found).toEqual([
      {
        path: newer,
        line: 15,
        rule: 'unknown-version',
        level: 'error',
        message: 'Names version "2022-10", which is not in policy/.',
        remedy: 'Name a version that is there ("2022-01"), or put policy/2022-10.mdx back if it was here once.',
      },
    ]);
  });
});

describe('follows-later', () => {
  test('names a version that follows a later one', async () => {
    const add = (text: string): string => text.replace('contacts: []', 'contacts: []\nfollows: 2023-11');
    expect(await find(older, add, 'follows-later')).toEqual([
      {
        path: older,
        line: 7,
        rule: 'follows-later',
        level: 'error',
        message: 'Version 2022-01 follows 2023-11, which is not earlier.',
        remedy: 'Name the version that this one was made from; versions sort by their names.',
      },
    ]);
  });
});

describe('successors', () => {
  const remove = (successor: string) => (text: string) =>
    text
      .replace(/^- Staff do not add.*\n/m, '')
      .replace(
        'changes:\n',
        `changes:\n  staff-no-friends: { why: Joined., kind: tidying, successor: ${successor} }\n`,
      );

  test('that do not exist are named with the nearest that does', async () => {
    expect(await find(newer, remove('staff-privcy'), 'unknown-successor')).toEqual([
      {
        path: newer,
        line: 17,
        rule: 'unknown-successor',
        level: 'error',
        message: '"staff-no-friends" is succeeded by "staff-privcy", which is not in this version.',
        remedy: 'Did you mean "staff-privacy"?',
      },
    ]);
    expect(await find(newer, remove('staff-privacy'), 'unknown-successor')).toEqual([]);
  });

  test('of clauses that are still there are named', async () => {
    const add = (text: string): string => text.replace('kind: tidying }', 'kind: tidying, successor: pupil-use }');
    const succeed = (text: string): string =>
      add(text.replace('  dates:', '  staff-breaks-only: { why: A, kind: tidying }\n  dates:')).replace(
        'in breaks only',
        'at noon',
      );
    expect(await find(newer, succeed, 'unneeded-successor')).toEqual([
      {
        path: newer,
        line: 17,
        rule: 'unneeded-successor',
        level: 'error',
        message: '"staff-breaks-only" names the successor "pupil-use", but is still in this version.',
        remedy: 'Remove the successor: only what was removed has one.',
      },
    ]);
  });
});

describe('two-consultations', () => {
  test('is a notice at the later one', async () => {
    const version = (id: string): string =>
      `---\ntitle: Phones Policy\nschool: Example Primary School\nstatus: consultation\nconsultation: { opened: 2024-05, closes: 2024-06, answerTo: the school office }\ndates: { written: ${id} }\ncontacts: []\n---\n\nText of ${id}. ^policy-purpose\n`;
    const files = Object.fromEntries(['2024-01', '2024-02'].map((id) => [`content/policy/${id}.mdx`, version(id)]));
    const { problems } = await readFolder(files, '2024-06-01');
    expect(problems).toEqual([
      {
        path: 'content/policy/2024-02.mdx',
        line: 4,
        rule: 'two-consultations',
        level: 'notice',
        message: 'Version 2024-02 is open for consultation, and so is 2024-01.',
        remedy: 'Close one, so that readers know which words they are asked about.',
      },
    ]);
  });
});
