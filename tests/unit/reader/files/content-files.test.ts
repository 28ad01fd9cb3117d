import { describe, expect, it } from 'vitest';
import { readFolder } from '../content-folder.ts';
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
