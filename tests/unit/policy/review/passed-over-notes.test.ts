// Which notes a change settles without a word of them: reasons are held against what the notes found.
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { listPassedOverNotes } from '../../../../src/policy/review/passed-over-notes.ts';
import type { ReviewNote } from '../../../../src/schemas/review-notes.ts';
import { buildVersion } from '../build-version.ts';

const older = buildVersion({
  dates: { written: '2023-11' },
  sections: [
    {
      id: 'staff-use',
      number: '1',
      title: 'Staff use',
      clauses: [
        ['who-is-staff', 'Visitors count as staff of the setting, and there rules.'],
        ['be-safe', 'Be safe.'],
        ['old-box', 'Ring from the box.'],
      ],
    },
  ],
});
const reasons = { because: 'One word for the place is enough.' };

/** The notes that are found when the clause loses "setting", for a reason, and the box is taken out. */
function find(
  note: Partial<ReviewNote>,
  why = reasons.because,
  words = 'Visitors count as staff of the school, and there rules.',
): string[] {
  const newer = buildVersion({
    id: '2026-11',
    follows: '2023-11',
    status: 'proposal',
    dates: { written: '2026-11' },
    changes: {
      ...(why === '' ? {} : { 'who-is-staff': { why, kind: 'tidying' } }),
      'old-box': { why: 'Nobody has coins.', kind: 'substantive' },
      dates: { why: 'It is new.', kind: 'tidying' },
    },
    sections: [
      {
        id: 'staff-use',
        number: '1',
        title: 'Staff use',
        clauses: [
          ['who-is-staff', words],
          ['be-safe', 'Be safe.'],
        ],
      },
    ],
  });
  const whole: ReviewNote = {
    id: 'a-note',
    on: ['who-is-staff'],
    kind: 'unclear',
    found: 'Visitors are bound for an hour by every rule.',
    ...note,
  };
  return listPassedOverNotes([whole], compareVersions(older, newer), [older, newer]).flatMap(({ changed }) => changed);
}

describe('a note on a clause that changes', () => {
  it('is passed over where the reason has no word of what it found', () => {
    expect(find({})).toEqual(['who-is-staff']);
  });

  it.each([
    ['in other forms', 'A visitor comes for too short a time.'],
    ['in capitals', 'HOURS do not matter.'],
  ])('is answered where the reason has a word of it, %s', (_, why) => {
    expect(find({ found: 'Visiting for two hours binds them.' }, why)).toEqual([]);
  });

  it('is answered where a new word is one of its words, whatever the reason', () => {
    expect(find({}, reasons.because, 'Whoever visits for an hour is no staff.')).toEqual([]);
  });

  it('is answered where its question is taken up', () => {
    expect(find({ question: 'Which place is meant?' })).toEqual([]);
  });

  it('shares nothing by words that any sentence may have', () => {
    expect(find({}, 'Every clause should have what others have.')).toEqual(['who-is-staff']);
  });

  it('and stands for a whole section is passed over for all that changes there', () => {
    expect(find({ on: ['staff-use'] })).toEqual(['who-is-staff', 'old-box']);
  });

  it('and has no reason yet is told of by what asks for the reason', () => {
    expect(find({}, '')).toEqual([]);
  });
});

it.each([['be-safe'], ['old-box'], ['dates.written']])(
  'a note on %s, which stands, is gone, or is a field, is none',
  (on) => {
    expect(find({ on: [on] })).toEqual([]);
    if (on !== 'be-safe') expect(find({ on: ['who-is-staff', on] })).toEqual([]);
  },
);

describe('a note on wording', () => {
  const note = { kind: 'wording' as const, found: 'It says "there rules", and means "their rules".' };

  it('is passed over while all that it quotes still stands', () => {
    expect(find(note)).toEqual(['who-is-staff']);
  });

  it('is answered once the words are others', () => {
    expect(find(note, reasons.because, 'Visitors count as staff of the school, and their rules.')).toEqual([]);
  });

  it('that quotes nothing is left to whoever reads the words', () => {
    expect(find({ ...note, found: 'A slip of spelling.' })).toEqual([]);
  });
});
