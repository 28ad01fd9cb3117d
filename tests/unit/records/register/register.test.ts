// The register: who has done what, what is missing, when it falls due, and whose records are whose.
import { describe, expect, it } from 'vitest';
import { drawGroups, drawQuestions } from '../../../../src/records/register/draw-register.ts';
import { addYear } from '../../../../src/records/register/due.ts';
import { registerCsv } from '../../../../src/records/register/register-csv.ts';
import { formatMissing, formatRegister, formatState } from '../../../../src/records/register/register-words.ts';
import { makeRegister, type NameAnswers, type Register } from '../../../../src/records/register/register.ts';
import { drawSignRows } from '../../../../src/records/register/sign-rows.ts';
import { readStaffList } from '../../../../src/records/register/staff-list.ts';
import type { RecordFile } from '../../../../src/schemas/saved-files.ts';
import { context, record } from './register-fixture.ts';

const old = { version: '2023-10', title: 'Behaviour Policy', fingerprint: `v1:${'b'.repeat(64)}` };
const quiz = (savedOn: string, right = 4): Partial<RecordFile> => ({
  savedOn,
  record: { kind: 'quiz', id: 'phones', title: 'Phones', right, of: 5 },
});
const make = (records: RecordFile[], list = '', answers: NameAnswers = new Map()): Register =>
  makeRegister(records, readStaffList(list, context.groups).people, answers, context);

/** Each person with what is said of each task. */
function say({ groups }: Register): Record<string, string[]> {
  return Object.fromEntries(
    groups.flatMap(({ group, rows }) =>
      rows.map(({ name, states }) => [
        `${group.title}: ${name}`,
        states.map((state, at) => {
          const task = group.tasks[at];
          return `${state.standing} ${task ? formatState(state, task, context.current) : ''}`.trim();
        }),
      ]),
    ),
  );
}

describe('what is asked of a person', () => {
  it('is done, missing, overdue, or done under an old version', () => {
    const records = [
      record('Zara Ali'),
      record('Zara Ali', quiz('2026-03-03')),
      record('Ben Oak', { policy: old, savedOn: '2024-01-10' }),
      record('Ben Oak', quiz('2025-11-25')),
    ];
    expect(say(make(records, 'Zara Ali, staff\nBen Oak, staff\nCy Elm, staff'))).toEqual({
      'Teaching and support staff: Zara Ali': [
        'done 3 November 2026; again when the policy changes',
        'done 3 March 2026, 4 of 5 right; again by 3 March 2027',
        'missing',
      ],
      'Teaching and support staff: Ben Oak': [
        'old 10 January 2024; read 2023-10, now 2024-10',
        'overdue 25 November 2025, 4 of 5 right; was due again by 25 November 2026',
        'missing',
      ],
      'Teaching and support staff: Cy Elm': ['missing', 'missing', 'missing'],
    });
  });

  it('is begun while a checklist is not all ticked, and done once one record has all of it', () => {
    const list = (savedOn: string, ticked: number): RecordFile =>
      record('Ben Oak', { savedOn, record: { kind: 'checklist', id: 'start', title: 'Starting here', ticked, of: 9 } });
    const begun = make([list('2026-09-02', 4)], 'Ben Oak, staff');
    expect(say(begun)['Teaching and support staff: Ben Oak']?.[2]).toBe('begun 2 September 2026, 4 of 9 ticked');
    expect(formatMissing(begun.groups[0]?.rows ?? [], 2)).toBe('0 of 1 done. Still to do: Ben Oak.');
    const done = make([list('2026-09-02', 9), list('2026-10-02', 1)], 'Ben Oak, staff');
    expect(say(done)['Teaching and support staff: Ben Oak']?.[2]).toBe('done 2 September 2026, 9 of 9 ticked');
  });

  it('still holds on the day that ends it', () => {
    expect(say(make([record('Ben Oak', quiz('2025-11-26'))], 'Ben Oak, staff'))).toMatchObject({
      'Teaching and support staff: Ben Oak': ['missing', expect.stringContaining('done 26 November 2025'), 'missing'],
    });
  });

  it('is told by the latest record, and of one day by the better one', () => {
    const records = [quiz('2026-05-01', 5), quiz('2026-06-01', 2), quiz('2026-06-01', 3)];
    const states = say(
      make(
        records.map((given) => record('Ben Oak', given)),
        'Ben Oak, staff',
      ),
    );
    expect(states['Teaching and support staff: Ben Oak']?.[1]).toContain('1 June 2026, 3 of 5 right');
  });

  it('is missing when only an old version was read this year, though a quiz counts under any', () => {
    const year = { policy: old, savedOn: '2026-10-01' };
    const states = say(
      make(
        [record('Cy Elm', year), record('Ben Oak', { ...quiz('2026-10-01'), policy: old })],
        'Cy Elm, governors\nBen Oak, staff',
      ),
    );
    expect(states['Governors: Cy Elm']).toEqual(['old 1 October 2026; read 2023-10, now 2024-10']);
    expect(states['Teaching and support staff: Ben Oak']?.[1]).toBe(
      'done 1 October 2026, 4 of 5 right; under 2023-10; again by 1 October 2027',
    );
  });

  it('is counted by group', () => {
    const { groups } = make([record('Zara Ali')], 'Zara Ali, staff\nBen Oak, staff\nCy Elm, staff');
    expect(formatMissing(groups[0]?.rows ?? [], 0)).toBe('1 of 3 done. Still to do: Ben Oak, Cy Elm.');
  });

  it('is counted by the shorter side where many are missing', () => {
    const names = ['Zara Ali', 'Ben Oak', 'Cy Elm', 'Di Ash', 'Ed Fir', 'Fay Yew', 'Gil Bay', 'Hal Moss', 'Ida Lime'];
    const list = [...names, 'Jo Rowan'].map((name) => `${name}, staff`).join('\n');
    const missing = (records: RecordFile[]): string => formatMissing(make(records, list).groups[0]?.rows ?? [], 0);
    expect(missing([])).toBe('0 of 10 done. Still to do: everybody.');
    expect(missing([record('Ben Oak')])).toBe('1 of 10 done. Still to do: everybody but Ben Oak.');
    expect(missing(names.map((name) => record(name)))).toBe('9 of 10 done. Still to do: Jo Rowan.');
  });

  it('falls due after a year, also after a leap day', () => {
    expect([addYear('2026-11'), addYear('2028-02-29'), addYear('2026-11-03')]).toEqual([
      '2027-11',
      '2029-02-28',
      '2027-11-03',
    ]);
  });
});

describe('people', () => {
  it('are in the group of the list, then of their record, then in none', () => {
    const who = { name: 'Di Ash', role: 'Governors', group: 'governors' };
    const groups = say(make([record('Di Ash', { who }), record('Fay Yew')], 'Gil Bay, governors\nDi Ash\nHal Bay'));
    expect(Object.keys(groups)).toEqual([
      'Governors: Gil Bay',
      'Governors: Di Ash',
      'In no group: Hal Bay',
      'In no group: Fay Yew',
    ]);
  });

  it('are everybody where the school has named no groups', () => {
    const register = makeRegister([record('Zara Ali')], [], new Map(), { ...context, groups: [] });
    expect(say(register)).toEqual({ 'Everybody: Zara Ali': ['done 3 November 2026; again when the policy changes'] });
  });

  it('whose names might be the same are asked about, and never joined before', () => {
    const records = [record('Z. Ali'), record('Zara Ali')];
    const register = make(records, 'Ali, Zara\nZara Alison');
    expect(register.questions).toEqual([
      { key: 'ali z', name: 'Z. Ali', records: 1, candidates: [{ key: 'ali zara', name: 'Ali, Zara' }] },
    ]);
    expect(formatRegister(register, 2, context.today)).toBe(
      'On 26 November 2026: 3 people, 1 of them not on your list. 1 question about names below.',
    );
  });

  it('are joined once somebody has said so, and the question can be answered anew', () => {
    const answers = new Map([['ali z', 'ali zara']]);
    const { groups, questions } = make([record('Z. Ali')], 'Zara Ali, staff', answers);
    expect(groups[0]?.rows.map(({ name, states }) => [name, states[0]?.standing])).toEqual([['Zara Ali', 'done']]);
    expect(drawQuestions(questions, answers)).toContain('<option value="ali zara" selected>Yes: Zara Ali</option>');
  });

  it('are asked about without a list too', () => {
    const { questions } = make([record('Zara Ali'), record('Zara  ALI'), record('Zara Aly'), record('Zara Aly')]);
    expect(
      questions.map(({ name, records, candidates }) => [name, records, candidates.map((one) => one.name)]),
    ).toEqual([['Zara Aly', 2, ['Zara Ali']]]);
  });
});

describe('what is drawn', () => {
  const evil = '<img src=x onerror=alert(1)>';

  it('has no markup of a name, role or title', () => {
    const records = [
      record(evil, { who: { name: evil, role: evil } }),
      record(evil, { record: { kind: 'quiz', id: 'other', title: evil, right: 1, of: 1 } }),
      record(`${evil} B`),
    ];
    const register = make(records);
    const html =
      drawGroups(register, '2024-10') + drawQuestions(register.questions, new Map()) + drawSignRows(evil, []).rows;
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  it('names records that nobody asked for', () => {
    const other = record('Zara Ali', { record: { kind: 'quiz', id: 'other', title: 'Other', right: 1, of: 2 } });
    expect(drawGroups(make([other], 'Zara Ali, staff'), '2024-10')).toContain(
      'Quiz “Other”, 3 November 2026, 1 of 2 right',
    );
  });
});

describe('the spreadsheet', () => {
  const left = { id: 1, name: '=cmd.json', isTaken: false, words: 'Left out. It is damaged.' };

  it('has a row for each person and task, and names what was left out', () => {
    const rows = registerCsv(make([record('Zara Ali')], 'Zara Ali, governors'), [left], context).split('\r\n');
    expect(rows.slice(3)).toEqual([
      'name,on the list,group,what,how often,state,version,date,result,again by',
      'Zara Ali,yes,Governors,Behaviour Policy,Every year,Done,2024-10,2026-11-03,,2027-11-03',
      'Files left out,,,,,,,,,',
      "'=cmd.json,Left out. It is damaged.,,,,,,,,",
      '',
    ]);
  });

  it.each(['=1+1', '+441', '-2', '@SUM(A1)'])('has no formula of %s', (name) => {
    const csv = registerCsv(make([record(name)]), [], context);
    expect(csv).toContain(`\r\n'${name},`);
  });
});
