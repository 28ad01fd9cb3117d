import { describe, expect, test } from 'vitest';
import { type ChangeFault, checkChanges } from '../../../../src/policy/compare/check-changes.ts';
import { coverSchool } from '../../../../src/policy/compare/school-reason.ts';
import { listChangeGroups } from '../../../../src/policy/version/change-groups.ts';
import { coverTypographic } from '../../../../src/policy/compare/typographic-groups.ts';
import { buildOneSection, buildVersion, type ShortClause, type ShortVersion } from '../build-version.ts';

const reason = { why: 'Agreed.', kind: 'tidying' as const };
const previous = buildOneSection([
  ['be-kind', 'Be kind.'],
  ['be-safe', 'Be safe.'],
]);

function idsOf(faults: ChangeFault[]): string[] {
  return faults.flatMap((found) => ('id' in found ? [found.id] : []));
}

function check(clauses: ShortClause[], rest: ShortVersion = {}): ChangeFault[] {
  return checkChanges(buildOneSection(clauses, { id: '2026-11', follows: '2023-11', ...rest }), previous);
}

describe('a reason is missing', () => {
  test('for clauses amended, added, removed and moved', () => {
    expect(
      check([
        ['new-rule', 'Ask.', [['be-safe', 'Be safe.']]],
        ['be-kind', 'Be kinder.'],
      ]),
    ).toEqual([
      { id: 'new-rule', fault: 'change-without-reason', statuses: ['added'] },
      { id: 'be-safe', fault: 'change-without-reason', statuses: ['moved'] },
      { id: 'be-kind', fault: 'change-without-reason', statuses: ['amended'] },
    ]);
    expect(check([['be-kind', 'Be kind.']])).toEqual([
      { id: 'be-safe', fault: 'change-without-reason', statuses: ['removed'] },
    ]);
  });

  test('for sections renamed, moved, added and removed', () => {
    const one = { id: 'part-one', number: '1', title: 'One' };
    const two = { id: 'part-two', number: '2', title: 'Two of them' };
    const three = { id: 'part-three', number: '3', title: 'Three' };
    const newer = [{ ...two, title: 'Two more of them' }, one, { id: 'part-four', title: 'Four' }];
    expect(checkChanges(buildVersion({ sections: newer }), buildVersion({ sections: [one, two, three] }))).toEqual([
      { id: 'part-two', fault: 'change-without-reason', statuses: ['renamed'] },
      { id: 'part-three', fault: 'change-without-reason', statuses: ['removed'] },
      { id: 'part-one', fault: 'change-without-reason', statuses: ['moved'] },
      { id: 'part-four', fault: 'change-without-reason', statuses: ['added'] },
    ]);
  });

  test('for title, school, dates and contacts where they differ', () => {
    const clauses: ShortClause[] = [
      ['be-kind', 'Be kind.'],
      ['be-safe', 'Be safe.'],
    ];
    const facts = { title: 'New', dates: { written: '2026-11' }, contacts: [{ role: 'Head', people: [], phones: [] }] };
    expect(idsOf(check(clauses, facts))).toEqual(['title', 'dates', 'contacts']);
    expect(idsOf(check(clauses, { school: 'Other School' }))).toEqual(['school']);
    expect(idsOf(check(clauses, { ...facts, school: 'Other School' }))).toEqual([
      'title',
      'school',
      'dates',
      'contacts',
    ]);
  });

  test('not for a new number', () => {
    expect(
      check(
        [
          ['new-rule', 'Ask.'],
          ['be-kind', 'Be kind.'],
          ['be-safe', 'Be safe.'],
        ],
        { changes: { 'new-rule': reason } },
      ),
    ).toEqual([]);
    const sections = [{ id: 'part-one', number: '1', title: 'One' }];
    const renumbered = [{ id: 'part-one', number: '2', title: 'One' }];
    expect(checkChanges(buildVersion({ sections: renumbered }), buildVersion({ sections }))).toEqual([]);
  });

  test('not for quotes alone', () => {
    const older = buildOneSection([['be-kind', "Don't tease."]]);
    expect(checkChanges(buildOneSection([['be-kind', 'Don’t tease.']]), older)).toEqual([]);
  });
});

describe('a reason is one too many', () => {
  const same: ShortClause[] = [
    ['be-kind', 'Be kind.'],
    ['be-safe', 'Be safe.'],
  ];

  test('for what did not change or does not exist', () => {
    const changes = { 'be-kind': reason, 'no-such': reason, dates: reason };
    expect(check(same, { changes })).toEqual(
      ['be-kind', 'no-such', 'dates'].map((id, group) => ({
        id,
        fault: 'reason-without-change',
        place: { group, at: 0 },
      })),
    );
  });

  test('in a first version', () => {
    const first = buildOneSection(same, { changes: { 'be-kind': reason } });
    expect(checkChanges(first, null)).toEqual([
      { id: 'be-kind', fault: 'reason-without-change', place: { group: 0, at: 0 } },
    ]);
    expect(checkChanges(buildOneSection(same), null)).toEqual([]);
  });
});

describe('another name of the school', () => {
  const renamed = buildOneSection(
    [
      ['be-kind', 'Be kind.'],
      ['be-safe', 'Be safe.'],
    ],
    { id: '2026-11', school: 'Other School' },
  );
  const checkCovered = (rest: Pick<ShortVersion, 'changes' | 'title'>): ChangeFault[] => {
    const version = {
      ...renamed,
      ...rest,
      title: rest.title ?? renamed.title,
      changes: listChangeGroups(rest.changes),
    };
    return checkChanges(coverSchool(version, previous), previous);
  };

  test('has its own reason, or that of the title', () => {
    expect(checkCovered({ changes: { school: reason } })).toEqual([]);
    expect(checkCovered({ changes: { title: reason } })).toEqual([]);
    expect(checkCovered({ changes: { title: reason }, title: 'Other Policy' })).toEqual([]);
    expect(idsOf(checkCovered({ changes: { school: reason }, title: 'Other Policy' }))).toEqual(['title']);
    expect(idsOf(checkCovered({ changes: { school: reason, title: reason } }))).toEqual(['title']);
    expect(idsOf(checkCovered({ changes: {} }))).toEqual(['school']);
  });
});

describe('a successor', () => {
  test('is a clause or section of the version', () => {
    const remove = (successor: string): ChangeFault[] =>
      check([['be-kind', 'Be kind.']], { changes: { 'be-safe': { ...reason, successor } } });
    expect(remove('be-kind')).toEqual([]);
    expect(remove('staff-use')).toEqual([]);
    expect(remove('no-such')).toEqual([{ id: 'be-safe', fault: 'unknown-successor', group: 0, successor: 'no-such' }]);
    expect(remove('be-safe')).toEqual([{ id: 'be-safe', fault: 'unknown-successor', group: 0, successor: 'be-safe' }]);
  });

  test('is only for what was removed', () => {
    const changes = { 'be-kind': { ...reason, successor: 'be-safe' } };
    expect(
      check(
        [
          ['be-kind', 'Be kinder.'],
          ['be-safe', 'Be safe.'],
        ],
        { changes },
      ),
    ).toEqual([{ id: 'be-kind', fault: 'unneeded-successor', group: 0, successor: 'be-safe' }]);
  });
});

describe('a group', () => {
  const tidy = { why: 'Plainer.', kind: 'tidying' as const };
  const removed: ShortClause[] = [['be-kind', 'Be kinder.']];

  test('gives one reason for clauses, sections and facts', () => {
    const changes = [{ ...tidy, clauses: ['be-kind', 'be-safe', 'dates', 'school', 'staff-use'] }];
    const rest = { changes, dates: { written: '2026-11' }, school: 'Other School' };
    const version = buildVersion({
      ...rest,
      id: '2026-11',
      sections: [{ id: 'staff-use', number: '4', title: 'Staff', clauses: removed }],
    });
    expect(checkChanges(version, previous)).toEqual([]);
  });

  test('that names a clause which another names, or it named itself, says where the first is', () => {
    const changes = [
      { ...tidy, clauses: ['be-kind', 'be-kind'] },
      { ...tidy, clauses: ['be-safe', 'be-kind'] },
    ];
    const first = { group: 0, at: 0 };
    expect(check(removed, { changes })).toEqual([
      { id: 'be-kind', fault: 'repeated-reason', place: { group: 0, at: 1 }, first },
      { id: 'be-kind', fault: 'repeated-reason', place: { group: 1, at: 1 }, first },
    ]);
  });

  test('may name a successor when one of it was removed', () => {
    const merged = { ...tidy, clauses: ['be-kind', 'be-safe'], successor: 'be-kind' };
    expect(check(removed, { changes: [merged] })).toEqual([]);
    const amended: ShortClause[] = [
      ['be-kind', 'Be kinder.'],
      ['be-safe', 'Be safer.'],
    ];
    expect(check(amended, { changes: [merged] })).toEqual([
      { id: 'be-kind', fault: 'unneeded-successor', group: 0, successor: 'be-kind' },
    ]);
  });
});

describe('"all: typographic"', () => {
  const all = { all: 'typographic' as const, why: 'Corrected.', kind: 'tidying' as const };
  const typed: ShortClause[] = [
    ['be-kind', 'Be kind'],
    ['be-safe', 'Be SAFE.'],
  ];
  const checkCovered = (clauses: ShortClause[], rest: ShortVersion): ChangeFault[] =>
    checkChanges(coverTypographic(buildOneSection(clauses, { id: '2026-11', ...rest }), previous), previous);

  test('covers what no group names', () => {
    expect(checkCovered(typed, { changes: [all] })).toEqual([]);
    expect(checkCovered(typed, { changes: [all, { ...reason, clauses: ['be-kind'] }] })).toEqual([]);
  });

  test('covers the heading of a section', () => {
    const sections = [{ id: 'staff-use', number: '4', title: 'Staff Use', clauses: typed }];
    const version = buildVersion({ id: '2026-11', sections, changes: [all] });
    expect(coverTypographic(version, previous).changes[0]?.typographic).toEqual(['staff-use', 'be-kind', 'be-safe']);
  });

  test('covers neither a changed word, a changed link, nor what moved', () => {
    const clauses: ShortClause[] = [
      ['be-safe', 'Be SAFE.'],
      ['be-kind', 'Be Kinder'],
    ];
    const linked = buildOneSection([['see-this', 'See [this](ref:one).']]);
    const relinked = buildOneSection([['see-this', 'See [This](ref:two).']], { changes: [all] });
    expect(idsOf(checkCovered(clauses, { changes: [all] }))).toEqual(['be-safe', 'be-kind']);
    expect(coverTypographic(relinked, linked).changes[0]?.typographic).toEqual([]);
  });

  test('is a fault when it covers nothing', () => {
    const named = { ...reason, clauses: ['be-kind', 'be-safe'] };
    expect(checkCovered(typed, { changes: [named, all] })).toEqual([{ fault: 'empty-typographic-group', group: 1 }]);
    expect(checkChanges(buildOneSection(typed, { changes: [all] }), null)).toEqual([
      { fault: 'empty-typographic-group', group: 0 },
    ]);
  });

  test('stands once', () => {
    expect(checkCovered(typed, { changes: [all, all] })).toEqual([
      { fault: 'repeated-typographic-group', group: 1, first: 0 },
    ]);
  });
});
