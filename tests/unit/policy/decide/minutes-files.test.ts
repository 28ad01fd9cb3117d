import { describe, expect, test } from 'vitest';
import { minutesCsv, minutesText } from '../../../../src/policy/decide/minutes-files.ts';
import type { Minute, Minutes } from '../../../../src/policy/decide/minutes.ts';
import { head, minute, note, resolution } from './sample-minutes.ts';

const write = (rows: Minute[], more: Partial<Minutes> = {}): Minutes => ({ head, rows, resolution: null, ...more });

describe('minutes as CSV', () => {
  test('begin with the versions, what each counts for, the meeting and the resolution', () => {
    expect(minutesCsv(write([], { resolution })).split('\r\n')).toEqual([
      '\ufeffDecisions: A to B,,,,,,,',
      'Larkmead,,,,,,,',
      '"Draft minutes: not agreed, not in force, until they are signed.",,,,,,,',
      '"B: It is not agreed, not in force.",,,,,,,',
      'Older version,A (current),,,,,,',
      'Newer version,"B (proposal: not agreed, not in force)",,,,,,',
      'Meeting,Governing Board,,,,,,',
      'Date,1 December 2026,,,,,,',
      'Chair,,,,,,,',
      'Resolution,Resolved that the Phones Policy in its version of B be adopted with these changes.,,,,,,',
      'With these changes,Name two people.,,,,,,',
      'Proposed by,Rowan,,,,,,',
      'Seconded by,Sorrel,,,,,,',
      'Votes for,7,,,,,,',
      'Votes against,1,,,,,,',
      'Abstained,0,,,,,,',
      'Date of the next review,November 2027,,,,,,',
      'Where,Status,Kind,Before,After,Why,Decision,Note',
      '',
    ]);
  });

  test('have no resolution where nothing is to be resolved', () => {
    expect(minutesCsv(write([]))).not.toContain('Resolution');
  });

  test('give a spreadsheet no formula in the wide signs of an East Asian keyboard either', () => {
    expect(minutesCsv(write([{ ...minute, note: '＝1+1' }]))).toContain(",'＝1+1\r\n");
  });

  test('quote what needs it, and give a spreadsheet no formula', () => {
    const csv = minutesCsv(write([{ ...minute, decision: 'Agree with changes', note: '=1+1, "so"\nthere' }]));
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
    const text = minutesText(write(rows));
    expect(text.startsWith('\ufeffDecisions: A to B\r\nLarkmead\r\n\r\nOlder version: A (current)\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('Newer version: B (proposal: not agreed, not in force)\r\nMeeting: Governing Board\r\n');
    expect(text).toContain('Chair: -\r\n\r\nB: It is not agreed, not in force.\r\n');
    expect(text).toContain(
      '5 decisions on 5 changes: 1 agreed, 1 agreed with changes, 1 not agreed, 1 to discuss, 1 not yet decided.',
    );
  });

  test('have both texts whole, and leave out what is empty', () => {
    expect(
      minutesText(write([minute]))
        .split('\r\n')
        .slice(-7),
    ).toEqual([
      '',
      '1. 4(1): amended (substantive)',
      '   Before: Staff should.',
      '   After: Staff must.',
      '   Why: Clearer?',
      '   Decision: not yet decided',
      '',
    ]);
  });

  test('are a draft until they are signed, and end in the resolution with its votes and lines to sign on', () => {
    const text = minutesText(write([minute], { resolution }));
    expect(text).toContain('\r\n\r\nDraft minutes: not agreed, not in force, until they are signed.\r\n\r\n');
    expect(text.slice(text.indexOf('RESOLUTION')).split('\r\n')).toEqual([
      'RESOLUTION',
      '',
      'Resolved that the Phones Policy in its version of B be adopted with these changes.',
      '   With these changes: Name two people.',
      '   Proposed by: Rowan',
      '   Seconded by: Sorrel',
      '   Votes for: 7',
      '   Votes against: 1',
      '   Abstained: 0',
      '   Date of the next review: November 2027',
      '',
      expect.stringMatching(/^Signed by the chair: _+ {3}Date: _+$/),
      '',
      expect.stringMatching(/^Signed by the clerk: _+ {3}Date: _+$/),
      '',
    ]);
  });

  test('say so where no resolution is recorded', () => {
    const text = minutesText(write([minute], { resolution: { ...resolution, outcome: '', changes: '', for: '' } }));
    expect(text).toContain('No resolution is recorded.');
    expect(text).toContain('Votes for: -');
    expect(text).not.toContain('With these changes');
  });

  test('have review notes apart, numbered on', () => {
    const text = minutesText(write([minute, note]));
    expect(text).toContain(
      '1 decision on 1 change: 1 not yet decided.\r\n1 review note: 1 deferred to the next review.',
    );
    expect(text).toContain(
      'REVIEW NOTES THAT ARE STILL OPEN\r\n\r\n2. 5(1): review note (unclear)\r\n   Note: Who? Not answered: decide here.\r\n   Decision: Defer\r\n   Remark: In May.\r\n',
    );
  });

  test('keep the lines of a note, and those of several places', () => {
    expect(minutesText(write([{ ...minute, note: 'First\n\nThird' }]))).toContain(
      '   Note: First\r\n\r\n         Third\r\n',
    );
    const group = { ...minute, count: 2, where: '4(1), 4(2)', before: '4(1): Staff.\n4(2): Pupils.' };
    expect(minutesText(write([group]))).toContain('   Before: 4(1): Staff.\r\n           4(2): Pupils.\r\n');
  });
});
