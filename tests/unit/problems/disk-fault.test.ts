// What a disk refuses is said in words that somebody in an office can act on.
import { describe, expect, it } from 'vitest';
import { formatDiskFault } from '../../../src/problems/disk-fault.ts';

const project = '/home/office/site';
const refusal = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: raw words, write`), { code, path: `${project}/content/facts.yaml`, ...more });

describe('a refusal of the disk', () => {
  it.each([
    ['ENOSPC', 'The disk is full: content/facts.yaml could not be written.'],
    ['EDQUOT', 'Your share of the disk is used up: content/facts.yaml could not be written.'],
    ['EROFS', 'The disk can only be read, so content/facts.yaml could not be written.'],
    ['EACCES', 'You may not open or change content/facts.yaml.'],
    ['EPERM', 'The system does not let anybody change content/facts.yaml.'],
    ['EBUSY', 'Another program is using content/facts.yaml.'],
    ['EMFILE', 'Too many files are open at once on this computer.'],
    ['ENOENT', 'There is no content/facts.yaml, or not any more.'],
    ['ENOTDIR', 'A file stands where content/facts.yaml needs a folder.'],
    ['EISDIR', 'content/facts.yaml is a folder; a file should stand there.'],
    ['EEXIST', 'content/facts.yaml exists already, and is never overwritten.'],
    ['EIO', 'The disk has a fault: content/facts.yaml could not be read or written.'],
  ])('%s names the file and what to do', (code, says) => {
    const [first, remedy, ...more] = (formatDiskFault(refusal(code), project) ?? '').split('\n');
    expect([first, more]).toEqual([says, []]);
    expect(remedy).toMatch(/^[A-Z].{20,}\.$/);
    expect(`${first} ${remedy}`).not.toMatch(/\bE[A-Z]{3,}|\bat .*\.ts/);
  });

  it('is found behind what a tool threw because of it', () => {
    const wrapped = new Error('Could not load config', { cause: new AggregateError([refusal('ENOSPC')]) });
    expect(formatDiskFault(wrapped, project)).toContain('The disk is full: content/facts.yaml');
  });

  it.each([
    ['Pagefind: No space left on device (os error 28)', 'The disk is full: a file could not be written.'],
    ['Access is denied. (os error 5)', 'You may not open or change a file.'],
    ['Read-only file system (os error 30)', 'The disk can only be read, so a file could not be written.'],
  ])('is understood in other words: %s', (message, says) => {
    expect(formatDiskFault(new Error(message), project)?.split('\n')[0]).toBe(says);
  });

  it('names the place where a file was to be put, and a whole path outside the project', () => {
    expect(formatDiskFault(refusal('EBUSY', { syscall: 'rename', dest: `${project}/dist` }), project)).toContain(
      'using dist.',
    );
    expect(formatDiskFault(refusal('EBUSY', { path: '/elsewhere/a.yaml' }), project)).toContain(
      'using /elsewhere/a.yaml.',
    );
    const windows = refusal('EPERM', { path: 'C:\\site\\content\\a.yaml' });
    expect(formatDiskFault(windows, 'C:\\site')).toContain('change content/a.yaml.');
  });

  it('is not seen in what is none', () => {
    expect(formatDiskFault(new Error('The file has no group "dates".'), project)).toBeNull();
    expect(formatDiskFault(refusal('EACCES', { syscall: 'listen' }), project)).toBeNull();
    expect(formatDiskFault('a text', project)).toBeNull();
    expect(formatDiskFault(null, project)).toBeNull();
  });
});
