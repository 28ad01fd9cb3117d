// A version that comes from a Word file: what it is held against, and what may not be written.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../../src/reader/files/write-files.ts';
import { errorsOf } from '../../../../src/reader/plan/content-plan.ts';
import { findImportBase, type ImportBase, planImport } from '../../../../src/reader/plan/plan-import.ts';
import { readContent } from '../../../../src/reader/read-content.ts';
import { type ContentCopy, copyFixture, fixtureFolder, schoolDay } from '../content-folder.ts';

const school = fixtureFolder('school');

async function find(
  request: { as: string; from?: string; isAgain?: boolean },
  exportedFrom: string | null = null,
  folder = school,
): Promise<ImportBase> {
  const base = await findImportBase(folder, { isAgain: false, ...request }, exportedFrom, schoolDay);
  if (base.kind === 'refusal') throw new Error(base.reason);
  return base;
}

describe('what a Word file is held against', () => {
  it.each([
    ['the version that is named', { as: '2027-03', from: '2026-06' }, '2024-10', '2026-06'],
    ['else the one that it was exported as', { as: '2027-03' }, '2026-06', '2026-06'],
    ['else the current one', { as: '2027-03' }, null, '2024-10'],
  ])('is %s', async (_, request, exportedFrom, older) => {
    const base = await find(request, exportedFrom);
    expect([base.older?.version.id, base.nearest?.id, base.replaced]).toEqual([older, older, null]);
    expect(base.older?.source).toContain('follows:');
  });

  it('knows every id that was ever used, and every document that is named', async () => {
    const { usedIds, references, school: name } = await find({ as: '2027-03' });
    expect(usedIds).toContain('watches-stay-home');
    expect(references.get('safe-and-sound')).toMatch(/^https:/);
    expect(name).toBe('Larkmead Primary School');
  });

  it.each([
    [{ as: 'next' }, null, '"next" is no name for a version'],
    [{ as: '2026-06' }, null, 'school/policy/2026-06.mdx is there already, and is never written over.'],
    [{ as: '2024-10', isAgain: true }, null, 'Version 2024-10 is current, so nothing takes its place.'],
    [
      { as: '2026-10', isAgain: true },
      null,
      'Version 2026-10 is one that people were asked about, so nothing takes its place.',
    ],
    [{ as: '2027-03', from: '2025-01' }, null, 'There is no version 2025-01 that could be read. There are: 2022-09, '],
    [{ as: '2027-03' }, '2025-01', 'The Word file was exported as version 2025-01, which is not here.'],
    [{ as: '2024-01' }, null, 'Version 2024-01 would not be later than 2024-10.'],
    [
      { as: '2024-11' },
      '2026-06',
      'Version 2024-11 would not be later than 2026-06, as which the Word file was exported.',
    ],
  ])('is not found for %j from %j', async (request, exportedFrom, reason) => {
    const outcome = await findImportBase(school, { isAgain: false, ...request }, exportedFrom, schoolDay);
    expect(outcome).toMatchObject({ kind: 'refusal', reason: expect.stringContaining(reason) });
  });

  it('is, for a draft again, what the draft follows; and the draft itself where that was exported', async () => {
    const fromOlder = await find({ as: '2026-06', isAgain: true }, '2024-10');
    expect([fromOlder.older?.version.id, fromOlder.nearest?.id]).toEqual(['2024-10', '2024-10']);
    const fromDraft = await find({ as: '2026-06', isAgain: true }, '2026-06');
    expect([fromDraft.older?.version.id, fromDraft.nearest?.id]).toEqual(['2024-10', '2026-06']);
    expect(fromDraft.replaced?.version.id).toBe('2026-06');
  });

  it('is no draft that cannot be read, and no version whose clauses are not clear', async () => {
    const copy = await copyFixture('school');
    await copy.edit('content/policy/2026-06.mdx', 'status: proposal', 'status: proposed');
    const again = await findImportBase(copy.folder, { as: '2026-06', isAgain: true }, null, schoolDay);
    expect(again).toMatchObject({ reason: expect.stringContaining('cannot be read, so its reasons cannot be kept') });
    await copy.edit('content/policy/2024-10.mdx', ' ^staff-devices', '');
    const unclear = await findImportBase(copy.folder, { as: '2027-03', isAgain: false }, null, schoolDay);
    expect(unclear).toMatchObject({ reason: expect.stringContaining('it is not clear which words are whose clause') });
  });

  it('is nothing for a school that has no policy yet, with a folder or without one', async () => {
    const copy = await copyFixture('first-day');
    await rm(join(copy.folder.location, 'policy'), { recursive: true });
    expect(await find({ as: '2025-09' }, null, copy.folder)).toMatchObject({
      older: null,
      nearest: null,
      usedIds: [],
      school: 'Finchfold Primary School',
    });
    const named = await findImportBase(
      copy.folder,
      { as: '2025-09', from: '2024-09', isAgain: false },
      null,
      schoolDay,
    );
    expect(named).toMatchObject({
      reason: 'There is no version 2024-09: content holds no policy yet. Leave out --from.',
    });
    await rm(copy.folder.location, { recursive: true });
    expect(await find({ as: '2025-09' }, null, copy.folder)).toMatchObject({ older: null, school: null });
  });
});

const newer = { as: '2027-03', before: null, school: null };

/** The current version as the draft that follows it, with one clause in other words. */
async function textOfNewer(copy: ContentCopy): Promise<string> {
  const source = await copy.read('content/policy/2024-10.mdx');
  return source
    .replace('status: current', 'status: draft')
    .replace(/^dates: .*$/m, 'dates: { written: 2027-03 }')
    .replace(/^follows:[^]*?(?=^---)/m, 'follows: 2024-10\n')
    .replace('Visitors are told', 'Guests are told');
}

describe('writing it', () => {
  it('is no fault while reasons are missing: they are counted', async () => {
    const copy = await copyFixture('school');
    const plan = await planImport(copy.folder, { ...newer, text: await textOfNewer(copy) }, schoolDay);
    if (plan.kind === 'refusal') throw new Error(JSON.stringify(plan));
    expect(plan.files.map(({ path }) => path)).toEqual(['policy/2027-03.mdx']);
    expect(plan.done).toEqual(['Wrote content/policy/2027-03.mdx: a draft that follows 2024-10.']);
    expect(plan.next[0]).toBe('2 changes still lack a reason: npm run policy -- reasons 2027-03');
  });

  it('says that notes of the draft whose place it takes are gone', async () => {
    const copy = await copyFixture('school');
    const text = await textOfNewer(copy);
    const noted = text.replace('status: draft', '# Ask the head about 3(1).\nstatus: draft');
    await copy.write('content/policy/2027-03.mdx', noted);
    const plan = await planImport(copy.folder, { ...newer, text, before: noted }, schoolDay);
    expect(plan).toMatchObject({ done: [expect.stringContaining('begin with #'), expect.any(String)] });
    await copy.write('content/policy/2027-03.mdx', text);
    const bare = await planImport(copy.folder, { ...newer, text, before: text }, schoolDay);
    expect(bare).toMatchObject({
      done: [expect.stringContaining('Wrote ')],
      next: [expect.stringMatching(/^2 changes/), ...Array<unknown>(3).fill(expect.any(String))],
    });
  });

  it('is refused with every other fault that it would bring', async () => {
    const copy = await copyFixture('school');
    const text = (await textOfNewer(copy)).replace(' ^staff-devices', '');
    expect(await planImport(copy.folder, { ...newer, text }, schoolDay)).toMatchObject({
      reason: 'Content would have new errors:',
      problems: [{ rule: 'missing-id' }],
    });
  });

  it("makes a school's first folder, which has no error", async () => {
    const copy = await copyFixture('first-day');
    const all = await copy.readAll();
    await rm(copy.folder.location, { recursive: true });
    const text = all.get('content/policy/2025-09.mdx') ?? '';
    const schoolText = all.get('content/school.yaml') ?? '';
    const plan = await planImport(copy.folder, { as: '2025-09', text, before: null, school: schoolText }, schoolDay);
    if (plan.kind === 'refusal') throw new Error(JSON.stringify(plan));
    expect(plan.done).toEqual([
      'Wrote content/school.yaml: the school, and whom to turn to.',
      "Wrote content/policy/2025-09.mdx: the school's first version.",
    ]);
    await writeFiles(copy.folder, plan.files);
    expect(await copy.readAll()).toEqual(all);
    expect(errorsOf((await readContent(copy.folder, schoolDay)).problems)).toEqual([]);
  });
});
