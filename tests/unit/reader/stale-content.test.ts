// A new version under content of every kind: each place that it leaves behind is named, and no other.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reviewContent } from '../../../src/commands/policy-review.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { scriptTerminal } from '../commands/scripted-terminal.ts';
import { type ContentCopy, readFixture, schoolDay } from './content-folder.ts';
import { copyWithNewVersion, newerPath } from './newer-version.ts';

const stale = (problems: readonly Problem[]): Problem[] => problems.filter(({ rule }) => rule === 'stale-citation');
const places = (problems: readonly Problem[]): string[] =>
  stale(problems).map(({ path, line, message }) => `${path}:${line} ${/"([^"]+)"/.exec(message)?.[1]}`);
const problemsOf = async (copy: ContentCopy): Promise<Problem[]> =>
  (await readContent(copy.folder, schoolDay)).problems;

/** Where the files themselves name one of the clauses, found without the reader. */
async function findInText(copy: ContentCopy, ids: readonly string[]): Promise<string[]> {
  const citing = [...(await copy.readAll())].filter(([path]) =>
    /^content\/((guidance|quizzes|checklists|lessons|pupils)\/.*\.(mdx|yaml)|(?:urgent|training)\.yaml)$/.test(path),
  );
  return citing.flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        ids
          .flatMap((id) => [...line.matchAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'))].map(() => id))
          .map((id) => `${path}:${index + 1} ${id}`),
      ),
  );
}

/** What was stale before there was a new version stays so. */
const staleAlready = places((await readFixture('school')).problems).map((place) => place.replace(/^school/, 'content'));

const unite = (...lists: string[][]): string[] => [...new Set(lists.flat())].sort();

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs a review without a question. */
async function review(copy: ContentCopy, file: string): Promise<{ code: number; said: string }> {
  const said: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(line));
  const terminal = { ...scriptTerminal([]), print: (line: string) => void said.push(line) };
  return { code: await reviewContent(file, true, copy.folder, schoolDay, terminal), said: said.join('\n') };
}

describe('a version that changes three clauses', () => {
  const changed = ['staff-phone-away', 'stop-and-tell', 'watches-stay-home'];
  const heading = '## 3. Staff and visitors’ devices ^staff-devices\n\n';
  // The clauses under this heading are renumbered, too.
  const edits = [
    ['Staff must not use a personal phone', 'Staff may not use a personal phone'],
    ['to stop, and to tell any adult they trust', 'to stop, and to tell an adult they trust'],
    ['should stay at home', 'must stay at home'],
    [heading, `${heading}- A rule that is new. ^wholly-new-rule\n`],
  ] as const;

  it('names every place that cites them, and no other', async () => {
    const copy = await copyWithNewVersion(edits);
    const expected = await findInText(copy, changed);
    expect(expected.length).toBeGreaterThan(15);
    expect(places(await problemsOf(copy)).sort()).toEqual(unite(staleAlready, expected));
  });

  it('stops nothing by that, and says which words changed', async () => {
    const problems = stale(await problemsOf(await copyWithNewVersion(edits)));
    expect(new Set(problems.map(({ level }) => level))).toEqual(new Set(['notice']));
    const found = problems.find(({ path, message }) => path.endsWith('governors.mdx') && message.includes('-phone-'));
    expect(found?.message).toBe(
      'Cites "staff-phone-away" (3(1)), which differs between version 2024-10, which this was written against, and 2026-11: "must" became "may".',
    );
  });

  it('is what review clears in one file, and leaves in the rest', async () => {
    const copy = await copyWithNewVersion(edits);
    const before = places(await problemsOf(copy));
    const file = 'content/guidance/governors.mdx';
    const { code, said } = await review(copy, file);
    expect(code).toBe(0);
    expect(said).toContain('then: Staff [-must-] not use a personal phone');
    expect(said).toContain('now:  Staff {+may+} not use a personal phone');
    expect(said).toContain(`${file} is now written against 2026-11.`);
    const rest = before.filter((place) => !place.startsWith(file));
    expect(rest.length).toBeLessThan(before.length);
    expect(places(await problemsOf(copy))).toEqual(rest);
  });

  it('cannot be cleared while a file cites a clause that is gone', async () => {
    const copy = await copyWithNewVersion(edits);
    const text = await copy.read(newerPath);
    await copy.write(newerPath, text.replace(/^- .* \^yearly-review\n/m, ''));
    const { code, said } = await review(copy, 'content/guidance/governors.mdx');
    expect([code, said]).toEqual([1, expect.stringContaining(' still cites yearly-review')]);
    expect(await copy.read('content/guidance/governors.mdx')).toContain('against: 2024-10');
  });

  it('is not reviewed in a file that does not exist', async () => {
    const { code, said } = await review(await copyWithNewVersion(), 'content/guidance/parent.mdx');
    expect([code, said]).toEqual([1, expect.stringContaining('Did you mean "content/guidance/parents.mdx"?')]);
  });

  it('is not reviewed in a file that was written against it', async () => {
    const copy = await copyWithNewVersion();
    await copy.edit('content/guidance/parents.mdx', 'against: 2024-10', 'against: 2026-11');
    const { code, said } = await review(copy, 'content/guidance/parents.mdx');
    expect([code, said]).toEqual([0, expect.stringContaining('There is nothing to review.')]);
  });
});

describe('a version that turns a lead-in round', () => {
  const edits = [['Pupils will be taught:', 'Pupils need not be taught:']] as const;
  const below = [
    'stop-and-tell',
    'ask-before-sharing',
    'details-kept-private',
    'name-and-address',
    'where-they-are',
    'shared-location',
  ];

  it('names every place that cites what stands below it, and no other', async () => {
    const copy = await copyWithNewVersion(edits);
    const problems = await problemsOf(copy);
    const expected = await findInText(copy, ['pupils-taught', ...below]);
    expect(expected.length).toBeGreaterThan(15);
    expect(places(problems).sort()).toEqual(unite(staleAlready, expected));
    expect(stale(problems).find(({ message }) => message.includes('"shared-location"'))?.message).toBe(
      'Cites "shared-location" (2(4)(c)(ii)(A)), which differs between version 2024-10, which this was written against, and 2026-11: in "Pupils need not be taught:" above, "will" became "need not".',
    );
  });

  it('is shown whole by review', async () => {
    const { code, said } = await review(await copyWithNewVersion(edits), 'content/pupils/5-7/upset.mdx');
    expect(code).toBe(0);
    expect(said).toContain(
      [
        '  then, under: Pupils [-will-] be taught:',
        '  now, under:  Pupils {+need not+} be taught:',
        '  then: to stop, and to tell any adult they trust',
      ].join('\n'),
    );
    expect(said).toContain('  in "Pupils need not be taught:" above, "will" became "need not"');
  });
});
