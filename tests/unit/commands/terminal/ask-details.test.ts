// What a version says beside its clauses: what is asked, what is taken without asking, what is refused.
import { describe, expect, it } from 'vitest';
import { askFirst } from '../../../../src/commands/terminal/ask-first.ts';
import { askLater } from '../../../../src/commands/terminal/ask-later.ts';
import { scriptTerminal } from '../scripted-terminal.ts';

const today = '2026-11-22';
const older = { written: '2023-11', reviewDue: '2024-09' };

describe('a version that follows another', () => {
  it('is a draft written in the month of its name where nobody is asked, whatever the file repeats of the older dates', async () => {
    const repeated = { ...older, ratified: '2023-11' };
    expect(await askLater('2027-03', { found: repeated, older, replaced: null }, {}, today, null)).toEqual({
      status: 'draft',
      dates: { written: '2027-03' },
    });
  });

  it('takes dates that the file has of its own, but no review that would be overdue from the first day', async () => {
    const own = { written: '2027-02-11', reviewDue: '2028-03' };
    expect(await askLater('2027-03', { found: own, older, replaced: null }, {}, today, null)).toMatchObject({
      dates: own,
    });
    const past = { written: '2027-02-11', reviewDue: '2025-03' };
    expect(await askLater('2027-03', { found: past, older, replaced: null }, {}, today, null)).toEqual({
      status: 'draft',
      dates: { written: '2027-02-11' },
    });
  });

  it('is, in the place of a draft or proposal, what that was', async () => {
    const replaced = { status: 'proposal' as const, dates: { written: '2027-02', reviewDue: '2029-02' } };
    const known = { found: {}, older, replaced };
    expect(await askLater('2027-03', known, {}, today, null)).toEqual(replaced);
    expect(await askLater('2027-03', known, {}, today, scriptTerminal(['', '', '']))).toEqual(replaced);
  });

  it('takes what is answered, with dates in words too', async () => {
    const terminal = scriptTerminal(['A proposal', '', '20 March 2028']);
    expect(await askLater('2027-03', { found: {}, older, replaced: null }, {}, today, terminal)).toEqual({
      status: 'proposal',
      dates: { written: '2027-03', reviewDue: '2028-03-20' },
    });
  });

  it('asks again for a date that is none, or has passed, and not for one that was said with the command', async () => {
    const terminal = scriptTerminal(['A draft', 'next year', '2024-09', '2028-03']);
    expect(
      await askLater('2027-03', { found: {}, older, replaced: null }, { written: 'March 2027' }, today, terminal),
    ).toEqual({
      status: 'draft',
      dates: { written: '2027-03', reviewDue: '2028-03' },
    });
    expect(terminal.said).toContain('"next year" is no month or day: write it as 2027-03, or as 20 March 2027.');
    expect(terminal.said).toContain('September 2024 has passed: a new version is reviewed after today.');
  });

  it('refuses a date said with the command that is none', async () => {
    expect(
      await askLater('2027-03', { found: {}, older, replaced: null }, { 'review-due': 'soon' }, today, null),
    ).toEqual({
      why: '--review-due: "soon" is no month or day: write it as 2027-03, or as 20 March 2027.',
    });
  });

  it.each([[[]], [['A draft']], [['A draft', '']]])(
    'is none when the questions are broken off after %j',
    async (acts) => {
      const outcome = await askLater('2027-03', { found: {}, older, replaced: null }, {}, today, scriptTerminal(acts));
      expect(outcome).toEqual({ why: 'The questions were broken off.' });
    },
  );
});

const found = {
  title: 'Behaviour Policy',
  school: null,
  dates: { written: '2025-09', reviewDue: '2026-09' },
  contacts: [
    { role: 'Headteacher', people: [{ name: 'Bryony Thackeray' }], phones: [] },
    { role: 'DSL', people: [{ name: 'Tobias Quill' }], phones: ['01632 96045', '01632 960455'] },
  ],
};

describe("a school's first version", () => {
  it('asks for what the file does not tell, and shows what it does', async () => {
    const terminal = scriptTerminal(['', 'Acorn Bank Primary School', '', 'Yes', 'September 2025', '', '', '', '']);
    expect(await askFirst('2025-09', found, null, {}, today, terminal)).toEqual({
      title: 'Behaviour Policy',
      dates: { written: '2025-09', ratified: '2025-09', reviewDue: '2026-09' },
      school: {
        name: 'Acorn Bank Primary School',
        headteacher: ['Bryony Thackeray'],
        dsl: ['Tobias Quill'],
        dslPhone: '01632 960455',
      },
    });
    expect(terminal.asked).toHaveLength(9);
  });

  it('names at once everything that has to be said where nobody is asked', async () => {
    const nothing = { title: null, school: null, dates: {}, contacts: null };
    expect(await askFirst('2025-09', nothing, null, {}, today, null)).toEqual({
      why: [
        'The file does not say 5 things that a site cannot do without. Add to the command:',
        '  --title "…"   the policy\'s title',
        '  --school "…"   the school\'s name',
        '  --ratified "…"   when the governors agreed it',
        '  --review-due "…"   when it is to be reviewed next',
        '  --dsl-phone "…"   the number to call about a child',
      ].join('\n'),
    });
  });

  it('takes everything from the command, and asks nothing', async () => {
    const given = {
      school: 'Acorn Bank',
      ratified: '23 September 2025',
      'dsl-phone': '01632 960456',
      headteacher: 'Bryony Thackeray, Odo Finch',
    };
    expect(await askFirst('2025-09', found, null, given, today, null)).toMatchObject({
      dates: { ratified: '2025-09-23' },
      school: { name: 'Acorn Bank', headteacher: ['Bryony Thackeray', 'Odo Finch'], dslPhone: '01632 960456' },
    });
  });

  it('is refused while the governors have not agreed it: a site shows what is in force', async () => {
    const terminal = scriptTerminal(['', 'Acorn Bank', '', 'No']);
    expect(await askFirst('2025-09', found, null, {}, today, terminal)).toEqual({
      why: expect.stringContaining('A site shows the policy that is in force, and this one is not.'),
    });
    expect(await askFirst('2025-09', found, null, { ratified: '2027-01' }, today, null)).toEqual({
      why: 'January 2027 is still to come: a site shows the policy that is in force.',
    });
  });

  it('asks nothing of the school where there is a school.yaml, and refuses what would change it', async () => {
    const terminal = scriptTerminal(['', '', '', 'Yes', '2025-09', '']);
    expect(await askFirst('2025-09', found, 'Acorn Bank', {}, today, terminal)).toMatchObject({
      school: { name: 'Acorn Bank' },
    });
    expect(await askFirst('2025-09', found, 'Acorn Bank', { dsl: 'Tobias Quill' }, today, null)).toEqual({
      why: '--dsl stands in school.yaml, which is there already: change it there.',
    });
  });

  it('refuses a number that nobody can call', async () => {
    const given = { 'dsl-phone': '01632 96045' };
    expect(await askFirst('2025-09', found, null, given, today, null)).toEqual({
      why: '"01632 96045" is no whole telephone number: write it such as 01632 960001.',
    });
  });
});
