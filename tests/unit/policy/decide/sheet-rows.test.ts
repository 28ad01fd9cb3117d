// The rows of the sheet: one vote for each reason, one for tidying, and notes that are still open.
import { describe, expect, it } from 'vitest';
import { collectReasons } from '../../../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { listDecisions } from '../../../../src/policy/compare/decision-rows.ts';
import { countChanges, listSheetRows, nameRow, type SheetRow } from '../../../../src/policy/decide/sheet-rows.ts';
import { answerNotes } from '../../../../src/policy/review/answered-notes.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import type { ReviewNote } from '../../../../src/schemas/review-notes.ts';
import { buildOneSection } from '../build-version.ts';

const older = buildOneSection([
  ['be-kind', 'Staff are kind.'],
  ['be-safe', 'Staff should be safe.'],
  ['be-new', 'Pupils are new.'],
  ['be-same', 'This stays.'],
]);
const propose = (isMust = 'must', noteAnswers: Record<string, string> = {}): PolicyVersion => ({
  ...buildOneSection(
    [
      ['be-kind', 'Staff are kinder.'],
      ['be-safe', `Staff ${isMust} be safe.`],
      ['be-new', 'Pupils are newer.'],
      ['be-same', 'This stays.'],
    ],
    {
      id: '2026-11',
      follows: '2023-11',
      dates: { written: '2026-11' },
      changes: {
        dates: { why: 'A new year.', kind: 'tidying' },
        'be-kind': { why: 'Plainer.', kind: 'tidying' },
        'be-safe': { why: 'Firmer.', kind: 'substantive' },
        'be-new': { why: 'Plainer.', kind: 'tidying' },
      },
    },
  ),
  noteAnswers,
});
const note = (id: string): ReviewNote => ({ id, on: ['be-same'], kind: 'unclear', found: `${id} is open.` });

function list(newer: PolicyVersion, notes: ReviewNote[] = []): SheetRow[] {
  const decisions = listDecisions(compareVersions(older, newer), collectReasons([older, newer], older, newer));
  return listSheetRows(decisions, answerNotes(notes, older, newer));
}

describe('rows', () => {
  it('have all that is only tidied in one, after what is weighty', () => {
    const rows = list(propose());
    expect(rows.map((row) => [row.id, nameRow(row), countChanges(row)])).toEqual([
      ['be-safe', '4(2)', 1],
      ['tidying', 'Tidying: 3 changes', 3],
    ]);
    expect(rows[1]?.type === 'tidying' && rows[1].rows.map(nameRow)).toEqual(['Dates', '4(1) and 4(3)']);
  });

  it('have no block of one', () => {
    const newer = propose();
    newer.changes = newer.changes.map((group) => ({
      ...group,
      kind: group.clauses[0] === 'dates' ? 'tidying' : 'substantive',
    }));
    expect(list(newer).map(({ type }) => type)).toEqual(['change', 'change', 'change']);
  });

  it('end in the notes: each that nothing is said to, and in one row those that are answered', () => {
    const rows = list(propose('must', { 'who-pays': 'defer', 'who-reads': 'Asked of the trust.' }), [
      note('who-pays'),
      note('who-asks'),
      note('who-reads'),
    ]);
    expect(rows.slice(2).map((row) => [row.id, nameRow(row), countChanges(row)])).toEqual([
      ['note_who-asks', 'Note on 4(4)', 0],
      ['notes', 'Review notes with an answer: 2', 0],
    ]);
    expect(list(propose('must', { 'who-pays': 'defer' }), [note('who-pays')]).at(-1)).toMatchObject({
      id: 'note_who-pays',
      note: { answer: 'defer' },
    });
  });

  it('have another mark once what is decided about is other, and the others keep theirs', () => {
    const marks = (newer: PolicyVersion): Map<string, string> => new Map(list(newer).map(({ id, mark }) => [id, mark]));
    const [first, same, other] = [marks(propose()), marks(propose()), marks(propose('may'))];
    expect(same).toEqual(first);
    expect(other.get('be-safe')).not.toBe(first.get('be-safe'));
    expect(other.get('tidying')).toBe(first.get('tidying'));
  });
});

it('a version answers the notes on the version that it follows and on no other', () => {
  const newer = { ...propose('must', { 'who-pays': 'defer' }), follows: '2024-11' };
  expect(answerNotes([note('who-pays')], older, newer)[0]?.answer).toBeNull();
});
