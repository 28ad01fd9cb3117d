import { describe, expect, it } from 'vitest';
import { clauseStep, numberClauses } from '../../../../src/policy/version/numbering.ts';
import { listClauses } from '../../../../src/policy/version/walk.ts';
import { buildOneSection, buildVersion, type ShortClause } from '../build-version.ts';

describe('one step of a clause number', () => {
  it.each([
    [1, 1, '(1)'],
    [1, 26, '(26)'],
    [1, 703, '(703)'],
    [2, 1, '(a)'],
    [2, 26, '(z)'],
    [2, 27, '(aa)'],
    [2, 52, '(az)'],
    [2, 53, '(ba)'],
    [2, 702, '(zz)'],
    [2, 703, '(aaa)'],
    [3, 1, '(i)'],
    [3, 4, '(iv)'],
    [3, 9, '(ix)'],
    [3, 14, '(xiv)'],
    [3, 40, '(xl)'],
    [3, 49, '(xlix)'],
    [3, 90, '(xc)'],
    [3, 100, '(c)'],
    [4, 1, '(A)'],
    [4, 26, '(Z)'],
    [4, 27, '(AA)'],
    [5, 1, '(I)'],
    [5, 9, '(IX)'],
    [6, 2, '(2)'],
    [7, 2, '(b)'],
    [10, 4, '(IV)'],
  ])('on level %i at position %i is %s', (level, position, step) => {
    expect(clauseStep(level, position)).toBe(step);
  });

  it.each([
    [0, 1],
    [11, 1],
    [1.5, 1],
    [1, 0],
    [2, -1],
    [3, 1.5],
  ])('does not exist on level %i at position %f', (level, position) => {
    expect(() => clauseStep(level, position)).toThrow(RangeError);
  });
});

describe('the numbers of a version', () => {
  const numbersOf = (version: ReturnType<typeof buildVersion>): Record<string, string | null> =>
    Object.fromEntries(listClauses(version).map(({ clause }) => [clause.id, clause.number]));

  it('follow the statute style down to the deepest level', () => {
    const deepest: ShortClause = ['c-four', 'D', [['c-five', 'E']]];
    const clauses: ShortClause[] = [
      ['a-one', 'A'],
      [
        'b-one',
        'B',
        [
          ['a-two', 'A'],
          ['b-two', 'B', [['c-three', 'C', [deepest]]]],
        ],
      ],
    ];
    const sections = [
      { id: 's-4', number: '4', title: 'S', sections: [{ id: 's-41', number: '4.1', title: 'T', clauses }] },
    ];
    expect(numbersOf(buildVersion({ sections }))).toEqual({
      'a-one': '4.1(1)',
      'b-one': '4.1(2)',
      'a-two': '4.1(2)(a)',
      'b-two': '4.1(2)(b)',
      'c-three': '4.1(2)(b)(i)',
      'c-four': '4.1(2)(b)(i)(A)',
      'c-five': '4.1(2)(b)(i)(A)(I)',
    });
  });

  it('begin again in each section and below each clause', () => {
    const clauses = (name: string): ShortClause[] => [
      [`${name}-one`, '1', [[`${name}-a`, 'a']]],
      [`${name}-two`, '2', [[`${name}-b`, 'a']]],
    ];
    const inner = { id: 's-41', number: '4.1', title: 'Below', clauses: clauses('inner') };
    const outer = { id: 's-4', number: '4', title: 'Above', clauses: clauses('outer'), sections: [inner] };
    expect(numbersOf(buildVersion({ sections: [outer] }))).toEqual({
      'outer-one': '4(1)',
      'outer-a': '4(1)(a)',
      'outer-two': '4(2)',
      'outer-b': '4(2)(a)',
      'inner-one': '4.1(1)',
      'inner-a': '4.1(1)(a)',
      'inner-two': '4.1(2)',
      'inner-b': '4.1(2)(a)',
    });
  });

  it('are none in the preamble and under headings without a number', () => {
    const clauses: ShortClause[] = [['a-one', 'A', [['a-two', 'B']]]];
    const sections = [{ id: 'key-contacts', title: 'Key contacts', clauses }];
    expect(numbersOf(buildVersion({ preamble: [['p-one', 'P', [['p-two', 'Q']]]], sections }))).toEqual({
      'p-one': null,
      'p-two': null,
      'a-one': null,
      'a-two': null,
    });
  });

  it('count paragraphs, items and blocks along', () => {
    const version = buildOneSection([
      ['a-one', 'A'],
      ['b-one', 'B'],
      ['c-one', 'C'],
    ]);
    const kinds = ['paragraph', 'item', 'block'] as const;
    const clauses = version.sections[0]?.clauses.map((clause, index) => ({ ...clause, kind: kinds[index] ?? 'item' }));
    const sections = version.sections.map((section) => ({ ...section, clauses: clauses ?? [] }));
    const numbered = numberClauses({ preamble: [], sections });
    expect(listClauses(numbered).map(({ clause }) => [clause.kind, clause.number])).toEqual([
      ['paragraph', '4(1)'],
      ['item', '4(2)'],
      ['block', '4(3)'],
    ]);
  });

  it('replace numbers that clauses had, in a copy', () => {
    const version = buildOneSection([['a-one', 'A']]);
    const wrong = structuredClone(version);
    for (const { clause } of listClauses(wrong)) clause.number = '9(9)';
    expect(numberClauses(wrong).sections).toEqual(version.sections);
    expect(listClauses(wrong).map(({ clause }) => clause.number)).toEqual(['9(9)']);
  });
});
