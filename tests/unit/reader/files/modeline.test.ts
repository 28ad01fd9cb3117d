import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planModelines, putModeline } from '../../../../src/reader/files/modeline.ts';
import { type ContentCopy, copyFixture } from '../content-folder.ts';

const line = '# yaml-language-server: $schema=../quiz.schema.json';

describe('the line that names a schema', () => {
  it.each([
    ['stands first in a file without one', 'title: A\n', `${line}\ntitle: A\n`],
    ['leaves another comment where it is', '# Ours.\ntitle: A\n', `${line}\n# Ours.\ntitle: A\n`],
    ['replaces one that names another', '# yaml-language-server: $schema=x.json\ntitle: A\n', `${line}\ntitle: A\n`],
    ['stays when it is right', `${line}\ntitle: A\n`, `${line}\ntitle: A\n`],
    ['ends as the lines of the file do', 'title: A\r\nsummary: B\r\n', `${line}\r\ntitle: A\r\nsummary: B\r\n`],
    ['stands after a byte order mark', '\uFEFFtitle: A', `\uFEFF${line}\ntitle: A`],
    ['is all of a file that was empty', '', `${line}\n`],
  ])('%s', (_, before, after) => {
    expect(putModeline(before, '../quiz.schema.json')).toBe(after);
  });
});

describe('in a content folder', () => {
  const plan = ({ folder, project }: ContentCopy): ReturnType<typeof planModelines> =>
    planModelines(folder.location, join(project, 'schemas'));

  it('each YAML file gets the way to the schema of its kind', async () => {
    const copy = await copyFixture('content/valid');
    await copy.write('content/quizzes/staff.yaml', 'title: A\n');
    await copy.write('content/pupils/7-9/den.story.yaml', 'title: A\n');
    const { files, unreadable } = await plan(copy);
    const named = files.map(({ path, text }) => `${path} ${/\$schema=(\S+)/.exec(text)?.[1] ?? ''}`);
    expect(named).toContain('school.yaml ../schemas/school.schema.json');
    expect(named).toContain('policy/frozen.yaml ../../schemas/frozen.schema.json');
    expect(named).toContain('policy/2023-11.notes.yaml ../../schemas/review-notes.schema.json');
    expect(named).toContain('quizzes/staff.yaml ../../schemas/quiz.schema.json');
    expect(named).toContain('pupils/7-9/den.story.yaml ../../../schemas/story.schema.json');
    expect(named.some((name) => name.includes('.mdx') || name.startsWith('home.yaml'))).toBe(false);
    expect(unreadable).toEqual([]);
  });

  it('a file that has the line already is not written again', async () => {
    const copy = await copyFixture('content/valid');
    const before = await copy.read('content/facts.yaml');
    await copy.write('content/facts.yaml', putModeline(before, '../schemas/facts.schema.json'));
    const { files } = await plan(copy);
    expect(files.map(({ path }) => path)).not.toContain('facts.yaml');
  });

  it('a file that is not UTF-8 text is named and left alone', async () => {
    const copy = await copyFixture('content/valid');
    await copy.write('content/facts.yaml', new Uint8Array([0x61, 0xff]));
    const { files, unreadable } = await plan(copy);
    expect(unreadable).toEqual(['facts.yaml']);
    expect(files.map(({ path }) => path)).not.toContain('facts.yaml');
  });
});
