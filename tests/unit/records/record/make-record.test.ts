// A record as it is saved: its fields, its file's name, and whose quizzes and checklists leave one.
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  makeRecord,
  nameRecordFile,
  type RecordSubject,
  shortFingerprint,
  writeRecord,
} from '../../../../src/records/record/make-record.ts';
import { leavesRecord } from '../../../../src/records/record/who-is-recorded.ts';
import { recordFile } from '../../../../src/schemas/saved-files.ts';

const subject: RecordSubject = {
  school: 'Larkmead Primary School',
  policy: { version: '2024-10', title: 'Behaviour Policy', fingerprint: `v1:${'a'.repeat(64)}` },
  of: { kind: 'policy' },
};
const quiz: RecordSubject = { ...subject, of: { kind: 'quiz', id: 'staff-phones', title: 'Phones' } };
const list: RecordSubject = { ...subject, of: { kind: 'checklist', id: 'start', title: 'Start' } };
const who = { name: 'Zara Ali', role: 'Teacher', group: 'staff' };
const day = '2026-11-26';

describe('a record', () => {
  it.each([subject, quiz, list])('is what the register reads: $of.kind', (of) => {
    const record = makeRecord(of, who, { done: 3, of: 5 }, day);
    expect(recordFile.parse(JSON.parse(writeRecord(record)))).toEqual(record);
  });

  it('holds names that are far too long, and spaces, as it may', () => {
    const long = { name: `  ${'x '.repeat(200)}`, role: 'y'.repeat(500) };
    const record = makeRecord({ ...quiz, school: 'z'.repeat(500) }, long, { done: 0, of: 1 }, day);
    expect(recordFile.safeParse(record).success).toBe(true);
  });

  it('says how much is right or ticked', () => {
    const count = (of: RecordSubject): string => formatCount(makeRecord(of, who, { done: 3, of: 5 }, day).record);
    expect([subject, quiz, list].map(count)).toEqual(['', '3 of 5 right', '3 of 5 ticked']);
  });
});

describe('its file', () => {
  it.each([
    [subject, 'Zara Ali', 'read-2024-10-zara-ali.json'],
    [quiz, 'Zara Ali', 'quiz-staff-phones-2024-10-zara-ali.json'],
    [list, 'Siân O’Neill', 'checklist-start-2024-10-sian-o-neill.json'],
    [subject, '../../etc/passwd', 'read-2024-10-etc-passwd.json'],
    [subject, '王秀英', 'read-2024-10-王秀英.json'],
    [subject, '???', 'read-2024-10-name.json'],
    [subject, 'x'.repeat(120), `read-2024-10-${'x'.repeat(60)}.json`],
  ])('says what, which version and who: %#', (of, name, file) => {
    expect(nameRecordFile(makeRecord(of, { ...who, name }, { done: 1, of: 1 }, day))).toBe(file);
  });
});

it('a fingerprint is short where a person compares it', () => {
  expect(shortFingerprint(`v1:0123456789ab${'c'.repeat(52)}`)).toBe('v1:0123456789ab');
});

describe('what leaves a record', () => {
  it('is for those who work or decide for the school, never for pupils', () => {
    expect(leavesRecord(['staff'])).toBe(true);
    expect(leavesRecord(['parents', 'governors'])).toBe(true);
    expect(leavesRecord(['parents'])).toBe(false);
    expect(leavesRecord(['pupils'])).toBe(false);
    expect(leavesRecord(['staff', 'pupils'])).toBe(false);
  });
});
