// `npm run policy -- reasons` as it is typed, at a terminal and without one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { giveReasons } from '../../../src/commands/policy-reasons.ts';
import { writeFiles } from '../../../src/reader/files/write-files.ts';
import { errorsOf, type Refusal } from '../../../src/reader/plan/content-plan.ts';
import { writeGroup } from '../../../src/policy/yaml/reason-entries.ts';
import { planReasons } from '../../../src/reader/plan/plan-reasons.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { type ContentCopy, copyFixture, schoolDay } from '../reader/content-folder.ts';
import { propertyRuns } from '../policy/edit-version.ts';
import { type Ran, runPolicy } from './run-policy.ts';
import { scriptTerminal } from './scripted-terminal.ts';

const path = 'content/policy/2026-06.mdx';
const id = '2026-06';

/** The proposal with reasons that are missing: one for each edit, two of them alike, one typographic. */
async function copyEdited(): Promise<ContentCopy> {
  const copy = await copyFixture('school');
  await copy.edit(path, 'This policy says how mobile devices are', 'This policy says how portable devices are');
  await copy.edit(path, 'It covers “mobile devices”', 'It covers “portable devices”');
  await copy.edit(path, 'present. ^staff-phone-away', 'present! ^staff-phone-away');
  await copy.edit(path, 'Visitors are told', 'Guests are told');
  return copy;
}

const run = (copy: ContentCopy, parameters: string[]): Promise<Ran> =>
  runPolicy(copy.folder.location, ['reasons', ...parameters], schoolDay);

/** Somebody at a terminal who types these lines, and then leaves by Ctrl-C. */
async function type(
  { folder }: ContentCopy,
  ...lines: string[]
): Promise<{ stdout: string; outcome: string | Refusal }> {
  const terminal = scriptTerminal(lines);
  const outcome = await giveReasons(id, undefined, folder, schoolDay, terminal, async (plan) => {
    const planned = await plan();
    if (planned.kind === 'refusal') return planned;
    await writeFiles(folder, planned.files);
    return planned.next.join('\n');
  });
  const said = terminal.said.map((text) => (text.endsWith(' ') ? text : `${text}\n`)).join('');
  return { stdout: said + (typeof outcome === 'string' ? outcome : ''), outcome };
}

const errorsIn = async ({ folder }: ContentCopy): Promise<string[]> =>
  errorsOf((await readContent(folder, schoolDay)).problems).map(({ message }) => message);
const changesOf = (text: string): string => /^changes:\n[^]*?(?=^---)/m.exec(text)?.[0] ?? '';

describe('without a terminal', () => {
  it('lists what lacks a reason, likely ones together, and writes nothing', async () => {
    const copy = await copyEdited();
    const before = await copy.readAll();
    const { stdout, code } = await run(copy, [id]);
    expect(stdout).toContain(
      'Version 2026-06 follows 2024-10. 4 changes lack a reason; 3 questions ask for all of them.',
    );
    expect(stdout).toContain('1. The same edit: mobile → portable (2 changes)\n   Preamble: ');
    expect(stdout).toContain('. The same words; only capitals, punctuation or list numbers differ\n   3(1): ');
    expect(code).toBe(0);
    expect(await copy.readAll()).toEqual(before);
  });

  it('prints what to paste: filled in, it leaves nothing without a reason', async () => {
    const copy = await copyEdited();
    const { stdout } = await run(copy, [id]);
    const block = /^changes:\n[^]*/m.exec(stdout)?.[0] ?? '';
    await copy.edit(path, /^changes:\n[^]*?(?=^---)/m, block);
    expect((await errorsIn(copy))[0]).toContain('must be the reason in words');
    const filled = block.replaceAll('why: …', 'why: Agreed.').replaceAll('substantive or tidying', 'tidying');
    await copy.edit(path, block, filled);
    expect(await errorsIn(copy)).toEqual([]);
    expect((await run(copy, [id])).stdout).toBe('Version 2026-06 follows 2024-10. Every change has its reason.\n');
  });

  it('takes one reason for all typographic changes', async () => {
    const copy = await copyEdited();
    const { stdout } = await run(copy, [id, '--all-typographic', 'A comma: put right.']);
    expect(stdout).toContain('Wrote 1 reason into ');
    expect(stdout).toContain('- 3 changes still lack a reason: run the command again.');
    expect(await copy.read(path)).toContain(
      '  - all: typographic\n    why: "A comma: put right."\n    kind: tidying\n---\n',
    );
    const again = await run(copy, [id, '--all-typographic', 'Once more.']);
    expect([again.code, again.stderr]).toEqual([
      1,
      expect.stringContaining('Nothing was changed. No change of capitals'),
    ]);
  });

  it.each([
    [['2030-01'], 'There is no version 2030-01 that could be read.'],
    [['2022-09'], 'Version 2022-09 follows none'],
    [[id, '--all-typographic', 'todo'], 'The reason must be the reason in words'],
  ])('refuses %j, and changes nothing', async (parameters, reason) => {
    const copy = await copyEdited();
    const before = await copy.readAll();
    const { stderr, code } = await run(copy, parameters);
    expect([stderr, code]).toEqual([expect.stringContaining(`Nothing was changed. ${reason}`), 1]);
    expect(await copy.readAll()).toEqual(before);
  });

  it('refuses where it is not clear which words are whose clause', async () => {
    const copy = await copyEdited();
    await copy.edit(path, ' ^staff-phone-away', '');
    expect((await run(copy, [id])).stderr).toMatch(/cannot be compared with 2024-10[^]*missing-id/);
  });
});

describe('at a terminal', () => {
  it('asks, and writes the answers after the reasons that are there', async () => {
    const copy = await copyEdited();
    const before = await copy.read(path);
    const { stdout } = await type(
      copy,
      'Watches count too.',
      's',
      'Marks were put right.',
      'Todo',
      'A wider word.',
      't',
    );
    expect(stdout).toContain('1 of 3. The same edit: mobile → portable (2 changes)');
    expect(stdout).toContain('The reason must be the reason in words, as governors and readers will see it.\nWhy? ');
    const written = await copy.read(path);
    expect(changesOf(written)).toBe(`changes:
  - { clauses: [dates], kind: tidying, why: A proposal has not been ratified. }
  - { clauses: [aim-protect-everyone], kind: tidying, why: Carers had been forgotten. }
  - { clauses: [watches-stay-home], kind: substantive, why: They are devices like any other., successor: phones-handed-in }
  - { clauses: [phones-handed-in], kind: substantive, why: Registration begins earlier. }
  - { clauses: [yearly-review], kind: substantive, why: A review every year has not been kept up. }
  - clauses: [policy-basis, devices-covered]
    why: Watches count too.
    kind: substantive
  - all: typographic
    why: Marks were put right.
    kind: tidying
  - clauses: [visitors-told]
    why: A wider word.
    kind: tidying
`);
    expect(written.replace(changesOf(written), '')).toBe(before.replace(changesOf(before), ''));
    expect(await errorsIn(copy)).toEqual([]);
  });

  it('leaves out what is not answered, and keeps what was when it is stopped', async () => {
    const copy = await copyEdited();
    const { stdout } = await type(copy, '', 'Marks were put right.', 'stop');
    expect(stdout).toContain('3 changes still lack a reason');
    const written = changesOf(await copy.read(path));
    expect(written.match(/all: typographic/g)).toHaveLength(1);
    expect(written).not.toContain('policy-basis');
  });

  it('asks for each change of a question alone when told so', async () => {
    const copy = await copyEdited();
    await type(copy, 'each', 'The title says so.', 't', '', 'each', 'stop');
    const written = changesOf(await copy.read(path));
    expect(written).toContain('  - clauses: [policy-basis]\n    why: The title says so.\n    kind: tidying\n');
    expect(written).not.toContain('devices-covered');
  });

  it('gives the answers back when they cannot be written', async () => {
    const copy = await copyEdited();
    const before = await copy.readAll();
    const { stdout, outcome } = await type(copy, 'It is **clearer**.', 't', 'stop');
    expect(outcome).toMatchObject({ reason: 'Content would have new errors:', problems: [{ rule: 'markup-in-text' }] });
    expect(stdout).toContain(
      'Your answers:\n\n- clauses: [policy-basis, devices-covered]\n  why: It is **clearer**.\n',
    );
    expect(await copy.readAll()).toEqual(before);
  });

  it('gives the answers back, and writes none, when somebody breaks it off', async () => {
    const copy = await copyEdited();
    const before = await copy.readAll();
    const { stdout, outcome } = await type(copy, 'Clearer.', 't', 'Marks.');
    expect(outcome).toMatchObject({ reason: 'The questions were broken off.' });
    expect(stdout).toContain('- all: typographic\n  why: Marks.\n  kind: tidying\n');
    expect(await copy.readAll()).toEqual(before);
  });

  it('writes nothing when nothing is answered', async () => {
    const copy = await copyEdited();
    const before = await copy.readAll();
    expect((await type(copy)).stdout).toContain('Nothing was written.');
    expect((await type(copy, '', '', '')).stdout).toContain('Nothing was written.');
    expect((await type(copy, 'A reason without its kind')).stdout).toContain('Nothing was written.');
    expect(await copy.readAll()).toEqual(before);
  });
});

describe('writing a reason', () => {
  it('keeps every letter of it, whatever it is', () => {
    const piece = fc.constantFrom(...'- # : \' " { } [ ] , & * ! | > % @ ` yes null 12 ~ é “so” ? the'.split(' '));
    const texts = fc
      .array(piece, { minLength: 1, maxLength: 8 })
      .chain((words) => fc.constantFrom(words.join(' '), words.join('')));
    fc.assert(
      fc.property(texts, (why) => {
        const ids = Array.from({ length: why.length * 3 }, (_, at) => `some-clause-${at}`);
        const lines = [
          ...writeGroup({ changes: ids, why, kind: 'tidying' }),
          ...writeGroup({ changes: 'typographic', why, kind: null }),
        ];
        expect(parse(lines.join('\n'))).toEqual([
          { clauses: ids, why, kind: 'tidying' },
          { all: 'typographic', why, kind: 'substantive or tidying' },
        ]);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(112);
      }),
      propertyRuns,
    );
  });
});

describe('planning reasons', () => {
  const answer = { changes: ['policy-basis'], why: 'Plainer.', kind: 'tidying' as const };

  it.each([
    ['has one already', { ...answer, changes: ['dates'] }, '"dates" has a reason already.'],
    ['does not differ', { ...answer, changes: ['phone-numbers'] }, 'Content would have new errors:'],
    ['is given none', { ...answer, why: '…' }, 'Content would have new errors:'],
  ])('refuses what %s', async (_, given, reason) => {
    const copy = await copyEdited();
    expect(await planReasons(copy.folder, id, [answer, given], schoolDay)).toMatchObject({ kind: 'refusal', reason });
  });

  it('refuses reasons that are laid out so that they would not stay', async () => {
    const copy = await copyEdited();
    await copy.edit(
      path,
      'changes:\n  dates: { kind: tidying, why: A proposal has not been ratified. }',
      'changes:\n  dates:\n   kind: tidying\n   why: A proposal.',
    );
    expect(await planReasons(copy.folder, id, [answer], schoolDay)).toMatchObject({
      kind: 'refusal',
      reason: 'The reasons in content/policy/2026-06.mdx are laid out so that none can be added to them.',
    });
  });
});
