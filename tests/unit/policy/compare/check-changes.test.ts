import { describe, expect, test } from 'vitest';
import { type ChangeFault, checkChanges } from '../../../../src/policy/compare/check-changes.ts';
import type { ChangeReason } from '../../../../src/policy/version/model.ts';
import { buildOneSection, buildVersion, type ShortClause, type ShortVersion } from '../build-version.ts';

const reason: ChangeReason = { why: 'Agreed.', kind: 'tidying' };
const previous = buildOneSection([
  ['be-kind', 'Be kind.'],
  ['be-safe', 'Be safe.'],
]);

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

  test('for title, dates and contacts where they differ', () => {
    const clauses: ShortClause[] = [
      ['be-kind', 'Be kind.'],
      ['be-safe', 'Be safe.'],
    ];
    const facts = { title: 'New', dates: { written: '2026-11' }, contacts: [{ role: 'Head', people: [], phones: [] }] };
    expect(check(clauses, facts).map(({ id }) => id)).toEqual(['title', 'dates', 'contacts']);
    expect(check(clauses, { school: 'Other School' }).map(({ id }) => id)).toEqual(['title']);
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
      ['be-kind', 'no-such', 'dates'].map((id) => ({ id, fault: 'reason-without-change' })),
    );
  });

  test('in a first version', () => {
    const first = buildOneSection(same, { changes: { 'be-kind': reason } });
    expect(checkChanges(first, null)).toEqual([{ id: 'be-kind', fault: 'reason-without-change' }]);
    expect(checkChanges(buildOneSection(same), null)).toEqual([]);
  });
});

describe('a successor', () => {
  test('is a clause or section of the version', () => {
    const remove = (successor: string): ChangeFault[] =>
      check([['be-kind', 'Be kind.']], { changes: { 'be-safe': { ...reason, successor } } });
    expect(remove('be-kind')).toEqual([]);
    expect(remove('staff-use')).toEqual([]);
    expect(remove('no-such')).toEqual([{ id: 'be-safe', fault: 'unknown-successor', successor: 'no-such' }]);
    expect(remove('be-safe')).toEqual([{ id: 'be-safe', fault: 'unknown-successor', successor: 'be-safe' }]);
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
    ).toEqual([{ id: 'be-kind', fault: 'unneeded-successor', successor: 'be-safe' }]);
  });
});
