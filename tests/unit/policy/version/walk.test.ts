import { describe, expect, it } from 'vitest';
import { listClauses, listIds, listSections } from '../../../../src/policy/version/walk.ts';
import { buildVersion } from '../build-version.ts';

const version = buildVersion({
  preamble: [['policy-basis', 'Basis', [['basis-below', 'Below']]]],
  sections: [
    {
      id: 'staff-use',
      title: 'Staff',
      clauses: [['staff-privacy', 'Privacy', [['privacy-levels', 'Levels', [['level-below', 'Below']]]]]],
      sections: [{ id: 'staff-conduct-online', title: 'Reputation', clauses: [['staff-conduct', 'Conduct']] }],
    },
    { id: 'pupil-use', title: 'Pupils', clauses: [['pupils-told', 'Told']] },
  ],
});

describe('the clauses of a version', () => {
  it('come in reading order, parents first', () => {
    expect(listClauses(version).map(({ clause }) => clause.id)).toEqual([
      'policy-basis',
      'basis-below',
      'staff-privacy',
      'privacy-levels',
      'level-below',
      'staff-conduct',
      'pupils-told',
    ]);
  });

  it('know the sections and clauses around them, outermost first', () => {
    const surroundings = listClauses(version).map(({ clause, sections, parents }) => [
      clause.id,
      sections.map(({ id }) => id).join(' '),
      parents.map(({ id }) => id).join(' '),
    ]);
    expect(surroundings).toEqual([
      ['policy-basis', '', ''],
      ['basis-below', '', 'policy-basis'],
      ['staff-privacy', 'staff-use', ''],
      ['privacy-levels', 'staff-use', 'staff-privacy'],
      ['level-below', 'staff-use', 'staff-privacy privacy-levels'],
      ['staff-conduct', 'staff-use staff-conduct-online', ''],
      ['pupils-told', 'pupil-use', ''],
    ]);
  });
});

describe('the sections of a version', () => {
  it('come in reading order, parents first', () => {
    expect(listSections(version).map(({ id }) => id)).toEqual(['staff-use', 'staff-conduct-online', 'pupil-use']);
  });
});

describe('the ids of a version', () => {
  it('are those of its sections, then those of its clauses', () => {
    expect(listIds(version).slice(0, 5)).toEqual([
      'staff-use',
      'staff-conduct-online',
      'pupil-use',
      'policy-basis',
      'basis-below',
    ]);
    expect(listIds(version)).toHaveLength(10);
  });
});

describe('a version without words', () => {
  it('has no clauses, sections or ids', () => {
    const empty = buildVersion({});
    expect([listClauses(empty), listSections(empty), listIds(empty)]).toEqual([[], [], []]);
  });
});
