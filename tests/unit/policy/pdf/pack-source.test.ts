// The decision pack as Typst source.
import { describe, expect, it } from 'vitest';
import { collectReasons } from '../../../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { listDecisions } from '../../../../src/policy/compare/decision-rows.ts';
import { listSheetRows } from '../../../../src/policy/decide/sheet-rows.ts';
import { joinVersions } from '../../../../src/policy/compare/redline.ts';
import { packSource } from '../../../../src/policy/pdf/pack-source.ts';
import { answerNotes } from '../../../../src/policy/review/answered-notes.ts';
import { listCarriedOverNotes } from '../../../../src/policy/review/carried-over-notes.ts';
import { isAgreed } from '../../../../src/policy/version/status.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import type { ReviewNote } from '../../../../src/schemas/review-notes.ts';
import { buildOneSection } from '../build-version.ts';

const older = buildOneSection([
  ['staff-breaks', 'Staff use phones in breaks.'],
  ['staff-privacy', 'Keep it private.'],
  ['old-box', 'The box stands in the hall.'],
]);
const proposal = buildOneSection(
  [
    ['staff-breaks', 'Staff may use phones in breaks.'],
    ['staff-privacy', 'Keep it private.'],
    ['first-aid', 'First aiders keep theirs.'],
  ],
  {
    id: '2026-11',
    status: 'proposal',
    follows: '2023-11',
    changes: [
      { clauses: ['staff-breaks', 'old-box'], why: 'Staff asked for it.', kind: 'substantive' },
      { clauses: ['first-aid'], why: 'Ambulances call back.', kind: 'substantive' },
    ],
  },
);
const notes: ReviewNote[] = [
  { id: 'private-what', on: ['staff-privacy'], kind: 'unclear', found: 'What is private?', question: 'Say what.' },
  { id: 'which-breaks', on: ['staff-breaks'], kind: 'unclear', found: 'Which breaks?' },
];

function draw(newer: PolicyVersion): string {
  const comparison = compareVersions(older, newer);
  const decisions = listDecisions(comparison, collectReasons([older, newer], older, newer));
  const open = listCarriedOverNotes(notes, comparison, [older, newer]);
  return packSource(
    {
      older,
      newer,
      comparison,
      rows: listSheetRows(decisions, isAgreed(newer) ? [] : answerNotes(open, older, newer)),
      redline: joinVersions(comparison, older, newer),
      notes: open,
    },
    { fingerprints: ['v2:aa', 'v2:bb'], address: null },
  );
}

describe('the decision pack of a proposal', () => {
  const source = draw(proposal);

  it('has a row with the four choices for each decision', () => {
    const choices = '("Agree", "Agree with changes", "Not agreed", "Discuss",)';
    expect(source.split(choices)).toHaveLength(1 + 2);
    expect(source).toContain('decision("Decision 1: 2 changes, one reason", "Amended, Removed. Substantive."');
    expect(source).toContain('"Staff asked for it."');
  });

  it('has room for the meeting, and says what is asked', () => {
    expect(source).toContain('blanks("Meeting of", "Date", "Chair", "Name of governor")');
    expect(source).toContain('tick one box for each of the 3 rows');
  });

  it('has the notes on words that the proposal leaves as they were, and no other', () => {
    expect(source).toContain('decision("Decision 3: Note on 4(2)", "Review note. Unclear."');
    expect(source).toContain('"What is private?"');
    expect(source).toContain('"Not answered: decide here."');
    expect(source).toContain('("Defer", "Take up now", "No action", "Discuss",)');
    expect(source).not.toContain('Which breaks?');
    expect(source).toContain('One review note still stands: it is a row of the sheet too.');
  });

  it('says what the proposal says to a note', () => {
    expect(draw({ ...proposal, noteAnswers: { 'private-what': 'defer' } })).toContain('"Deferred to the next review."');
  });

  it('has tidying as one row, with a box to take out each change', () => {
    const tidied = buildOneSection(
      [
        ['staff-breaks', 'Staff use telephones in breaks.'],
        ['staff-privacy', 'Keep it private.'],
      ],
      {
        id: '2026-11',
        status: 'proposal',
        follows: '2023-11',
        changes: {
          'staff-breaks': { why: 'A word.', kind: 'tidying' },
          'old-box': { why: 'It has gone.', kind: 'tidying' },
        },
      },
    );
    const tidy = draw(tidied);
    expect(tidy).toContain('decision("Decision 1: Tidying: 2 changes", "Tidying."');
    expect(tidy).toContain('taken(box-to-tick(strong("4(1)"))');
    expect(tidy).toContain('taken(box-to-tick(strong("4(3)"))');
  });

  it('ends the sheet in the resolution, with lines for its votes and signatures', () => {
    expect(source).toContain('That the Phones Policy in its version of November 2026 be (tick one):');
    expect(source).toContain('"adopted with these changes"');
    expect(source).toContain('"Votes against", "Abstained", "Date of the next review")');
    expect(source).toContain('signing(("Signed by the chair", "Signed by the clerk",))');
  });

  it('has a word for each mark in the text', () => {
    const text = source.slice(source.indexOf('The whole text, marked'));
    expect(text).toContain('removed("The box stands in the hall.")');
    expect(text).toContain('added("First aiders keep theirs.")');
    expect(text).toContain('change("Amended")');
    expect(text).toContain('"Keep it private."');
  });

  it('says on each page that the proposal is not in force', () => {
    expect(source).toContain('November 2026 (proposal, written November 2023: not agreed, not in force)');
    expect(source).toContain('notice("November 2026: This version is a proposal.');
  });
});

describe('the pack of two versions that are agreed', () => {
  const source = draw({ ...proposal, status: 'superseded' });

  it('tells changes and reasons, and asks for nothing', () => {
    expect(source).not.toContain('"Agree"');
    expect(source).not.toContain('blanks("Meeting');
    expect(source).not.toContain('What you are asked to do');
    expect(source).toContain('"Changes, with their reasons"');
    expect(source).toContain('"Ambulances call back."');
    expect(source).not.toContain('signing((');
    expect(source).toContain('note("4(2)", "Unclear."');
  });
});

it('says of two versions with the same words that nothing differs', () => {
  expect(draw({ ...older, id: '2026-11', status: 'proposal' })).toContain(
    'Nothing differs, so there is nothing to decide.',
  );
});
