import { describe, expect, it } from 'vitest';
import type { Status } from '../../../../src/policy/version/model.ts';
import { gatherHistories, mainEntry, titleClause } from '../../../../src/policy/version/clause-history.ts';
import { listClauses } from '../../../../src/policy/version/walk.ts';
import { buildOneSection, buildVersion } from '../build-version.ts';

const oldest = buildOneSection(
  [
    ['staff-breaks', 'In breaks.'],
    ['staff-phones', 'No phones.'],
  ],
  { id: '2019-01' },
);
const older = buildOneSection([['staff-breaks', 'In breaks.']], { id: '2021-01' });
const newest = buildOneSection([['staff-privacy', 'Privacy:', [['staff-breaks', 'In breaks only.']]]], {
  id: '2023-11',
});

describe('the histories of clauses', () => {
  const histories = gatherHistories([newest, older, oldest]);

  it('are one for each id, in the reading order of the newest version that has it', () => {
    expect(histories.map(({ id }) => id)).toEqual(['staff-privacy', 'staff-breaks', 'staff-phones']);
  });

  it('go from the newest version to the oldest, and leave out versions without the clause', () => {
    const story = histories.map(({ id, entries }) => [id, ...entries.map(({ version }) => version.id)]);
    expect(story).toEqual([
      ['staff-privacy', '2023-11'],
      ['staff-breaks', '2023-11', '2021-01', '2019-01'],
      ['staff-phones', '2019-01'],
    ]);
  });

  it('have the words, the sections and the clauses around it as each version has them', () => {
    const entries = histories.find(({ id }) => id === 'staff-breaks')?.entries ?? [];
    expect(entries.map(({ clause }) => clause.text)).toEqual(['In breaks only.', 'In breaks.', 'In breaks.']);
    expect(entries.map(({ parents }) => parents.map(({ id }) => id))).toEqual([['staff-privacy'], [], []]);
    expect(entries.map(({ sections }) => sections.map(({ id }) => id))).toEqual(Array(3).fill(['staff-use']));
  });

  it('are none when there are no versions', () => {
    expect(gatherHistories([])).toEqual([]);
  });
});

describe('the entry that a clause is known by', () => {
  const build = (id: string, status: 'superseded' | 'proposal' | 'current') =>
    ({ ...buildOneSection([['staff-breaks', `As in ${id}.`]], { id }), status }) as const;
  const knownBy = (...versions: ReturnType<typeof build>[]): string | undefined =>
    gatherHistories(versions).map((history) => mainEntry(history).version.id)[0];

  it('is the current version’s, also where a proposal is newer', () => {
    expect(knownBy(build('2026-01', 'proposal'), build('2024-01', 'current'), build('2022-01', 'superseded'))).toBe(
      '2024-01',
    );
  });

  it('is the one last agreed where the current version has none, though nobody agreed to a newer one', () => {
    expect(knownBy(build('2026-01', 'proposal'), build('2022-01', 'superseded'), build('2020-01', 'superseded'))).toBe(
      '2022-01',
    );
  });

  it('is the newest of a clause that was never agreed', () => {
    expect(knownBy(build('2026-01', 'proposal'), build('2025-01', 'proposal'))).toBe('2026-01');
  });
});

describe('the title of a clause’s page', () => {
  const titles = (status: Status): string[] => {
    const version = buildVersion({
      status,
      preamble: [['policy-basis', 'Basis.']],
      sections: [
        {
          id: 'staff-use',
          number: '4',
          title: 'Staff',
          clauses: [['staff-privacy', 'P:', [['privacy-levels', 'L.']]]],
        },
      ],
    });
    return listClauses(version).map(({ clause }) => titleClause({ clause, version }));
  };

  it('is its number, or its label where that is more', () => {
    expect(titles('current')).toEqual(['Clause: Preamble', 'Clause 4(1)', 'Clause 4(1)(a)']);
  });

  it('says of which version it is, where the current one does not have it', () => {
    expect(titles('superseded')[1]).toBe('Clause 4(1) of November 2023');
  });
});
