// Contacts of the made-up school against those of its policy, where a small case does not show it.
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/reader/read-content.ts';
import { copyFixture, readFixture, schoolDay } from '../content-folder.ts';

/** Messages of the rules about contacts, after an edit of the school's file. */
async function messagesAfter(from: string | RegExp, to: string): Promise<string[]> {
  const copy = await copyFixture('school');
  await copy.edit('content/school.yaml', from, to);
  const { problems } = await readContent(copy.folder, schoolDay);
  return problems
    .filter(({ rule }) => rule === 'contact-differs' || rule === 'address-of-nobody')
    .map(({ message, remedy }) => `${message} ${remedy}`);
}

const deputies = /\n {2}deputy-dsl:\n(?: {4}.*\n)+/;

describe('the contacts of the school and those of the version in force', () => {
  it('differ where nobody has a role any more', async () => {
    expect(await messagesAfter(deputies, '\n')).toEqual([
      expect.stringMatching(
        /^Version 2024-10 gives Clementine Oakapple, Leopold Winterbean as "Deputy .+", and nothing here does\. .+ names this one as "policyRole"\.$/,
      ),
    ]);
  });

  it('are the same under another title where "policyRole" says so', async () => {
    const other = [
      '',
      '  second-lead:',
      '    title: Second to the lead',
      '    policyRole: Deputy Designated Safeguarding Leads',
      '    people: [Clementine Oakapple, Leopold Winterbean]',
      '    phone: "01632 960203"',
      '',
    ].join('\n');
    expect(await messagesAfter(deputies, other)).toEqual([]);
  });
});

describe('an address beside a new name', () => {
  it('is noticed where it is that of whoever had the role before', async () => {
    const messages = await messagesAfter('people: [Barnaby Inkpen]', 'people: [Araminta Quillfeather]');
    expect(messages.filter((message) => message.includes('looks like'))).toEqual([
      '"b.inkpen@larkmead.example" stands beside Araminta Quillfeather, but looks like the address of Barnaby Inkpen. Put in the address of the person named, or remove it.',
    ]);
  });
});

describe('a concern about the head, in guidance', () => {
  const page = 'guidance/parents.mdx';

  it('rests on the contact and the facts that it draws, and is found by its words', async () => {
    const parents = (await readFixture('school')).citing.find(({ path }) => path.endsWith(page));
    expect(parents?.contacts.map(({ id }) => id)).toContain('chair-of-governors');
    expect(parents?.facts.map(({ id }) => id)).toContain('staff-officer');
    expect(parents?.words).toContain('complaints procedure');
    expect(parents?.situations?.find(({ id }) => id === 'worry-about-head')?.answer).toMatch(
      /^Do not take it .+960250/,
    );
  });

  it('needs a contact to go to', async () => {
    const copy = await copyFixture('school');
    await copy.edit('content/school.yaml', '  chair-of-governors:', '  chair:');
    const { problems } = await readContent(copy.folder, schoolDay);
    const places = problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
    expect(places).toContain(`content/${page}:36 unknown-role`);
  });

  it('names a fact that there is not once, where the school names it', async () => {
    const copy = await copyFixture('school');
    await copy.edit('content/school.yaml', '[staff-officer]', '[staff-officers]');
    const { problems } = await readContent(copy.folder, schoolDay);
    expect(problems.filter(({ rule }) => rule === 'unknown-fact')).toMatchObject([
      { path: 'content/school.yaml', remedy: 'Did you mean "staff-officer"?' },
    ]);
  });
});
