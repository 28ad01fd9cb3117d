import { describe, expect, test } from 'vitest';
import { type Minute, minutesCsv, type MinutesHead, minutesText } from '../../../../src/policy/compare/minutes.ts';

const head: MinutesHead = {
  title: 'Decisions: A to B',
  older: 'A (current)',
  newer: 'B (proposal: not agreed, not in force)',
  warnings: ['B: It is not agreed, not in force.'],
  meeting: 'Governing Board',
  date: '1 December 2026',
  chair: '',
};
const minute: Minute = {
  changes: 1,
  where: '4(1)',
  status: 'Amended',
  kind: 'Substantive',
  before: 'Staff should.',
  after: 'Staff must.',
  why: 'Clearer?',
  decision: '',
  note: '',
};

describe('minutes as CSV', () => {
  test('begin with the versions, what each counts for, and the meeting', () => {
    expect(minutesCsv(head, []).split('\r\n')).toEqual([
      '\ufeffDecisions: A to B,,,,,,,',
      'Older version,A (current),,,,,,',
      'Newer version,"B (proposal: not agreed, not in force)",,,,,,',
      'Meeting,Governing Board,,,,,,',
      'Date,1 December 2026,,,,,,',
      'Chair,,,,,,,',
      'where,status,kind,before,after,why,decision,note',
      '',
    ]);
  });

  test('quote what needs it, and give a spreadsheet no formula', () => {
    const csv = minutesCsv(head, [{ ...minute, decision: 'Agree with changes', note: '=1+1, "so"\nthere' }]);
    expect(csv.split('\r\n').at(-2)).toBe(
      '4(1),Amended,Substantive,Staff should.,Staff must.,Clearer?,Agree with changes,"\'=1+1, ""so""\nthere"',
    );
  });
});

describe('minutes as text', () => {
  test('begin with the head and a count, in lines that every editor keeps apart', () => {
    const rows = ['Agree', 'Agree with changes', 'Not agreed', 'Discuss', ''].map((decision) => ({
      ...minute,
      decision,
    }));
    const text = minutesText(head, rows);
    expect(text.startsWith('\ufeffDecisions: A to B\r\n\r\nOlder version: A (current)\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('Newer version: B (proposal: not agreed, not in force)\r\nMeeting: Governing Board\r\n');
    expect(text).toContain('Chair: -\r\n\r\nB: It is not agreed, not in force.\r\n');
    expect(text).toContain(
      '5 changes: 1 agreed, 1 agreed with changes, 1 not agreed, 1 to discuss, 1 not yet decided.',
    );
  });

  test('have both texts whole, and leave out what is empty', () => {
    expect(minutesText(head, [minute]).split('\r\n').slice(-7)).toEqual([
      '',
      '1. 4(1): amended (substantive)',
      '   Before: Staff should.',
      '   After: Staff must.',
      '   Why: Clearer?',
      '   Decision: not yet decided',
      '',
    ]);
  });

  test('count decisions and changes where several are decided at once', () => {
    const group = { ...minute, changes: 3, where: '4(1), 4(2), 5', before: '4(1): Staff.\n4(2): Pupils.' };
    const text = minutesText(head, [{ ...minute, decision: 'Agree' }, group]);
    expect(text).toContain('2 decisions on 4 changes: 1 agreed, 0 agreed with changes,');
    expect(text).toContain('2. 4(1), 4(2), 5: amended (substantive)\r\n   Before: 4(1): Staff.\r\n');
    expect(text).toContain('\r\n           4(2): Pupils.\r\n');
  });

  test('keep the lines of a note', () => {
    expect(minutesText(head, [{ ...minute, note: 'First\n\nThird' }])).toContain(
      '   Note: First\r\n\r\n         Third\r\n',
    );
  });
});
