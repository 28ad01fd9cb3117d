// The walk at a terminal: what is answered is written at once, and what is not stays as it is.
import { describe, expect, it } from 'vitest';
import { walkReview, writeReviewStatus } from '../../../src/commands/policy-review-walk.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { type ContentCopy, copyFixture, schoolDay } from '../reader/content-folder.ts';
import { copyWithNewVersion, newerPath } from '../reader/newer-version.ts';
import { type Act, scriptTerminal } from './scripted-terminal.ts';

/** It was left behind before: by a version that took a clause out. */
const citesGone = 'content/checklists/governors-review.yaml';
const edits = [['Staff must not use a personal phone', 'Staff may not use a personal phone']] as const;

/** The school after that change; what cited a clause that is gone has been corrected. */
async function copyToWalk(): Promise<ContentCopy> {
  const copy = await copyWithNewVersion(edits);
  for (const path of [citesGone, 'content/guidance/staff.mdx']) {
    await copy.edit(path, 'report-lost-phones', 'yearly-review');
  }
  return copy;
}

/** Somebody at a terminal who acts as told, then goes away. */
async function walk(copy: ContentCopy, acts: Act[], isInteractive = true): Promise<string[]> {
  const terminal = scriptTerminal(acts, isInteractive);
  await walkReview(copy.folder, schoolDay, terminal);
  return terminal.said;
}

async function staleFiles(copy: ContentCopy): Promise<string[]> {
  const { problems } = await readContent(copy.folder, schoolDay);
  return [...new Set(problems.filter(({ rule }) => rule === 'stale-citation').map(({ path }) => path))].sort();
}

async function changedFiles(copy: ContentCopy, before: Map<string, string>): Promise<string[]> {
  return [...(await copy.readAll())].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
}

describe('review --all', () => {
  it('clears in one go what a ratification left behind, and touches nothing else', async () => {
    const copy = await copyToWalk();
    const before = await copy.readAll();
    const stale = await staleFiles(copy);
    expect(stale.length).toBeGreaterThan(3);
    const said = await walk(copy, Array<string>(stale.length).fill('s'));
    expect(await staleFiles(copy)).toEqual([]);
    expect(await changedFiles(copy, before)).toEqual(stale);
    for (const path of stale) {
      expect((await copy.read(path)).replace(/(against: ["']?)2026-11/, '$12024-10')).toBe(
        before.get(path)?.replace(/(against: ["']?)[\d-]+/, '$12024-10'),
      );
    }
    expect(said.at(-1)).toBe('Nothing is left to review: no page rests on words that version 2026-11 changed.');
  });

  it.each([
    ['quit', 'q'],
    ['the end of input', null],
  ])('keeps what was answered before %s, and leaves the rest', async (_, last) => {
    const copy = await copyToWalk();
    const before = await copy.readAll();
    const [skipped, seen, ...rest] = await staleFiles(copy);
    const said = await walk(copy, ['k', 'seen', last, 's']);
    expect(await changedFiles(copy, before)).toEqual([seen]);
    expect(await staleFiles(copy)).toEqual([skipped, ...rest]);
    expect(said.at(-1)).toBe(`Seen: 1 file. Left: ${rest.length + 1} files (npm run policy -- review --status).`);
  });

  it('asks again after an answer that it does not know', async () => {
    const copy = await copyToWalk();
    const before = await copy.readAll();
    const said = await walk(copy, ['maybe', 'q']);
    expect(said).toContain('Type s when you have seen it, k to skip it for now, or q to quit.');
    expect(await changedFiles(copy, before)).toEqual([]);
  });

  it('takes a file as it was corrected while the question stood', async () => {
    const copy = await copyToWalk();
    const [file = ''] = await staleFiles(copy);
    const correct = async (): Promise<string> => {
      await copy.write(file, `${await copy.read(file)}# corrected\n`);
      return 's';
    };
    await walk(copy, [correct, 'q']);
    expect(await copy.read(file)).toContain('# corrected\n');
    expect(await staleFiles(copy)).not.toContain(file);
  });

  it('marks no file that cites a clause that is gone, until it is corrected', async () => {
    const copy = await copyWithNewVersion();
    const before = await copy.readAll();
    const correct = async (): Promise<string> => {
      await copy.edit(citesGone, 'report-lost-phones', 'yearly-review');
      return 's';
    };
    const fault = `${citesGone} still cites report-lost-phones, which the current version does not have. Correct that first.`;
    expect(await walk(copy, ['s', 'q'])).toContain(fault);
    expect(await changedFiles(copy, before)).toEqual([]);
    expect(await walk(copy, [correct, 'q'])).not.toContain(fault);
    expect(await changedFiles(copy, before)).toEqual([citesGone]);
    expect(await staleFiles(copy)).not.toContain(citesGone);
  });

  it('marks nothing when the policy has changed since it was shown', async () => {
    const copy = await copyToWalk();
    const before = await staleFiles(copy);
    const editPolicy = async (): Promise<string> => {
      await copy.edit(newerPath, 'Staff may not use', 'Staff might not use');
      return 's';
    };
    const said = await walk(copy, [editPolicy, 'q']);
    expect(said.join('\n')).toContain('The policy in force has changed since');
    expect(await staleFiles(copy)).toEqual(before);
  });

  it('is told when another command writes, and can be answered again', async () => {
    const copy = await copyToWalk();
    const [file = ''] = await staleFiles(copy);
    const lock = {
      command: 'policy new',
      who: 'robin',
      pid: 1,
      computer: 'elsewhere',
      since: new Date().toISOString(),
    };
    const whileLocked = async (): Promise<string> => {
      await copy.write('content/.lock', JSON.stringify(lock));
      return 's';
    };
    const whileHeld = await walk(copy, [whileLocked, 'q']);
    expect(whileHeld.join('\n')).toContain(
      'Another command is writing content/ just now: "policy new", started by robin',
    );
    expect(await staleFiles(copy)).toContain(file);
  });

  it('prints the whole walk and changes nothing where nobody can answer', async () => {
    const copy = await copyToWalk();
    const before = await copy.readAll();
    const stale = await staleFiles(copy);
    const said = await walk(copy, [], false);
    expect(said.filter((text) => /^\d+ of \d+: /.test(text))).toHaveLength(stale.length);
    for (const path of stale) expect(said.join('\n')).toContain(`${path} was written against`);
    expect(said.at(-1)).toContain('nothing was changed');
    expect(await changedFiles(copy, before)).toEqual([]);
  });

  it('says so when nothing is left', async () => {
    expect((await walk(await copyFixture('first-day'), [])).join('\n')).toContain('Nothing is left to review');
  });
});

it('review --status names the same files as the walk', async () => {
  const copy = await copyToWalk();
  const status = await writeReviewStatus(copy.folder, schoolDay);
  const named = [...status.matchAll(/^ +\d+ {2}(\S+), against/gm)].map(([, path]) => path);
  expect(named).toEqual(await staleFiles(copy));
});
