import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/reader/read-content.ts';
import { edit, type Files, readFolder } from './content-folder.ts';
import { writeProposal } from './proposal.ts';

const older = 'content/policy/2022-01.mdx';
const current = 'content/policy/2023-11.mdx';
const versionsOf = (content: Content): string[] => content.versions.map(({ id }) => id);
const placesOf = (content: Content): string[] => content.problems.map(({ path, rule }) => `${path} ${rule}`);

describe('reading content', () => {
  it('gives every part of it', async () => {
    const content = await readFolder();
    expect(versionsOf(content)).toEqual(['2022-01', '2023-11']);
    expect(content.school?.name).toBe('Example Primary School');
    expect(content.references.kcsie?.cited).toEqual({ '2023-11': '2023' });
    expect(content.facts.emergency?.value).toBe('999');
    expect(content.clauseDetails['staff-privacy']?.binds).toEqual(['staff']);
    expect(content.notes.get('2023-11')?.map(({ id }) => id)).toEqual(['breaks-unclear', 'friends-wording']);
    expect([...content.fingerprints.keys()]).toEqual(['2022-01', '2023-11']);
  });

  it('gives a version whole, with what it follows and why it changed', async () => {
    const { versions } = await readFolder();
    expect(versions[0]).toMatchObject({
      follows: null,
      changes: {},
      contacts: [],
      place: { path: older.replace('content/', ''), line: 1 },
    });
    expect(versions[1]).toMatchObject({
      id: '2023-11',
      title: 'Phones Policy',
      school: 'Example Primary School',
      status: 'current',
      dates: { written: '2023-10', updated: '2023-11-05', ratified: '2023-11-20', reviewDue: '2024-11' },
      follows: '2022-01',
      place: { path: current.replace('content/', ''), line: 1 },
    });
    expect(versions[1]?.changes).toHaveLength(8);
    expect(versions[1]?.changes[0]).toMatchObject({ clauses: ['dates'], why: 'A new year.', kind: 'tidying' });
  });

  it('gives versions from the oldest to the newest, a day after its month', async () => {
    const files = { 'content/policy/2023-11-05.mdx': writeProposal('Words. ^some-words') };
    expect(versionsOf(await readFolder(files))).toEqual(['2022-01', '2023-11', '2023-11-05']);
  });

  it('reports the school and the policy when there is nothing, and does without the rest', async () => {
    const gone = ['school.yaml', 'references.yaml', 'facts.yaml', 'clauses.yaml', 'policy'];
    const content = await readFolder(Object.fromEntries(gone.map((name) => [`content/${name}`, null])));
    expect(placesOf(content).sort()).toEqual(['content/policy no-current-version', 'content/school.yaml missing-file']);
    expect([content.school, versionsOf(content)]).toEqual([null, []]);
  });
});

describe('forty broken files at once', () => {
  const broken: (string | Uint8Array)[] = [
    '',
    Buffer.from('caf\xe9 ', 'latin1'),
    Buffer.from('---\ntitle: T\n', 'utf16le'),
    'Words without front matter. ^some-words\n',
    '---\ntitle: a: b\n---\n',
    '---\ntitle: Policy\n---\n\nWords. ^some-words\n',
    writeProposal('Words {that end in the middle'),
    writeProposal('Words without an id.'),
  ];
  const files: Files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => {
      const path = `content/policy/19${50 + Math.floor(index / 2)}-0${(index % 2) + 1}.mdx`;
      return [path, broken[index % broken.length] ?? ''];
    }),
  );

  it('are all reported, and stop none of the others from being read', async () => {
    const content = await readFolder(files);
    const reported = new Set(content.problems.map(({ path }) => path));
    expect([...reported].sort()).toEqual(Object.keys(files).sort());
    expect(reported.size).toBe(40);
    expect(versionsOf(content)).toEqual(expect.arrayContaining(['2022-01', '2023-11']));
    expect(content.school).not.toBeNull();
  });
});

describe('a version that cannot be read', () => {
  const unreadable: [string, string, string | Uint8Array][] = [
    ['is not UTF-8', 'not-utf8', Buffer.from('---\ntitle: caf\xff\n---\n', 'latin1')],
    ['is UTF-16', 'not-utf8', Buffer.from('---\ntitle: Policy\n---\n', 'utf16le')],
    ['is empty', 'empty-file', ''],
    ['has no front matter', 'missing-front-matter', 'Words. ^some-words\n'],
    ['has a wrong field', 'invalid-field', String(edit(current, 'status: current', 'status: curent')[current])],
    ['is not MDX', 'mdx-syntax', String(edit(current, 'by setting', 'by {setting')[current])],
  ];

  it.each(unreadable)('because it %s leaves the other version', async (_, rule, text) => {
    const content = await readFolder({ [current]: text });
    expect(versionsOf(content)).toEqual(['2022-01']);
    expect(placesOf(content)).toContain(`${current} ${rule}`);
    expect(content.references).toHaveProperty('kcsie');
    expect(content.notes.get('2023-11')).toHaveLength(2);
  });

  it.each(unreadable)('because it %s is one problem: files about it are not at fault', async (_, rule, text) => {
    expect(placesOf(await readFolder({ [current]: text }))).toEqual([`${current} ${rule}`]);
  });

  it('does not make an older version the current one', async () => {
    const content = await readFolder({ [older]: '' });
    expect(placesOf(content)).toEqual([`${older} empty-file`]);
    expect(versionsOf(content)).toEqual(['2023-11']);
  });
});

describe('references that cannot be read', () => {
  it('are one problem: links to them are not at fault', async () => {
    const content = await readFolder(edit('content/references.yaml', 'title: Keeping', 'title: a: Keeping'));
    expect(placesOf(content)).toEqual(['content/references.yaml yaml-syntax']);
    expect(versionsOf(content)).toEqual(['2022-01', '2023-11']);
  });
});
