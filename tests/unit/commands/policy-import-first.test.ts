// A school that begins: its policy in Word, which never was ours, becomes its site's first version, and its next edition the second.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importPolicy } from '../../../src/commands/policy-import.ts';
import { compareVersions } from '../../../src/policy/compare/compare-versions.ts';
import type { PolicyVersion } from '../../../src/policy/version/model.ts';
import { versionDocument } from '../../../src/policy/word/out/version-document.ts';
import { listClauses, listSections } from '../../../src/policy/version/walk.ts';
import { errorsOf, refuse } from '../../../src/reader/plan/content-plan.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { acornClauses, reworded, saidOtherwise, writeAcorn } from '../../acorn-in-word.ts';
import { type ContentCopy, copyFixture, readFixture, schoolDay } from '../reader/content-folder.ts';
import { runPolicy } from './run-policy.ts';
import { type Act, scriptTerminal } from './scripted-terminal.ts';
import { importWord } from './word-at-terminal.ts';

/** A project without a content folder. */
async function copyNothing(): Promise<ContentCopy> {
  const copy = await copyFixture('first-day');
  await rm(copy.folder.location, { recursive: true });
  return copy;
}

async function readVersion({ folder }: ContentCopy, id: string): Promise<PolicyVersion> {
  const version = (await readContent(folder, schoolDay)).versions.find((candidate) => candidate.id === id);
  if (!version) throw new Error(`${id} could not be read`);
  return version;
}

const errorsIn = async ({ folder }: ContentCopy): Promise<string[]> =>
  errorsOf((await readContent(folder, schoolDay)).problems).map(({ rule, message }) => `${rule}: ${message}`);

/** What is asked of a school that begins, and answered. */
const answers = [
  '', // the title, as found
  '', // the school, as found
  '', // written in the month of its name
  'Yes',
  '23 September 2025',
  'September 2027',
  'Bryony Thackeray',
  'Tobias Quill',
  '01632 960455',
];
const options = {
  as: '2025-09',
  ratified: '2025-09-23',
  'review-due': '2027-09',
  'dsl-phone': '01632 960455',
};

const first = await writeAcorn('2025');
const next = await writeAcorn('2026');

describe("a school's first version", () => {
  it('is asked for what the file does not tell, and leaves a folder without an error', async () => {
    const copy = await copyNothing();
    const { said, asked, outcome } = await importWord(copy, first, { as: '2025-09' }, answers);
    expect(outcome).toContain("Wrote content/policy/2025-09.mdx: the school's first version.");
    expect(said).toContain(`It has ${acornClauses} clauses.`);
    expect(asked).toHaveLength(answers.length);
    expect(await errorsIn(copy)).toEqual([]);
    expect([...(await copy.readAll()).keys()]).toEqual(['content/policy/2025-09.mdx', 'content/school.yaml']);
    const version = await readVersion(copy, '2025-09');
    expect(version).toMatchObject({
      title: 'Behaviour Policy',
      school: 'Acorn Bank Primary School',
      status: 'current',
      dates: { written: '2025-09', ratified: '2025-09-23', reviewDue: '2027-09' },
      follows: null,
    });
    expect(listSections(version).map(({ number }) => number)).toEqual(
      Array.from({ length: 14 }, (_, at) => `${at + 1}`),
    );
    expect(listClauses(version)).toHaveLength(acornClauses);
    const frozen = await runPolicy(copy.folder.location, ['freeze'], schoolDay);
    expect(frozen.stdout).toContain('The words of version 2025-09 are kept');
  });

  it('is, without a terminal, refused until everything has been said, and leaves no folder behind', async () => {
    const copy = await copyNothing();
    const refused = await importWord(copy, first, { as: '2025-09' }, null);
    expect(refused.said).toContain('The file does not say 3 things that a site cannot do without.');
    await expect(copy.readAll()).rejects.toThrow('ENOENT');
    const taken = await importWord(copy, first, options, null);
    expect(taken.outcome).toContain('Wrote content/school.yaml');
    expect(await errorsIn(copy)).toEqual([]);
  });

  it('leaves no folder behind when it cannot be written', async () => {
    const copy = await copyNothing();
    await copy.write('policy.docx', first);
    const file = join(copy.project, 'policy.docx');
    const refused = refuse('The disk says no.');
    const write = () => Promise.resolve(refused);
    expect(await importPolicy(file, options, copy.folder, schoolDay, scriptTerminal([], false), write)).toBe(refused);
    await expect(copy.readAll()).rejects.toThrow('ENOENT');
  });

  it('begins a folder that is named and not there, as it is typed', async () => {
    const copy = await copyNothing();
    const file = join(copy.project, 'policy.docx');
    await copy.write('policy.docx', first);
    const said = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { stdout, stderr, code } = await runPolicy(copy.folder.location, ['import', file, ...said], schoolDay);
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toContain('npm run policy -- freeze');
    expect(await errorsIn(copy)).toEqual([]);
  });

  it('takes everything from a file that tells it', async () => {
    const copy = await copyNothing();
    const { versions } = await readFixture('school');
    const other = versions.find(({ status }) => status === 'current');
    if (!other) throw new Error('No version of the fixture is in force');
    await importWord(copy, await versionDocument(other), { as: other.id }, null);
    const version = await readVersion(copy, other.id);
    expect(version).toMatchObject({ title: other.title, dates: other.dates, contacts: other.contacts });
    expect(await copy.read('content/school.yaml')).toContain(`name: ${other.school}\n`);
    expect(await errorsIn(copy)).toEqual([]);
  });

  it('keeps a school.yaml that somebody has written', async () => {
    const copy = await copyFixture('first-day');
    const before = await copy.read('content/school.yaml');
    await rm(join(copy.folder.location, 'policy'), { recursive: true });
    const said = { ...options, 'dsl-phone': undefined };
    await importWord(copy, first, said, null);
    expect(await copy.read('content/school.yaml')).toBe(before);
    expect(await errorsIn(copy)).toEqual([]);
  });

  it.each(answers.map((_, at) => at))('writes nothing when it is broken off after %i answers', async (count) => {
    const copy = await copyNothing();
    const { outcome } = await importWord(copy, first, { as: '2025-09' }, answers.slice(0, count));
    expect(outcome).toMatchObject({ reason: 'The questions were broken off.' });
    await expect(copy.readAll()).rejects.toThrow('ENOENT');
  });
});

describe('its next edition, changed by hand in the same file', () => {
  it('keeps every id with its clause, and asks about passages that nothing but a person can place', async () => {
    const copy = await copyNothing();
    await importWord(copy, first, options, null);
    const older = await readVersion(copy, '2025-09');
    const idOf = new Map(listClauses(older).map(({ clause }) => [clause.text, clause]));
    /** Somebody who knows the policy. */
    const answer = (question: string, before: string): string => {
      if (question.startsWith('What is it to be?')) return 'A draft';
      if (question.startsWith('When was')) return '';
      if (question.startsWith('When is it')) return '2028-09';
      if (question.startsWith('Why?')) return 'stop';
      const words = /\n {3}“(.*)”\n/.exec(before)?.[1] ?? '';
      const clause = idOf.get(reworded.get(words) ?? '');
      return clause ? `It is ${clause.label}, ` : 'It is new';
    };
    const { said, asked } = await importWord(copy, next, { as: '2026-09' }, Array<Act>(99).fill(answer));
    const newer = await readVersion(copy, '2026-09');
    expect(newer.follows).toBe('2025-09');
    const after = new Map(listClauses(newer).map(({ clause }) => [clause.id, clause.text]));
    const found = [...reworded].filter(([now, then]) => now !== saidOtherwise && idOf.has(then));
    for (const [now, then] of found) expect(after.get(idOf.get(then)?.id ?? '')).toBe(now);
    const { counts } = compareVersions(older, newer);
    expect(counts).toMatchObject({ added: 4, removed: 3, moved: 1, amended: found.length });
    // The heading of section 11 says something else, and what stands under it says which section it is.
    const heading = (version: PolicyVersion): string | undefined =>
      listSections(version).find(({ number }) => number === '11')?.id;
    expect(heading(newer)).toBe(heading(older));
    expect(said).toContain('137 clauses are as they were, 10 changed, 4 are new, 3 are gone.');
    expect(asked.filter((question) => question.startsWith('Which clause'))).toHaveLength(1);
    expect(new Set((await errorsIn(copy)).map((error) => error.split(':')[0]))).toEqual(
      new Set(['change-without-reason']),
    );
  });
});
