// What was only tidied is shown once and marked together, and only by somebody who has said that they read it.
import { describe, expect, it } from 'vitest';
import { reviewTidied } from '../../../src/commands/policy-review-walk.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { type ContentCopy, schoolDay } from '../reader/content-folder.ts';
import { copyWithNewVersion, newerPath } from '../reader/newer-version.ts';
import { scriptTerminal } from './scripted-terminal.ts';

/** A word that obliges nobody. */
const edits = [['personal phone', 'own phone']] as const;

async function copyOf(kind: 'tidying' | 'substantive'): Promise<ContentCopy> {
  const copy = await copyWithNewVersion(edits);
  const text = await copy.read(newerPath);
  const head = `follows: 2024-10\nchanges:\n  staff-phone-away: { kind: ${kind}, why: It is shorter. }\n---`;
  await copy.write(newerPath, text.replace(/follows: [^]*?\n---/, head));
  return copy;
}

async function changedFiles(copy: ContentCopy, act: () => Promise<void>): Promise<string[]> {
  const before = await copy.readAll();
  await act();
  return [...(await copy.readAll())].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
}

describe('review --tidied', () => {
  it('shows each change once and marks all files that rest on nothing else, on one answer', async () => {
    const copy = await copyOf('tidying');
    const terminal = scriptTerminal(['y']);
    const changed = await changedFiles(copy, () => reviewTidied(copy.folder, schoolDay, terminal));
    expect(changed.length).toBeGreaterThan(0);
    const said = terminal.said.join('\n');
    expect(said.match(/\[-personal-\]/g)).toHaveLength(said.match(/\{\+own\+\}/g)?.length ?? 0);
    for (const path of changed) expect(said).toContain(`${path} is now written against`);
    const { problems } = await readContent(copy.folder, schoolDay);
    const left = new Set(problems.filter(({ rule }) => rule === 'stale-citation').map(({ path }) => path));
    expect(changed.filter((path) => left.has(path))).toEqual([]);
  });

  it.each([
    ['the answer is no', ['n'], true],
    ['nobody answers', [null], true],
    ['nobody can answer', [], false],
  ] as const)('marks nothing when %s', async (_, acts, isInteractive) => {
    const copy = await copyOf('tidying');
    const terminal = scriptTerminal([...acts], isInteractive);
    expect(await changedFiles(copy, () => reviewTidied(copy.folder, schoolDay, terminal))).toEqual([]);
  });

  it('asks of no file where the policy asks something else', async () => {
    const copy = await copyOf('substantive');
    const terminal = scriptTerminal(['y']);
    expect(await changedFiles(copy, () => reviewTidied(copy.folder, schoolDay, terminal))).toEqual([]);
    expect(terminal.said).toEqual([
      'No file rests on words that were only tidied (npm run policy -- review --status).',
    ]);
  });
});
