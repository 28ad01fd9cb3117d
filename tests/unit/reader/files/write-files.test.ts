// Files of content/ are written all or not at all, keep what they had besides their words, and never cover an edit.
import { mkdirSync, renameSync } from 'node:fs';
import { chmod, lstat, readlink, rename, rmdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HalfWritten, undoHalfWritten, writeFiles } from '../../../../src/reader/files/write-files.ts';
import { planRatify } from '../../../../src/reader/plan/plan-ratify.ts';
import { type ContentCopy, copyFixture } from '../content-folder.ts';

const facts = 'content/facts.yaml';
const home = 'content/home.yaml';

async function change(copy: ContentCopy, path: string, text = 'new\n'): Promise<Parameters<typeof writeFiles>[1][0]> {
  return { path: path.slice('content/'.length), text, before: await copy.read(path) };
}

describe('a written file', () => {
  test('keeps its mode', async () => {
    const copy = await copyFixture('school');
    await chmod(join(copy.project, facts), 0o660);
    await writeFiles(copy.folder, [await change(copy, facts)]);
    expect((await stat(join(copy.project, facts))).mode & 0o777).toBe(0o660);
    expect(await copy.read(facts)).toBe('new\n');
  });

  test('stays a link where it was one', async () => {
    const copy = await copyFixture('school');
    const real = join(copy.project, 'shared-facts.yaml');
    await rename(join(copy.project, facts), real);
    await symlink(real, join(copy.project, facts));
    await writeFiles(copy.folder, [await change(copy, facts)]);
    expect((await lstat(join(copy.project, facts))).isSymbolicLink()).toBe(true);
    expect(await readlink(join(copy.project, facts))).toBe(real);
    expect(await copy.read('shared-facts.yaml')).toBe('new\n');
  });

  test('keeps the line ends of Windows, and its byte order mark', async () => {
    const copy = await copyFixture('school');
    const paths = ['content/policy/frozen.yaml', 'content/policy/2026-06.mdx', 'content/policy/2024-10.mdx'];
    for (const path of paths) await copy.write(path, `\uFEFF${(await copy.read(path)).replaceAll('\n', '\r\n')}`);
    const plan = await planRatify(copy.folder, '2026-06', '2026-12-01', '2026-12-10');
    if (plan.kind === 'refusal') throw new Error(plan.reason);
    await writeFiles(copy.folder, plan.files);
    for (const path of paths) {
      const text = await copy.read(path);
      expect([path, text[0], text.replaceAll('\r\n', '').includes('\n')]).toEqual([path, '\uFEFF', false]);
    }
    expect(await copy.read('content/policy/2026-06.mdx')).toContain('status: current\r\n');
  });
});

describe('nothing is written', () => {
  test('when somebody has edited one of the files meanwhile', async () => {
    const copy = await copyFixture('school');
    const files = [await change(copy, facts), await change(copy, home)];
    await copy.edit(home, 'lead:', 'lead: edited');
    const before = await copy.readAll();
    await expect(writeFiles(copy.folder, files)).rejects.toThrow(
      'content/home.yaml was changed by somebody else in the meantime. Look at it, then do the same again.',
    );
    expect(await copy.readAll()).toEqual(before);
  });

  test('when one of the files is gone', async () => {
    const copy = await copyFixture('school');
    const files = [await change(copy, facts), await change(copy, home)];
    await rename(join(copy.project, home), join(copy.project, 'home.yaml'));
    const before = await copy.readAll();
    await expect(writeFiles(copy.folder, files)).rejects.toMatchObject({
      code: 'ENOENT',
      path: join(copy.project, home),
    });
    expect(await copy.readAll()).toEqual(before);
  });
});

describe('what was half written', () => {
  /** The disk refuses the second file, and to put the first one back; later it allows it again. */
  async function leaveHalfWritten(): Promise<ContentCopy> {
    const copy = await copyFixture('school');
    const files = [await change(copy, facts), await change(copy, home)];
    const old = join(copy.folder.location, '.writing/old/facts.yaml');
    const written = writeFiles(copy.folder, files, (from, to) => {
      if (to.endsWith('facts.yaml')) return renameSync(from, to);
      renameSync(old, `${old}.aside`);
      mkdirSync(old);
      throw new Error('refused');
    });
    await expect(written).rejects.toThrow(HalfWritten);
    await rmdir(old);
    await rename(`${old}.aside`, old);
    return copy;
  }

  test('is undone when the disk allows it again', async () => {
    const before = await (await copyFixture('school')).readAll();
    const copy = await leaveHalfWritten();
    expect(await copy.read(facts)).toBe('new\n');
    expect(undoHalfWritten(copy.folder)).toEqual(['facts.yaml']);
    expect(await copy.readAll()).toEqual(before);
  });

  test('is undone but for what somebody has edited since', async () => {
    const copy = await leaveHalfWritten();
    await copy.write(facts, 'edited\n');
    expect(undoHalfWritten(copy.folder)).toEqual([]);
    expect(await copy.read(facts)).toBe('edited\n');
  });
});
