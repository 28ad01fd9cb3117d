import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyPrefix } from '../../../../src/learning/answers/key-prefix.ts';
import {
  daysAfter,
  isOwnKey,
  longestRecord,
  mergeRecord,
  parseRecordKey,
  type ProgressRecord,
  readRecord,
  recordKey,
} from '../../../../src/learning/answers/progress.ts';

const today = '2026-11-22';
const known = new Map([
  ['friend-request', new Set(['accept', 'report'])],
  ['privacy-steps', new Set(['levels', 'passwords'])],
]);
const record: ProgressRecord = {
  version: '2023-11',
  savedAt: '2026-11-20',
  expires: '2027-02-18',
  answers: { 'friend-request': ['report'], 'privacy-steps': ['levels', 'passwords'] },
};
const stored = (changes: object = {}): string => JSON.stringify({ ...record, ...changes });

describe('a key', () => {
  it.each([
    ['/', 'policy:v1:quiz:staff-phones'],
    ['/school-a/', 'policy:v1:/school-a/:quiz:staff-phones'],
    ['/school/policy-site/', 'policy:v1:/school/policy-site/:quiz:staff-phones'],
  ])('names the site at %s, kind and id, and is read back', (base, key) => {
    expect(recordKey(base, 'quiz', 'staff-phones')).toBe(key);
    expect(parseRecordKey(base, key)).toEqual({ kind: 'quiz', id: 'staff-phones' });
    expect(isOwnKey(base, key)).toBe(true);
    expect(isOwnKey(base, `${keyPrefix(base)}slash-key`)).toBe(true);
    expect(parseRecordKey(base, `${keyPrefix(base)}slash-key`)).toBeNull();
  });

  it('is another for each site of a host', () => {
    const bases = ['/', '/school-a/', '/school-b/', '/school-a/aup/'];
    for (const base of bases) {
      for (const other of bases.filter((each) => each !== base)) {
        expect(isOwnKey(base, recordKey(other, 'quiz', 'staff')), `${other} at ${base}`).toBe(false);
        expect(isOwnKey(base, `${keyPrefix(other)}slash-key`), `${other} at ${base}`).toBe(false);
      }
    }
  });

  it.each(['policy:v0:quiz:staff', 'theme', 'policy:cookie-banner', 'policy:v1:quiz:../x', 'policy:v1:a:b:c', ''])(
    '"%s" is not ours',
    (key) => {
      for (const base of ['/', '/school-a/']) {
        expect(isOwnKey(base, key)).toBe(false);
        expect(parseRecordKey(base, key)).toBeNull();
      }
    },
  );
});

describe('reading a record', () => {
  it('gives back what was stored', () => {
    expect(readRecord(stored(), today, known)).toEqual({ record, isSpent: false });
  });

  it('has nothing where nothing is stored, and nothing to remove', () => {
    expect(readRecord(null, today, known)).toEqual({ record: null, isSpent: false });
  });

  it.each([
    ['damaged JSON', '{"version":"2023-11","answ'],
    ['an empty text', ''],
    ['a number', '7'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a foreign shape', '{"theme":"dark"}'],
    ['answers that are a list', stored({ answers: ['report'] })],
    ['an older schema without a version', JSON.stringify({ savedAt: 1700000000, answers: {} })],
    ['a version that is no date', stored({ version: 'latest' })],
    ['days that are none', stored({ savedAt: '2026-02-31' })],
    ['a megabyte', stored({ answers: { 'friend-request': ['x'.repeat(1_048_576)] } })],
  ])('drops %s whole', (_, text) => {
    expect(readRecord(text, today, known)).toEqual({ record: null, isSpent: true });
  });

  it('drops single answers that are damaged or no longer exist, and no others', () => {
    const answers = {
      'friend-request': ['report'],
      'privacy-steps': ['levels', 'gone-option', 5],
      'gone-item': ['x'],
      damaged: 'report',
      __proto__: ['x'],
    };
    const read = readRecord(stored({ answers }), today, known);
    expect(read.record?.answers).toEqual({ 'friend-request': ['report'], 'privacy-steps': ['levels'] });
  });

  it('keeps the policy version beside a tick', () => {
    const list = new Map([['read-policy', new Set(['done'])]]);
    const text = stored({ answers: { 'read-policy': ['done', '2022-01'] } });
    expect(readRecord(text, today, list).record?.answers).toEqual({ 'read-policy': ['done', '2022-01'] });
  });

  it('expires on the day after the last', () => {
    expect(readRecord(stored({ expires: '2026-11-22' }), today).record).not.toBeNull();
    expect(readRecord(stored({ expires: '2026-11-21' }), today)).toMatchObject({ record: null, isSpent: true });
  });

  it('never believes in more than 90 days', () => {
    expect(readRecord(stored({ expires: '2099-01-01' }), today).record?.expires).toBe('2027-02-18');
  });

  it('survives a clock that was set back, and keeps the record for no longer than one saved today', () => {
    const ahead = stored({ savedAt: '2030-01-01', expires: '2030-04-01' });
    expect(readRecord(ahead, today).record).toMatchObject({ savedAt: '2030-01-01', expires: '2027-02-20' });
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readRecord(text, today, known)).not.toThrow();
      }),
    );
  });
});

describe('writing a record', () => {
  it('lays changes over what another tab has stored', () => {
    const merged = mergeRecord(record, { 'friend-request': ['accept'] }, '2026-11', today);
    expect(merged).toEqual({
      version: '2026-11',
      savedAt: today,
      expires: '2027-02-20',
      answers: { 'friend-request': ['accept'], 'privacy-steps': ['levels', 'passwords'] },
    });
  });

  it('takes an answer back', () => {
    expect(mergeRecord(record, { 'friend-request': [] }, '2023-11', today).answers).toEqual({
      'privacy-steps': ['levels', 'passwords'],
    });
  });

  it('makes what reading gives back', () => {
    const merged = mergeRecord(null, { 'friend-request': ['report'] }, '2023-11', today);
    expect(readRecord(JSON.stringify(merged), today, known).record).toEqual(merged);
    expect(JSON.stringify(merged).length).toBeLessThan(longestRecord);
  });

  it('counts days over the end of a year', () => {
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2027-12-01', 90)).toBe('2028-02-29');
  });
});
