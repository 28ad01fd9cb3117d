import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listContentFiles } from '../../../../src/reader/files/content-files.ts';
import { readContent } from '../../../../src/reader/read-content.ts';
import { copyFixture, fixtureFolder, quietDay, readFolder } from '../content-folder.ts';
import { writeProposal } from '../proposal.ts';

describe('the files of content', () => {
  it('may be versions named after a month or a day', async () => {
    const files = {
      'content/policy/2024-09.mdx': writeProposal('Words. ^some-words'),
      'content/policy/2024-09-15.mdx': writeProposal('Words. ^some-words'),
      'content/policy/2024-09-15.notes.yaml': '[]\n',
    };
    const content = await readFolder(files);
    expect(content.problems).toEqual([]);
    expect(content.versions.map(({ id }) => id)).toEqual(['2022-01', '2023-11', '2024-09', '2024-09-15']);
    expect(content.notes.get('2024-09-15')).toEqual([]);
  });

  it.each([
    'content/policy/.DS_Store',
    'content/Thumbs.db',
    'content/policy/thumbs.db',
    'content/policy/desktop.ini',
    'content/._school.yaml',
    'content/policy/~$2023-11.docx',
    'content/policy/.~lock.2023-11.docx#',
    'content/__MACOSX/policy/._2023-11.mdx',
    'content/policy/@eaDir/2023-11.mdx/x',
  ])('are passed over when a system or program left them behind: %s', async (path) => {
    expect((await readFolder({ [path]: 'Anything' })).problems).toEqual([]);
  });

  it.each(['.DS_Store', 'content/.gitkeep', 'content/policy/.2024-09.mdx.swp', 'content/.obsidian/app.json'])(
    'are passed over when they are hidden: %s',
    async (path) => {
      expect((await readFolder({ [path]: 'Anything' })).problems).toEqual([]);
    },
  );

  it('may be told to authors in a README.md at the top, which is no content', async () => {
    expect((await readFolder({ 'content/README.md': 'Anything, {also} <this>.' })).problems).toEqual([]);
  });

  it.each([
    'content/guidance/README.md',
    'content/notes.txt',
    'content/School.yaml',
    'content/policy/2023-11.md',
    'content/policy/2023-11.MDX',
    'content/policy/2023-11.notes.yml',
    'content/policy/old/2020-01.mdx',
    'content/policy/2024-09.mdx/text.mdx',
  ])('are unexpected when nothing would use them: %s', async (path) => {
    const { problems } = await readFolder({ [path]: 'Anything' });
    expect(problems).toMatchObject([{ path, line: 1, rule: 'unexpected-file' }]);
  });

  it.each(['2023.mdx', '2023-13.mdx', '2023-11-31.mdx', '2023-11 copy.mdx', 'draft.notes.yaml', '23-11.mdx'])(
    'need a date for a name: %s',
    async (name) => {
      const path = `content/policy/${name}`;
      const { problems } = await readFolder({ [path]: 'Anything' });
      expect(problems).toMatchObject([{ path, line: 1, rule: 'bad-file-name' }]);
    },
  );
});

describe('what cannot be opened is an error with its path', () => {
  const failing = (code: string): never => {
    throw Object.assign(new Error(code), { code });
  };

  it.each([
    ['EACCES', 'You may not open or change it.'],
    ['ENOTDIR', 'A file stands where it needs a folder.'],
    ['EWHATEVER', 'The system says: EWHATEVER.'],
  ])('a folder, with %s', async (code, reason) => {
    const list = ((): never => failing(code)) as unknown as Parameters<typeof listContentFiles>[2];
    const { problems } = await listContentFiles(fixtureFolder('content/valid').location, {}, list);
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      `. The folder cannot be opened, so nothing of what it holds is seen. ${reason}`,
    ]);
  });

  it.each([
    ['a link to a folder', 'content/guidance', '..', 'unreadable-folder', 'It is a link to a folder elsewhere.'],
    [
      'a link to nothing',
      'content/facts.yaml',
      'gone',
      'unreadable-file',
      'It is a link, and what it leads to is gone.',
    ],
    [
      'a link to itself',
      'content/facts.yaml',
      'facts.yaml',
      'unreadable-file',
      'It is a link that leads back to itself.',
    ],
    [
      'a version',
      'content/policy/2022-01.mdx',
      'gone.mdx',
      'unreadable-file',
      'It is a link, and what it leads to is gone.',
    ],
  ])('%s', async (_, path, target, rule, reason) => {
    const { problems } = await readFolder({ [path]: { linkTo: target } });
    const found = problems.filter((one) => one.path === path);
    expect(found).toMatchObject([{ rule, line: 1 }]);
    expect(found[0]?.message).toContain(reason);
  });

  it('and nothing else is: an empty folder holds nothing', async () => {
    const copy = await copyFixture('content/valid');
    await mkdir(join(copy.project, 'content/guidance'));
    expect((await readContent(copy.folder, quietDay)).problems).toEqual([]);
  });
});
