// A new version of the real policy over the real content: every place that it leaves behind is named, and no other.
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { reviewContent } from '../../../src/commands/policy-review.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { copyContent, type ProjectCopy } from './project-copy.ts';
import { contentAt } from './content-at.ts';

const today = '2026-11-22';
const changed = ['staff-no-friends', 'report-breaches', 'nobody-excluded'];

/** A copy whose current version is 2026-11: three clauses have other words, and the clauses right under section 4 are renumbered. */
async function withNewVersion(): Promise<ProjectCopy> {
  const copy = await copyContent();
  const path = 'content/policy/2023-11.mdx';
  const next = 'content/policy/2026-11.mdx';
  await copy.write(next, await copy.read(path));
  await copy.edit(path, 'status: current', 'status: superseded');
  await copy.edit(next, 'advised not to communicate with or add', 'told not to communicate with or add');
  await copy.edit(
    next,
    'need to report policy breaches or concerns',
    'need to report policy breaches and concerns at once',
  );
  await copy.edit(next, 'unable or unwilling to use', 'unable or not willing to use');
  const heading = '## 4. Staff use of social media ^staff-use\n\n';
  await copy.edit(next, heading, `${heading}- A rule that is new. ^wholly-new-rule\n`);
  return copy;
}

const stale = (problems: readonly Problem[]): Problem[] => problems.filter(({ rule }) => rule === 'stale-citation');
const places = (problems: readonly Problem[]): string[] =>
  stale(problems).map(({ path, line, message }) => `${path}:${line} ${/"([^"]+)"/.exec(message)?.[1]}`);

/** Where the files themselves name one of the clauses, found without the reader. */
async function findInText(copy: ProjectCopy, ids: readonly string[]): Promise<string[]> {
  const files = await readdir(join(copy.root, 'content'), { recursive: true });
  const citing = files
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /^(guidance|quizzes|checklists|lessons|pupils)\/.*\.(mdx|yaml)$/.test(file));
  const found = await Promise.all(
    citing.map(async (file) => {
      const lines = (await copy.read(`content/${file}`)).split('\n');
      return lines.flatMap((line, index) =>
        ids
          .flatMap((id) => [...line.matchAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'))].map(() => id))
          .map((id) => `content/${file}:${index + 1} ${id}`),
      );
    }),
  );
  return found.flat();
}

describe('a version that changes three clauses', () => {
  it('names every place that cites them, and no other', async () => {
    const copy = await withNewVersion();
    const { problems } = await readContent(contentAt(copy.root), today);
    const expected = await findInText(copy, changed);
    expect(expected.length).toBeGreaterThan(20);
    expect(places(problems).sort()).toEqual(expected.sort());
  });

  it('stops nothing by that, and says which words changed', async () => {
    const copy = await withNewVersion();
    const { problems } = await readContent(contentAt(copy.root), today);
    expect(new Set(stale(problems).map(({ level }) => level))).toEqual(new Set(['notice']));
    const [found] = stale(problems).filter(({ message }) => message.includes('staff-no-friends'));
    expect(found?.message).toBe(
      'Cites "staff-no-friends" (4.2(2)), which differs between version 2023-11, which this was written against, and 2026-11: "advised" became "told".',
    );
  });

  it('is what review clears in one file, and leaves in the rest', async () => {
    const copy = await withNewVersion();
    const before = places((await readContent(contentAt(copy.root), today)).problems);
    const file = 'content/guidance/staff.mdx';
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await reviewContent(file, true, contentAt(copy.root), today)).toBe(0);
    const said = log.mock.calls.join('\n');
    log.mockRestore();
    expect(said).toContain('then: All members of staff are advised not to communicate');
    expect(said).toContain('now:  All members of staff are told not to communicate');
    expect(said).toContain(`${file} is now written against 2026-11.`);
    const after = places((await readContent(contentAt(copy.root), today)).problems);
    expect(before.filter((place) => place.startsWith(file)).length).toBeGreaterThan(0);
    expect(after).toEqual(before.filter((place) => !place.startsWith(file)));
  });

  it('cannot be cleared while a file cites a clause that is gone', async () => {
    const copy = await withNewVersion();
    const next = 'content/policy/2026-11.mdx';
    const text = await copy.read(next);
    await copy.write(next, text.replace(/^- .* \^nobody-excluded\n/m, ''));
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await reviewContent('content/guidance/channels.mdx', true, contentAt(copy.root), today)).toBe(1);
    expect(said.mock.calls.join('\n')).toContain('It still cites nobody-excluded');
    vi.restoreAllMocks();
    expect(await copy.read('content/guidance/channels.mdx')).toContain('against: 2023-11');
  });

  it('is not reviewed in a file that does not exist', async () => {
    const copy = await withNewVersion();
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await reviewContent('content/guidance/staf.mdx', true, contentAt(copy.root), today)).toBe(1);
    expect(said.mock.calls.join('\n')).toContain('Did you mean "content/guidance/staff.mdx"?');
    vi.restoreAllMocks();
  });
});

describe('a version that turns what pupils are advised round', () => {
  const below = [
    'sharing-personal-details',
    'known-friends-only',
    'never-meet-alone',
    'pupils-safe-passwords',
    'age-appropriate-sites',
    'block-and-report',
    'how-to-report',
  ];

  async function withLeadIn(): Promise<ProjectCopy> {
    const copy = await copyContent();
    const path = 'content/policy/2023-11.mdx';
    const next = 'content/policy/2026-11.mdx';
    await copy.write(next, await copy.read(path));
    await copy.edit(path, 'status: current', 'status: superseded');
    await copy.edit(next, 'Pupils will be advised:', 'Pupils need not be advised:');
    return copy;
  }

  it('names every place that cites the advice, and no other', async () => {
    const copy = await withLeadIn();
    const { problems } = await readContent(contentAt(copy.root), today);
    const expected = await findInText(copy, ['pupils-advised', ...below]);
    expect(expected.length).toBeGreaterThan(20);
    expect(places(problems).sort()).toEqual(expected.sort());
    expect(stale(problems).find(({ message }) => message.includes('"never-meet-alone"'))?.message).toBe(
      'Cites "never-meet-alone" (6(5)(c)), which differs between version 2023-11, which this was written against, and 2026-11: in "Pupils need not be advised:" above, "will" became "need not".',
    );
  });

  it('is shown whole by review', async () => {
    const copy = await withLeadIn();
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await reviewContent('content/pupils/7-9/meeting-up.mdx', true, contentAt(copy.root), today)).toBe(0);
    const said = log.mock.calls.join('\n');
    log.mockRestore();
    expect(said).toContain(
      [
        '  then, under: Pupils will be advised:',
        '  now, under:  Pupils need not be advised:',
        '  then: not to meet any online friends',
      ].join('\n'),
    );
    expect(said).toContain('  in "Pupils need not be advised:" above, "will" became "need not"');
  });
});
