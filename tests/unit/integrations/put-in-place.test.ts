// A whole folder takes the place of another, and what a killed process left beside it is cleared away.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { beginBeside, putInPlace } from '../../../src/integrations/put-in-place.ts';

/** A process that has ended. */
const gone = spawnSync(process.execPath, ['--version']).pid;

function makeProject(folders: Record<string, string> = {}): string {
  const project = mkdtempSync(join(tmpdir(), 'in-place-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  for (const [name, text] of Object.entries(folders)) addFolder(join(project, name), text);
  return project;
}

function addFolder(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

/** Every folder with what its page says. */
function read(project: string): Record<string, string> {
  const names = readdirSync(project).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(project, name, 'index.html'), 'utf8')]));
}

function build(folder: string): ReturnType<typeof beginBeside> {
  const site = beginBeside(folder);
  addFolder(site.beside, 'new');
  return site;
}

describe('a folder that was made beside its place', () => {
  it.each<Record<string, string>>([{ dist: 'old' }, {}])('takes the place of %j', (folders) => {
    const project = makeProject(folders);
    putInPlace(build(join(project, 'dist')));
    expect(read(project)).toEqual({ dist: 'new' });
  });

  it('leaves the old one where it was, until it is put in its place', () => {
    const project = makeProject({ dist: 'old' });
    build(join(project, 'dist'));
    expect(read(project).dist).toBe('old');
  });

  it('replaces what a link leads to', () => {
    const project = makeProject({ real: 'old' });
    symlinkSync(join(project, 'real'), join(project, 'dist'));
    putInPlace(build(join(project, 'dist')));
    expect(read(project)).toEqual({ dist: 'new', real: 'new' });
  });

  it('takes over the repository that the old one was', () => {
    const project = makeProject({ dist: 'old', 'dist/.git': 'repository' });
    putInPlace(build(join(project, 'dist')));
    expect(readFileSync(join(project, 'dist/.git/index.html'), 'utf8')).toBe('repository');
  });

  it.each([0, 1])('leaves the old one in its place when move %i is refused', (refused) => {
    const project = makeProject({ dist: 'old' });
    const site = build(join(project, 'dist'));
    let moves = 0;
    const move = (from: string, to: string): void => {
      if (moves++ === refused) throw Object.assign(new Error('refused'), { code: 'EBUSY' });
      renameSync(from, to);
    };
    expect(() => putInPlace(site, move)).toThrow('refused');
    expect(read(project)).toMatchObject({ dist: 'old' });
  });

  it('takes the place of one that cannot be moved aside', () => {
    const project = makeProject({ dist: 'old' });
    const site = build(join(project, 'dist'));
    putInPlace(site, (from, to) => {
      if (to.includes('.old-')) throw Object.assign(new Error('layer'), { code: 'EXDEV' });
      renameSync(from, to);
    });
    expect(read(project)).toEqual({ dist: 'new' });
  });
});

describe('what was left beside it', () => {
  it('by a process that has ended is cleared away', () => {
    const project = makeProject({ dist: 'whole', [`.dist.new-${gone}`]: 'half', [`.dist.old-${gone}`]: 'older' });
    beginBeside(join(project, 'dist'));
    expect(read(project)).toEqual({ dist: 'whole' });
  });

  it('comes back where that process had just moved it aside', () => {
    const project = makeProject({ [`.dist.new-${gone}`]: 'whole too', [`.dist.old-${gone}`]: 'whole' });
    beginBeside(join(project, 'dist'));
    expect(read(project)).toEqual({ dist: 'whole' });
  });

  it('by a process that is still at work, or for another folder, stays', () => {
    const others = {
      [`.dist.new-${process.ppid}`]: 'at work',
      [`.dist-aup.new-${gone}`]: 'another',
      '.dist.new-': 'x',
    };
    const project = makeProject({ dist: 'whole', ...others });
    beginBeside(join(project, 'dist'));
    expect(read(project)).toEqual({ dist: 'whole', ...others });
  });
});
