import { describe, expect, it } from 'vitest';
import { edit, readFolder } from '../content-folder.ts';

const older = 'content/policy/2022-01.mdx';
const placesOf = async (...args: Parameters<typeof readFolder>): Promise<string[]> =>
  (await readFolder(...args)).problems.map(({ path, rule }) => `${path} ${rule}`);

describe('a frozen version', () => {
  it.each([
    ['a word', 'breaks only', 'breaks'],
    ['an id', '^staff-no-friends', '^staff-not-friends'],
    ['a date', 'written: 2021-12', 'written: 2021-11'],
    ['the title', 'title: Phones Policy', 'title: Phone Policy'],
    ['the contacts', 'contacts: []', 'contacts: [{ role: Head, people: [], phones: [] }]'],
    ['a heading', '## 1. Staff', '## 1. Adults'],
    ['a link', 'pupils as friends', '[pupils](ref:kcsie) as friends'],
  ])('cannot be changed: %s', async (_, from, to) => {
    expect(await placesOf(edit(older, from, to))).toContain(`${older} fingerprint-differs`);
  });

  it.each([
    ['a comment in the front matter', 'title:', '# As published\ntitle:'],
    ['the layout of its fields', 'contacts: []', 'contacts:\n  []'],
    ['a line end', 'pupils as friends', 'pupils\n  as friends'],
    ['an empty line', '## 1. Staff ^staff-use', '## 1. Staff ^staff-use\n\n'],
  ])('may be written another way: %s', async (_, from, to) => {
    expect(await placesOf(edit(older, from, to))).toEqual([]);
  });

  it('may be superseded', async () => {
    const files = edit('content/policy/2023-11.mdx', 'status: current', 'status: superseded');
    expect(await placesOf(files)).toEqual(['content/policy no-current-version']);
  });

  it('keeps its fingerprint while its file cannot be read', async () => {
    expect(await placesOf({ [older]: '' })).toEqual([`${older} empty-file`]);
  });
});
