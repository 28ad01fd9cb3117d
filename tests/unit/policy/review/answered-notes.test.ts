// Which notes are open for a meeting: those whose words still stand, and those that the newer version names itself.
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { answerNotes, listOpenNotes } from '../../../../src/policy/review/answered-notes.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import type { ReviewNote } from '../../../../src/schemas/review-notes.ts';
import { buildOneSection } from '../build-version.ts';

const older = buildOneSection([
  ['be-kind', 'Staff are kind.'],
  ['be-same', 'This stays.'],
]);
const propose = (follows: string, noteAnswers?: Record<string, string>): PolicyVersion => ({
  ...buildOneSection(
    [
      ['be-kind', 'Staff are kinder.'],
      ['be-same', 'This stays.'],
    ],
    { id: '2026-11', follows, dates: { written: '2026-11' } },
  ),
  noteAnswers,
});
const notes: ReviewNote[] = ['be-kind', 'be-same'].map((on) => ({
  id: `note-on-${on}`,
  on: [on],
  kind: 'unclear',
  found: 'Something.',
}));
const openWith = (newer: PolicyVersion): [string, string | null][] =>
  answerNotes(listOpenNotes(notes, compareVersions(older, newer), [older, newer]), older, newer).map(
    ({ note, answer }) => [note.id, answer],
  );

describe('the notes that a version leaves open', () => {
  it('are those whose words still stand', () => {
    expect(openWith(propose('2023-11'))).toEqual([['note-on-be-same', null]]);
  });

  it('and those that it names, though what they are about has changed', () => {
    expect(openWith(propose('2023-11', { 'note-on-be-kind': 'defer' }))).toEqual([
      ['note-on-be-kind', 'defer'],
      ['note-on-be-same', null],
    ]);
  });

  it('but none that it names of another version', () => {
    expect(openWith(propose('2022-01', { 'note-on-be-kind': 'defer' }))).toEqual([['note-on-be-same', null]]);
  });
});
