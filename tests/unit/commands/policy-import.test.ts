// `npm run policy -- import` as it is typed: a school's Word file becomes the next version, with every id where it belongs.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectReasons } from '../../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../../src/policy/compare/compare-versions.ts';
import { comparisonDocument } from '../../../src/policy/word/out/comparison-document.ts';
import { versionDocument } from '../../../src/policy/word/out/version-document.ts';
import { listClauses, listSections } from '../../../src/policy/version/walk.ts';
import { errorsOf } from '../../../src/reader/plan/content-plan.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { type ContentCopy, copyFixture, readFixture, schoolDay } from '../reader/content-folder.ts';
import { editWord, type WordEdit } from './edit-word.ts';
import { runPolicy } from './run-policy.ts';
import { importWord } from './word-at-terminal.ts';

const as = '2027-03';
const { versions } = await readFixture('school');
const current = versions.find(({ status }) => status === 'current');
if (!current) throw new Error('No version of the fixture is in force');
const proposal = versions.find(({ id }) => id === '2026-06');
if (!proposal) throw new Error('The fixture has no proposal');
const exported = await versionDocument(current);

/** The words of each clause and the title of each section, by id. */
async function wordsOf({ folder }: ContentCopy, id = as): Promise<Map<string, string>> {
  const version = (await readContent(folder, schoolDay)).versions.find((candidate) => candidate.id === id);
  if (!version) throw new Error(`${id} could not be read`);
  return new Map([
    ...listSections(version).map((section) => [section.id, section.title] as const),
    ...listClauses(version).map(({ clause }) => [clause.id, clause.text] as const),
  ]);
}

const rulesIn = async ({ folder }: ContentCopy): Promise<string[]> =>
  errorsOf((await readContent(folder, schoolDay)).problems).map(({ rule }) => rule);

/** The proposal with tracked changes, and its reasons as comments. */
const writeCompared = (): Promise<Uint8Array> =>
  comparisonDocument(
    current,
    proposal,
    compareVersions(current, proposal),
    collectReasons(versions, current, proposal),
  );

/** What is asked after the passages: status, dates. */
const details = ['A draft', '', ''];

describe('a Word file that was exported here', () => {
  it('is, unchanged, the same policy: nothing is asked but status and dates', async () => {
    const copy = await copyFixture('school');
    const { said, asked, outcome } = await importWord(copy, exported, { as }, [...details]);
    expect(outcome).toContain('Wrote content/policy/2027-03.mdx: a draft that follows 2024-10.');
    expect(said).toContain('policy.docx (exported as version 2024-10): It is held against version 2024-10.');
    expect(said).toMatch(/\d+ clauses are as they were, 0 changed, 0 are new, 0 are gone\./);
    expect(asked).toHaveLength(3);
    expect(await wordsOf(copy)).toEqual(await wordsOf(copy, current.id));
    expect(await rulesIn(copy)).toEqual([]);
  });

  const edits: WordEdit[] = [
    { do: 'reword', from: 'Visitors are told of these rules', to: 'Guests hear of these rules' },
    { do: 'reword', from: 'within 7 days', to: 'within 3 days', isTracked: true },
    { do: 'delete', at: 'The school does not pay for phones' },
    { do: 'delete', at: 'Watches that send messages', isTracked: true },
    { do: 'insert', after: 'Staff contact families', words: 'Letters to families are kept for one year.' },
    { do: 'move', at: 'A concern about the headteacher', after: 'The governors will review' },
    {
      do: 'retype',
      at: 'Pupils in Years 5 and 6',
      words: 'Pupils in Years 5 and 6 who walk home may bring one phone.',
    },
    { do: 'reword', from: '4. Parents and carers', to: '4. Families' },
  ];

  it('keeps every id through what a person does in Word', async () => {
    const copy = await copyFixture('school');
    const { said, asked } = await importWord(copy, editWord(exported, edits), { as }, [...details, 'stop']);
    const [before, after] = [await wordsOf(copy, current.id), await wordsOf(copy)];
    expect(after.get('visitors-told')).toBe('Guests hear of these rules when they sign in.');
    expect(after.get('pictures-moved')).toContain('within 3 days, and deleted');
    expect(after.get('walkers-may-bring')).toContain('one phone');
    expect(after.get('parent-devices')).toBe('Families');
    expect([...before.keys()].filter((id) => !after.has(id)).sort()).toEqual(['loss-or-damage', 'watches-stay-home']);
    const fresh = [...after].filter(([id]) => !before.has(id));
    expect(fresh.map(([, words]) => words)).toEqual(['Letters to families are kept for one year.']);
    expect([...after.keys()].indexOf('concern-about-head')).toBeGreaterThan([...after.keys()].indexOf('yearly-review'));
    expect(said).toContain('1 is new, 2 are gone.');
    expect(asked.slice(0, 3).map((question) => question.split('\n')[0])).toEqual([
      'What is it to be?',
      'When was it written? ',
      'When is it to be reviewed next? (may stay empty) ',
    ]);
    expect(new Set(await rulesIn(copy))).toEqual(new Set(['change-without-reason']));
  });

  it('gives the id to the piece that says the most, where one clause became two, or two became one', async () => {
    const copy = await copyFixture('school');
    const bytes = editWord(exported, [
      { do: 'split', at: 'Pictures are moved to the school’s storage', before: 'and deleted from' },
      { do: 'join', at: 'The governors will review', next: 'The school does not pay for phones' },
    ]);
    await importWord(copy, bytes, { as }, [...details, 'stop']);
    const [before, after] = [await wordsOf(copy, current.id), await wordsOf(copy)];
    expect(after.get('pictures-moved')).toBe('Pictures are moved to the school’s storage within 7 days,');
    expect([...after].filter(([id]) => !before.has(id)).map(([, words]) => words)).toEqual([
      'and deleted from the device.',
    ]);
    expect([...before.keys()].filter((id) => !after.has(id))).toEqual(['yearly-review']);
    expect(after.get('loss-or-damage')).toMatch(/by 31 October\. The school does not pay/);
  });

  it('leaves nothing without a reason when every question is answered', async () => {
    const copy = await copyFixture('school');
    const reasons = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 'The governors asked for it.' : 's'));
    await importWord(copy, editWord(exported, edits), { as }, ['A proposal', '', '2028-03', ...reasons]);
    expect(await rulesIn(copy)).toEqual([]);
    const text = await copy.read('content/policy/2027-03.mdx');
    expect(text).toContain('status: proposal\n');
    expect(text).toContain('why: The governors asked for it.\n');
  });

  it('becomes, with --yes, a draft in which nothing is guessed', async () => {
    const copy = await copyFixture('school');
    const words = 'Guests are shown what the rules say about phones when they come.';
    const bytes = editWord(exported, [{ do: 'retype', at: 'Visitors are told of these rules', words }]);
    const { said, asked } = await importWord(copy, bytes, { as, yes: true }, []);
    expect(asked).toEqual([]);
    expect(said).toContain('1 passage may be a clause in other words. Nobody was asked, so it is taken as new:');
    expect(said).toContain(`“${words}”`);
    expect(said).toMatch(/if it is 3\(3\): .*\[-.*-\]/);
    expect(said).toMatch(/changes lack a reason/);
    const after = await wordsOf(copy);
    expect(after.has('visitors-told')).toBe(false);
    expect([...after.values()]).toContain(words);
    expect(new Set(await rulesIn(copy))).toEqual(new Set(['change-without-reason']));
    const other = await copyFixture('school');
    const alone = await importWord(other, bytes, { as }, null);
    expect(alone.said).toContain('Nobody was asked, so it is taken as new:');
  });

  it('has its reasons from its comments, also for what tracked changes take away', async () => {
    const copy = await copyFixture('school');
    const { said } = await importWord(copy, await writeCompared(), { as, from: current.id }, null);
    expect(said).toContain('Every change has its reason.');
    expect(said).not.toContain('Not everything could be carried');
    const text = await copy.read('content/policy/2027-03.mdx');
    expect(text).toContain('  - clauses: [watches-stay-home]\n    why: They are devices like any other.\n');
    expect(text).not.toMatch(/why: .*: (?:amended|added|removed)\b/);
    expect(await rulesIn(copy)).toEqual([]);
  });

  it('keeps the id of a passage that somebody says is a clause', async () => {
    const copy = await copyFixture('school');
    const words = 'Guests are shown what the rules say about phones when they come.';
    const bytes = editWord(exported, [{ do: 'retype', at: 'Visitors are told of these rules', words }]);
    const { asked } = await importWord(copy, bytes, { as }, ['It is 3(3)', ...details, 'stop']);
    expect(asked[0]).toContain('Which clause of version 2024-10 is it?');
    expect((await wordsOf(copy)).get('visitors-told')).toBe(words);
  });

  it.each([
    ['at the first question', []],
    ['at the status', ['It is new']],
    ['at a date', ['It is new', 'A draft']],
    ['at a reason', ['It is new', 'A draft', '', '']],
    ['after a reason', ['It is new', 'A draft', '', '', 'Clearer.', 't']],
  ])('writes nothing when it is broken off %s', async (_, acts) => {
    const copy = await copyFixture('school');
    const before = await copy.readAll();
    const words = 'Guests are shown what the rules say about phones when they come.';
    const bytes = editWord(exported, [
      { do: 'retype', at: 'Visitors are told of these rules', words },
      { do: 'delete', at: 'The school does not pay for phones' },
    ]);
    const { outcome, said } = await importWord(copy, bytes, { as }, acts);
    expect(outcome).toEqual({ kind: 'refusal', reason: 'The questions were broken off.', problems: [] });
    expect(await copy.readAll()).toEqual(before);
    if (acts.length > 4) expect(said).toContain('Your reasons:\n\n- clauses: [');
  });
});

describe('a corrected Word file', () => {
  const words = 'Guests are shown what the rules say about phones when they come.';
  const first: WordEdit[] = [
    { do: 'retype', at: 'Visitors are told of these rules', words },
    { do: 'delete', at: 'The school does not pay for phones' },
  ];
  const again: WordEdit[] = [...first, { do: 'reword', from: 'within 7 days', to: 'within 3 days' }];

  it('is not written over the draft unless that is said', async () => {
    const copy = await copyFixture('school');
    await importWord(copy, editWord(exported, first), { as, yes: true }, []);
    const { outcome } = await importWord(copy, editWord(exported, again), { as, yes: true }, []);
    expect(outcome).toMatchObject({ reason: expect.stringContaining('add --again') });
  });

  it('takes the place of the draft, with the reasons and answers that still fit', async () => {
    const copy = await copyFixture('school');
    const reasons = ['Plainer.', 't', 'The rule moved to the contract.', 's', 'New dates.', 't', 'Plainer.', 't'];
    await importWord(copy, editWord(exported, first), { as }, ['It is 3(3)', ...details, ...reasons]);
    expect(await rulesIn(copy)).toEqual([]);
    const note = 'straight-quotes: "Both are read: as one."';
    await copy.edit('content/policy/2027-03.mdx', 'follows: 2024-10\n', `follows: 2024-10\nnotes: { ${note} }\n`);
    const { asked } = await importWord(copy, editWord(exported, again), { as, again: true }, [
      ...details,
      'Faster.',
      's',
    ]);
    // What was answered is not asked again: not which clause it is, and not the reasons that were given.
    expect(asked.map((question) => question.split('\n')[0]?.trim())).toEqual([
      'What is it to be?',
      'When was it written?',
      'When is it to be reviewed next? (may stay empty)',
      'Why?',
      'Is it substantive, or tidying?',
    ]);
    expect((await wordsOf(copy)).get('visitors-told')).toBe(words);
    expect(await rulesIn(copy)).toEqual([]);
    const text = await copy.read('content/policy/2027-03.mdx');
    expect(text).toContain('why: The rule moved to the contract.');
    expect(text).toContain(`notes:\n  ${note}\n`);
  });

  it.each([
    ['by itself', () => versionDocument(proposal)],
    ['with tracked changes, and its reasons as comments', writeCompared],
  ])('brings a proposal back as it was, when it was exported %s and nothing has changed', async (_, write) => {
    const copy = await copyFixture('school');
    const { outcome, said } = await importWord(copy, await write(), { as: '2026-06', again: true }, null);
    expect(outcome).toContain('a proposal that follows 2024-10');
    expect(said).toContain('Every change has its reason.');
    const back = (await readContent(copy.folder, schoolDay)).versions.find(({ id }) => id === '2026-06');
    const plain = (version: unknown): unknown =>
      JSON.parse(JSON.stringify(version, (key, value: unknown) => (key === 'place' ? undefined : value)));
    expect(plain(back)).toEqual(plain(proposal));
    expect(await rulesIn(copy)).toEqual([]);
  });

  it('does not cover what somebody has edited in the draft meanwhile', async () => {
    const copy = await copyFixture('school');
    await importWord(copy, editWord(exported, first), { as, yes: true }, []);
    const edit = async (): Promise<string> => {
      await copy.edit('content/policy/2027-03.mdx', 'Staff must', 'Staff may');
      return 'A draft';
    };
    const outcome = importWord(copy, editWord(exported, again), { as, again: true }, [edit, '', '', 'stop']);
    await expect(outcome).rejects.toThrow('was changed by somebody else in the meantime');
  });
});

describe('what is no Word file', () => {
  const run = (copy: ContentCopy, file: string, ...more: string[]) =>
    runPolicy(copy.folder.location, ['import', file, '--as', as, ...more], schoolDay);

  it.each([
    ['nothing at all', null, 'There is no file '],
    ['a folder', 'folder', 'is a folder. Name the Word file in it.'],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), '.docx'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'PDF'],
    ['half a Word file', exported.slice(0, 2000), ''],
    ['an empty file', new Uint8Array(), ''],
  ])('is refused in plain words: %s', async (_, content, words) => {
    const copy = await copyFixture('school');
    const file = join(copy.project, 'policy.docx');
    if (content === 'folder') await mkdir(file);
    else if (content !== null) await copy.write('policy.docx', content as Uint8Array);
    const before = await copy.readAll();
    const { stderr, stdout, code } = await run(copy, file);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Nothing was changed\. .{20,}/);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined/);
    expect(await copy.readAll()).toEqual(before);
  });

  it.each([
    [['import', 'policy.docx'], 'Say which version it becomes, by its month or day: import policy.docx --as 2027-03'],
    [['import', '--as', as], 'Type: npm run policy -- import <file> --as <version>'],
    [['import', 'a.docx', 'b.docx', '--as', as], 'is not complete, or too long'],
    [['import', 'a.docx', '--on', as], '"import" does not take "--on".'],
    [['new', '2027-03', '--again'], '"new" does not take "--again".'],
  ])('is not looked for where the command is not complete: %j', async (parameters, words) => {
    const copy = await copyFixture('school');
    const { stderr, code } = await runPolicy(copy.folder.location, parameters, schoolDay);
    expect([stderr, code]).toEqual([expect.stringContaining(words), 1]);
  });

  it('says of options that only a first version has that this is none', async () => {
    const copy = await copyFixture('school');
    const { outcome } = await importWord(copy, exported, { as, dsl: 'Tobias Quill' }, null);
    expect(outcome).toMatchObject({
      reason: "--dsl is for a school's first version; version 2027-03 follows 2024-10.",
    });
  });
});
