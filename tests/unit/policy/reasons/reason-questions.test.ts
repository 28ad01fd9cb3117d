import { describe, expect, it } from 'vitest';
import { collectReasons } from '../../../../src/policy/compare/change-reasons.ts';
import { checkChanges } from '../../../../src/policy/compare/check-changes.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { isReportable } from '../../../../src/policy/compare/comparison.ts';
import { listDecisions } from '../../../../src/policy/compare/decision-rows.ts';
import { coverTypographic } from '../../../../src/policy/compare/typographic-groups.ts';
import { formatLikeness, formatMissing, formatQuestion } from '../../../../src/policy/reasons/format-questions.ts';
import { askForReasons, type ReasonQuestion } from '../../../../src/policy/reasons/reason-questions.ts';
import { listChangeGroups } from '../../../../src/policy/version/change-groups.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { buildOneSection, buildVersion, type ShortClause, type ShortVersion } from '../build-version.ts';
import { changedClauses, makeEditions } from './large-policy.ts';

const older = buildOneSection([
  ['be-kind', 'The setting is kind to every pupil.'],
  ['be-safe', 'Each setting is safe for pupils.'],
  ['be-calm', 'Settings are calm places for all.'],
  ['be-fair', 'The setting is fair to every pupil'],
  ['be-late', 'Nobody is late for lessons twice.'],
]);

function ask(clauses: ShortClause[], rest: ShortVersion = {}): ReasonQuestion[] {
  return askForReasons(buildOneSection(clauses, { id: '2026-11', follows: '2023-11', ...rest }), older);
}

const shorten = (questions: ReasonQuestion[]): [string, string[]][] =>
  questions.map(({ likeness, changes }) => [formatLikeness(likeness), changes.map(({ id }) => id)]);

describe('what lacks a reason', () => {
  const edited: ShortClause[] = [
    ['be-kind', 'A school is kind to every pupil.'],
    ['be-safe', 'Each school is safe for pupils.'],
    ['be-calm', 'Schools are calm places, for all.'],
    ['be-fair', 'The Setting is fair to every pupil.'],
    ['be-late', 'Nobody is late for lessons.'],
  ];

  it('is asked for once for the same edit, whatever the case, article and number of the words', () => {
    expect(shorten(ask(edited))).toEqual([
      ['The same edit: setting → school', ['be-kind', 'be-safe', 'be-calm']],
      ['The same words; only capitals, punctuation or list numbers differ', ['be-fair']],
      ['Reworded in “4 Staff use”', ['be-late']],
    ]);
  });

  it('is not asked for again where there is a reason', () => {
    const why = { why: 'Plainer.', kind: 'tidying' as const };
    const changes = [
      { ...why, clauses: ['be-safe'] },
      { ...why, clauses: ['be-late', 'be-fair'] },
    ];
    expect(shorten(ask(edited, { changes }))).toEqual([['The same edit: setting → school', ['be-kind', 'be-calm']]]);
    expect(
      ask([], { changes: [{ ...why, clauses: ['be-kind', 'be-safe', 'be-calm', 'be-fair', 'be-late'] }] }),
    ).toEqual([]);
  });

  it('is asked for by section where edits have nothing in common', () => {
    const questions = ask([
      ['be-safe', 'No one runs.'],
      ['new-rule', 'Ask first.', [['new-part', 'Then go.']]],
    ]);
    expect(shorten(questions)).toEqual([
      ['Removed from “4 Staff use”', ['be-kind', 'be-calm', 'be-fair', 'be-late']],
      ['Reworded in “4 Staff use”', ['be-safe']],
      ['Added in “4 Staff use”', ['new-rule', 'new-part']],
    ]);
  });

  it('counts a heading among the edits that it shares, and an added section with its clauses', () => {
    const was = buildVersion({
      sections: [{ id: 'part-one', title: 'Our setting', clauses: [['be-kind', 'A setting is kind.']] }],
    });
    const is = buildVersion({
      id: '2026-11',
      sections: [
        { id: 'part-one', title: 'Our school', clauses: [['be-kind', 'A school is kind.']] },
        { id: 'part-two', title: 'Pets', clauses: [['no-pets', 'No pets.']] },
      ],
    });
    expect(shorten(askForReasons(is, was))).toEqual([
      ['The same edit: setting → school', ['part-one', 'be-kind']],
      ['Added in “Pets”', ['part-two', 'no-pets']],
    ]);
  });

  it('is asked for one by one for title, school, dates and contacts', () => {
    const facts = { title: 'Other', school: 'Other School', dates: { written: '2026-11' } };
    const questions = askForReasons({ ...older, ...facts, id: '2026-11' }, older);
    expect(questions.map(({ changes }) => changes.map(({ where }) => where))).toEqual([
      ['Title'],
      ['School'],
      ['Dates'],
    ]);
  });

  it('is put in a few lines, with the places of all', () => {
    const [question] = ask(edited);
    expect(question && formatQuestion(question, '1.')).toBe(
      [
        '1. The same edit: setting → school (3 changes)',
        '   4(1): [-The setting-]{+A school+} is kind to every pupil.',
        '   4(2): Each [-setting-]{+school+} is safe for pupils.',
        '   4(3): [-Settings-]{+Schools+} are calm places{+,+} for all.',
      ].join('\n'),
    );
    expect(formatMissing('2026-11', '2023-11', ask(edited))).toBe(
      'Version 2026-11 follows 2023-11. 5 changes lack a reason; 3 questions ask for all of them.',
    );
    expect(formatMissing('2026-11', '2023-11', [])).toBe(
      'Version 2026-11 follows 2023-11. Every change has its reason.',
    );
  });
});

describe('a policy of 800 clauses, a year later', () => {
  const { older: was, newer: is } = makeEditions();
  const questions = askForReasons(is, was);
  const missing = checkChanges(is, was).length;

  it('has the changes that the test means', () => {
    const { clauses, counts, sections } = compareVersions(was, is);
    expect(clauses.filter(isReportable)).toHaveLength(changedClauses);
    expect(changedClauses).toBe(200);
    expect(counts).toMatchObject({ added: 11, removed: 12, moved: 8, 'moved-amended': 5, total: 811 });
    expect(sections.length).toBeGreaterThan(3);
  });

  it('has one question for each edit that many share', () => {
    const edits = questions.filter(({ likeness }) => likeness.kind === 'edit' || likeness.kind === 'typographic');
    expect(edits.map(({ likeness, changes }) => `${formatLikeness(likeness)}: ${changes.length}`).sort()).toEqual([
      'The same edit: 2025 → 2026: 12',
      'The same edit: 2025 → 2026; setting → school: 8',
      'The same edit: designated → safeguarding: 15',
      'The same edit: ref:then → ref:now: 10',
      'The same edit: setting → school: 47',
      'The same words; only capitals, punctuation or list numbers differ: 61',
    ]);
  });

  it('is explained in a few dozen questions, each of which is one row of the decision sheet', () => {
    const answered: PolicyVersion = {
      ...is,
      changes: listChangeGroups(
        questions.map(({ likeness, changes }, at) => ({
          ...(likeness.kind === 'typographic'
            ? { all: 'typographic' as const }
            : { clauses: changes.map(({ id }) => id) }),
          why: `Reason number ${at}.`,
          kind: 'tidying' as const,
        })),
      ),
    };
    const covered = coverTypographic(answered, was);
    const rows = listDecisions(compareVersions(was, covered), collectReasons([was, covered], was, covered));
    console.error(
      `800 clauses, ${changedClauses} of them changed: ${missing} reasons needed, ${questions.length} questions, ${rows.length} rows to decide.`,
    );
    expect(checkChanges(covered, was)).toEqual([]);
    expect(rows.flatMap(({ parts }) => parts)).toHaveLength(missing);
    expect(rows).toHaveLength(questions.length);
    expect(questions.length).toBeLessThanOrEqual(48);
  });
});
