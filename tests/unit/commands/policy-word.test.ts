// `npm run policy -- word`: what it writes, where, and when it does not.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWord, readLines, versionLines } from '../policy/word/open-word.ts';
import { schoolDay } from '../reader/content-folder.ts';
import { type Ran, runPolicy } from './run-policy.ts';

const run = (...parameters: string[]): Promise<Ran> =>
  runPolicy(resolve('tests/fixtures/school'), ['word', ...parameters], schoolDay);
const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'policy-word-'));

describe('word', () => {
  it('writes a version, a draft too, and says where and how large it is', async () => {
    const folder = emptyFolder();
    const { stdout, code } = await run('2026-11-20', '--to', folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/2026-11-20\.docx \(\d+ KB\): the version of 20 November 2026\.\n$/);
    const lines = readLines(openWord(readFileSync(join(folder, '2026-11-20.docx'))), 'newer');
    expect(versionLines(lines).slice(0, 2)).toEqual(['Mobile Devices Policy', 'Larkmead Primary School']);
  });

  it('writes two versions in one file with the changes tracked, whichever is typed first', async () => {
    const folder = emptyFolder();
    const { stdout } = await run('2026-10', '2024-10', '--to', folder);
    expect(stdout).toContain('the version of October 2026, with tracked changes against October 2024.');
    expect(openWord(readFileSync(join(folder, '2024-10-to-2026-10.docx'))).parts['word/document.xml']).toContain(
      '<w:ins ',
    );
  });

  it('says that details are left out of a replaced version', async () => {
    expect((await run('2023-10', '--to', emptyFolder())).stdout).toContain('are left out of it.');
  });

  it('does not write over a file, but with --force', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '2024-10.docx'), 'mine');
    const { stderr, code } = await run('2024-10', '--to', folder);
    expect([code, readFileSync(join(folder, '2024-10.docx'), 'utf8')]).toEqual([1, 'mine']);
    expect(stderr).toContain('is there already. Name another folder with --to, or add --force to write over it.');
    expect((await run('2024-10', '--to', folder, '--force')).code).toBe(0);
    expect(openWord(readFileSync(join(folder, '2024-10.docx')))).toBeDefined();
  });

  it.each([
    [['2031-01'], 'The version must exist and be readable. There are: '],
    [['2024-10', '2031-01'], 'Two versions must exist and be readable. There are: '],
    [['2024-10', '2024-10'], 'A version is compared with another one: name two.'],
  ])('writes nothing for %j, and says why', async (ids, sentence) => {
    const folder = emptyFolder();
    const { stderr, code } = await run(...ids, '--to', folder);
    expect([code, readdirSync(folder)]).toEqual([1, []]);
    expect(stderr).toContain(sentence);
  });

  it('says so where there is no such folder', async () => {
    const { stderr } = await run('2024-10', '--to', join(emptyFolder(), 'none'));
    expect(stderr).toMatch(/There is no folder ".*none"\. Make it first, or name another with --to\./);
  });
});
