import { describe, expect, test } from 'vitest';
import type { Plan, Refusal } from '../../../../src/reader/plan/content-plan.ts';
import { planFreezeOne } from '../../../../src/reader/plan/plan-freeze.ts';
import { readContent } from '../../../../src/reader/read-content.ts';
import { writeFiles } from '../../../../src/reader/files/write-files.ts';
import { type ContentCopy, copyFixture, quietDay } from '../content-folder.ts';

const frozen = 'content/policy/frozen.yaml';
const older = 'content/policy/2022-01.mdx';

const freeze = ({ folder }: ContentCopy, id = '2022-01'): Promise<Plan | Refusal> =>
  planFreezeOne(folder, id, quietDay);

async function carryOut(copy: ContentCopy): Promise<void> {
  const plan = await freeze(copy);
  if (plan.kind === 'refusal') throw new Error(plan.reason);
  await writeFiles(copy.folder, plan.files);
}

async function rulesOf({ folder }: ContentCopy): Promise<string[]> {
  return (await readContent(folder, quietDay)).problems.map(({ rule }) => rule);
}

async function reasonOf(copy: ContentCopy, id?: string): Promise<string> {
  const outcome = await freeze(copy, id);
  return outcome.kind === 'refusal' ? outcome.reason : 'a plan';
}

describe('freezing one version', () => {
  test('adds the line of one that came here later, and leaves the others', async () => {
    const copy = await copyFixture('content/valid');
    await copy.edit(frozen, /^2022-01: .*\n/m, '');
    const others = await copy.read(frozen);
    await carryOut(copy);
    const text = await copy.read(frozen);
    expect(text.startsWith(others)).toBe(true);
    expect(text).toMatch(/^2022-01: v2:[0-9a-f]{64}$/m);
    expect(await rulesOf(copy)).toEqual([]);
  });

  test('makes an older fingerprint hold inline marks too: bold print that is added afterwards is told', async () => {
    const copy = await copyFixture('content/valid');
    await copy.edit(older, 'breaks only', '**breaks** only');
    expect(await rulesOf(copy)).not.toContain('fingerprint-differs');
    await copy.edit(older, '**breaks** only', 'breaks only');
    await carryOut(copy);
    expect(await rulesOf(copy)).toEqual([]);
    await copy.edit(older, 'breaks only', '**breaks** only');
    expect(await rulesOf(copy)).toContain('fingerprint-differs');
  });

  test('is refused where the words are not those that were kept, kept already, or not ratified', async () => {
    const copy = await copyFixture('content/valid');
    await copy.edit(older, 'breaks only', 'breaks');
    expect(await reasonOf(copy)).toMatch(/^Content has errors/);
    await copy.edit(older, 'in breaks.', 'in breaks only.');
    await carryOut(copy);
    expect(await reasonOf(copy)).toBe('The words of version 2022-01 are kept already.');
    expect(await reasonOf(copy, '2099-01')).toBe('There is no version 2099-01 that could be read.');
  });
});
