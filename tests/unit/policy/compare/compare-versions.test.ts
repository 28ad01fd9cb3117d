import { describe, expect, test } from 'vitest';
import { checkChanges } from '../../../../src/policy/compare/check-changes.ts';
import { listDecisions } from '../../../../src/policy/compare/decision-rows.ts';
import { joinVersions } from '../../../../src/policy/compare/redline.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { buildOneSection, buildVersion } from '../build-version.ts';
import { markWords } from '../mark-words.ts';

/** Statuses by id, in the order in which the comparison lists them. */
function statuses(older: PolicyVersion, newer: PolicyVersion): [string, string][] {
  return compareVersions(older, newer).clauses.map(({ id, status }) => [id, status]);
}

describe('a clause', () => {
  test('with the same words under another number is renumbered', () => {
    const older = buildOneSection([['be-kind', 'Be kind.']]);
    const newer = buildOneSection([
      ['be-safe', 'Be safe.'],
      ['be-kind', 'Be kind.'],
    ]);
    expect(statuses(older, newer)).toEqual([
      ['be-safe', 'added'],
      ['be-kind', 'renumbered'],
    ]);
  });

  test('moved under another parent is moved, not removed and added', () => {
    const older = buildOneSection([
      ['staff-privacy', 'Staff:'],
      ['be-kind', 'Be kind.'],
    ]);
    const newer = buildOneSection([['staff-privacy', 'Staff:', [['be-kind', 'Be kind.']]]]);
    expect(statuses(older, newer)).toEqual([
      ['staff-privacy', 'unchanged'],
      ['be-kind', 'moved'],
    ]);
  });

  test('moved and reworded is both', () => {
    const older = buildOneSection([
      ['staff-privacy', 'Staff:'],
      ['be-kind', 'Be kind to all.'],
    ]);
    const newer = buildOneSection([['staff-privacy', 'Staff:', [['be-kind', 'Be kind to everyone.']]]]);
    const change = compareVersions(older, newer).clauses.find(({ id }) => id === 'be-kind');
    expect(change?.status).toBe('moved-amended');
    expect(markWords(change?.words ?? [])).toBe('Be kind to [-all-]{+everyone+}.');
  });

  test('moved with clauses below it leaves them unmoved', () => {
    const below: [string, string][] = [
      ['first-step', 'One.'],
      ['second-step', 'Two.'],
    ];
    const older = buildOneSection([
      ['staff-privacy', 'Staff:', below],
      ['be-kind', 'Be kind, now and always.'],
      ['be-safe', 'Be safe.'],
    ]);
    const newer = buildOneSection([
      ['be-kind', 'Be kind, now and always.'],
      ['be-safe', 'Be safe.'],
      ['staff-privacy', 'Staff:', below],
    ]);
    expect(statuses(older, newer)).toEqual([
      ['be-kind', 'renumbered'],
      ['be-safe', 'renumbered'],
      ['staff-privacy', 'moved'],
      ['first-step', 'renumbered'],
      ['second-step', 'renumbered'],
    ]);
  });

  test('stays in place with the words below it rather than a shorter neighbour', () => {
    const below: [string, string][] = [['first-step', 'Six words stand in this clause.']];
    const older = buildOneSection([
      ['staff-privacy', 'Staff:', below],
      ['be-kind', 'Be kind now.'],
    ]);
    const newer = buildOneSection([
      ['be-kind', 'Be kind now.'],
      ['staff-privacy', 'Staff:', below],
    ]);
    expect(statuses(older, newer).filter(([, status]) => status === 'moved')).toEqual([['be-kind', 'moved']]);
  });

  test('taken out of the preamble into a section is moved', () => {
    const older = buildVersion({
      preamble: [['policy-basis', 'Law.']],
      sections: [{ id: 'staff-use', title: 'Staff' }],
    });
    const newer = buildVersion({
      sections: [{ id: 'staff-use', title: 'Staff', clauses: [['policy-basis', 'Law.']] }],
    });
    const [change] = compareVersions(older, newer).clauses;
    expect(change).toMatchObject({
      status: 'moved',
      before: { parent: 'preamble', heading: 'Preamble', number: null },
      after: { parent: 'staff-use', heading: 'Staff' },
    });
  });

  test('whose parent was removed is moved, and the parent removed', () => {
    const older = buildOneSection([['staff-privacy', 'Staff:', [['be-kind', 'Be kind.']]]]);
    const newer = buildOneSection([['be-kind', 'Be kind.']]);
    expect(statuses(older, newer)).toEqual([
      ['staff-privacy', 'removed'],
      ['be-kind', 'moved'],
    ]);
  });

  test('whose words changed only in their marks is unchanged, and moved without amendment', () => {
    const older = buildOneSection([
      ['no-phones', "Don't use phones."],
      ['be-kind', 'Be kind, today and ever.'],
    ]);
    const newer = buildOneSection([
      ['be-kind', 'Be kind, today and ever.'],
      ['no-phones', 'Don’t use phones.'],
    ]);
    const change = compareVersions(older, newer).clauses.find(({ id }) => id === 'no-phones');
    expect(change?.status).toBe('moved');
    expect(markWords(change?.words ?? [])).toBe('Don’t use phones.');
    expect(change?.flags).toEqual([]);
  });

  test('with a capital or a full stop changed is amended', () => {
    expect(statuses(buildOneSection([['be-kind', 'Be kind']]), buildOneSection([['be-kind', 'Be kind.']]))).toEqual([
      ['be-kind', 'amended'],
    ]);
  });
});

describe('what was removed', () => {
  test('stands after the clause that it followed', () => {
    const older = buildOneSection([
      ['rule-one', 'One.'],
      ['rule-two', 'Two.', [['rule-sub', 'Sub.']]],
      ['rule-three', 'Three.'],
    ]);
    const newer = buildOneSection([
      ['rule-one', 'One.'],
      ['rule-new', 'New.'],
      ['rule-three', 'Three.'],
    ]);
    expect(statuses(older, newer).map(([id]) => id)).toEqual([
      'rule-one',
      'rule-two',
      'rule-sub',
      'rule-new',
      'rule-three',
    ]);
  });

  test('stands first when nothing before it stayed', () => {
    const older = buildOneSection([
      ['rule-one', 'One.'],
      ['rule-two', 'Two.'],
    ]);
    expect(statuses(older, buildOneSection([['rule-two', 'Two.']]))).toEqual([
      ['rule-one', 'removed'],
      ['rule-two', 'renumbered'],
    ]);
  });

  test('does not follow a neighbour that moved away', () => {
    const older = buildOneSection([
      ['rule-one', 'A long rule first.'],
      ['rule-go', 'Go.'],
      ['rule-gone', 'Gone.'],
      ['rule-end', 'A long rule last.'],
    ]);
    const newer = buildOneSection([
      ['rule-one', 'A long rule first.'],
      ['rule-end', 'A long rule last.'],
      ['rule-go', 'Go.'],
    ]);
    expect(statuses(older, newer).map(([id]) => id)).toEqual(['rule-one', 'rule-gone', 'rule-end', 'rule-go']);
  });

  test('is told with its whole section', () => {
    const older = buildVersion({
      sections: [
        { id: 'part-one', title: 'One', clauses: [['rule-one', 'One.']] },
        { id: 'part-two', title: 'Two' },
      ],
    });
    const newer = buildVersion({ sections: [{ id: 'part-two', title: 'Two' }] });
    const { sections, counts } = compareVersions(older, newer);
    expect(sections).toEqual([
      {
        id: 'part-one',
        statuses: ['removed'],
        before: { number: null, title: 'One', label: 'One', parent: null },
        after: null,
      },
    ]);
    expect(counts).toMatchObject({ removed: 1, total: 1 });
  });
});

test('an id that was a heading and became a clause is a section removed and a clause added, and says so', () => {
  const older = buildVersion({ sections: [{ id: 'staff-use', title: 'Staff', clauses: [['be-kind', 'Be kind.']] }] });
  const newer = buildVersion({ preamble: [['staff-use', 'Staff', [['be-kind', 'Be kind.']]]] });
  expect(statuses(older, newer)).toEqual([
    ['staff-use', 'added'],
    ['be-kind', 'unchanged'],
  ]);
  const [forth, back] = [compareVersions(older, newer), compareVersions(newer, older)];
  expect(forth.sections.map(({ statuses: list }) => list)).toEqual([['removed', 'became-clause']]);
  expect(back.sections.map(({ statuses: list }) => list)).toEqual([['added', 'was-clause']]);
  for (const { clauses } of [forth, back]) {
    expect(clauses.map(({ id, asHeading }) => [id, asHeading])).toEqual([
      ['staff-use', 'Staff'],
      ['be-kind', null],
    ]);
  }
  expect(joinVersions(forth, older, newer).changed).toEqual(['staff-use']);
  expect(joinVersions(back, newer, older).changed).toEqual(['staff-use']);
  expect(checkChanges({ ...newer, id: '2026-11' }, older)).toEqual([
    { id: 'staff-use', fault: 'change-without-reason', statuses: ['a clause and no longer a section'] },
  ]);
  expect(listDecisions(forth, new Map())).toMatchObject([{ id: 'staff-use', status: 'A heading became this clause' }]);
  expect(listDecisions(back, new Map())).toMatchObject([{ id: 'staff-use', status: 'Became a heading' }]);
});

test('a version without clauses can be compared', () => {
  expect(compareVersions(buildVersion({}), buildVersion({}))).toMatchObject({
    counts: { total: 0 },
    sections: [],
    clauses: [],
  });
});

test.each([90, 900])('%i clauses that all changed and moved are told each', (size) => {
  const write = (n: number, word: string): [string, string] => [
    `rule-${n}`,
    `Rule ${n} says that staff ${word} tell the office.`,
  ];
  const older = buildOneSection(Array.from({ length: size }, (_, n) => write(n, 'should')));
  const newer = buildOneSection(Array.from({ length: size }, (_, n) => write(size - 1 - n, 'must')));
  expect(compareVersions(older, newer).counts).toMatchObject({ 'moved-amended': size - 1, amended: 1 });
});
