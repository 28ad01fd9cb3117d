import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLabels, labelClauses } from '../../../../src/policy/version/labels.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { listClauses, listSections } from '../../../../src/policy/version/walk.ts';
import { buildVersion, type ShortClause, type ShortSection } from '../build-version.ts';
import { propertyRuns } from '../edit-version.ts';

const labelsOf = (version: PolicyVersion): string[] => listClauses(version).map(({ clause }) => clause.label);
const sectionsOf = (version: PolicyVersion): string[] => listSections(version).map(({ label }) => label);

let count = 0;
const clausesOf = (number: number): ShortClause[] =>
  Array.from({ length: number }, () => [`clause-${count++}`, 'Words.']);
const section = (
  title: string,
  number: string | null,
  clauses: number,
  sections: ShortSection[] = [],
): ShortSection => ({
  id: `section-${count++}`,
  number,
  title,
  clauses: clausesOf(clauses),
  sections,
});

describe('the labels of clauses', () => {
  it('are their numbers where no other clause has the number', () => {
    const inner = section('Reputation', '4.1', 2);
    const version = buildVersion({ sections: [section('Staff', '4', 1, [inner]), section('Pupils', '5', 1)] });
    expect(labelsOf(version)).toEqual(['4(1)', '4.1(1)', '4.1(2)', '5(1)']);
  });

  it('without a number are the heading and the place under it; the heading alone says where only one clause stands', () => {
    const deep: ShortClause = [
      'listed-rule',
      'List:',
      [
        ['first-rule', 'One.'],
        ['second-rule', 'Two.'],
      ],
    ];
    const version = buildVersion({
      preamble: clausesOf(1),
      sections: [section('Key contacts', null, 1), { ...section('Scope:', null, 0), clauses: [...clausesOf(1), deep] }],
    });
    expect(labelsOf(version)).toEqual([
      'Preamble',
      'Key contacts',
      'Scope (1)',
      'Scope (2)',
      'Scope (2)(a)',
      'Scope (2)(b)',
    ]);
  });

  it('name the part where numbers begin again in each, and only what is said twice', () => {
    const version = buildVersion({
      sections: [
        section('Part A', null, 0, [section('Introduction', '1', 1, [section('Aims', '1.1', 1)])]),
        section('Part B', null, 1, [section('Introduction', '1', 2, [section('Law', '1.1', 1)])]),
      ],
    });
    expect(labelsOf(version)).toEqual([
      'Part A, 1(1)',
      'Part A, 1.1(1)',
      'Part B',
      'Part B, 1(1)',
      '1(2)',
      'Part B, 1.1(1)',
    ]);
  });

  it('name the section itself, and the one around it, where there is no part', () => {
    const version = buildVersion({
      sections: [
        section('Staff', '1', 1, [section('Phones', '1', 1)]),
        section('Pupils', '2', 0, [section('Phones', '1', 1), section('Cameras', '1', 1)]),
      ],
    });
    expect(labelsOf(version)).toEqual([
      'Staff, 1(1)',
      '1 Staff, Phones, 1(1)',
      '2 Pupils, Phones, 1(1)',
      'Cameras, 1(1)',
    ]);
  });

  it('count headings of the same words in the same place', () => {
    const version = buildVersion({
      sections: [
        section('Introduction', null, 2),
        section('Introduction', null, 1),
        section('INTRODUCTION', null, 2),
        section('Phones', '1', 1),
        section('Phones', '1', 1),
      ],
    });
    expect(labelsOf(version)).toEqual([
      '1st Introduction (1)',
      '1st Introduction (2)',
      '2nd Introduction',
      '3rd INTRODUCTION (1)',
      '3rd INTRODUCTION (2)',
      '1st Phones, 1(1)',
      '2nd Phones, 1(1)',
    ]);
  });

  it('go on below the deepest numbers', () => {
    const ids = [...'abcdefghijk'].map((letter) => `${letter}-${letter}`);
    const deep = ids.reduceRight<ShortClause[]>((below, id) => [[id, 'W.', below]], []);
    const version = buildVersion({ sections: [{ ...section('Staff', '4', 0), clauses: deep }] });
    expect(labelsOf(version).slice(-2)).toEqual([
      '4(1)(a)(i)(A)(I)(1)(a)(i)(A)(I)',
      '4(1)(a)(i)(A)(I)(1)(a)(i)(A)(I)(1)',
    ]);
  });

  it('differ even where a heading reads like the label of another clause', () => {
    const version = buildVersion({
      sections: [
        section('Scope', null, 2),
        section('Scope (1)', null, 1),
        section('4(1)', null, 1),
        section('S', '4', 1),
      ],
    });
    expect(labelsOf(version)).toEqual(['Scope (1), no. 1', 'Scope (2)', 'Scope (1), no. 2', '4(1), no. 1', '4(1)']);
  });

  it('take the place of those that clauses had, in a copy', () => {
    const version = buildVersion({ preamble: clausesOf(1), sections: [section('Scope', null, 1)] });
    const wrong = structuredClone(version);
    for (const { clause } of listClauses(wrong)) clause.label = 'Wrong';
    expect(labelClauses(wrong)).toEqual({ preamble: version.preamble, sections: version.sections });
    expect(labelsOf(wrong)).toEqual(['Wrong', 'Wrong']);
  });
});

describe('the labels of sections', () => {
  it('are their headings, after those around them where others are headed alike', () => {
    const part = (title: string): ShortSection =>
      section(title, null, 0, [section('Introduction', '1', 1), section('Staff', null, 1)]);
    const version = buildVersion({
      sections: [part('Part A'), part('Part B'), section('Staff', '4', 0), section('Staff', '4', 0)],
    });
    expect(sectionsOf(version)).toEqual([
      'Part A',
      'Part A, 1 Introduction',
      'Part A, Staff',
      'Part B',
      'Part B, 1 Introduction',
      'Part B, Staff',
      '1st Staff, 4',
      '2nd Staff, 4',
    ]);
  });
});

describe('any version', () => {
  const titles = [
    'Introduction',
    'INTRODUCTION',
    'Part A',
    'Part B',
    'Scope',
    'Scope (1)',
    'Preamble',
    '4(1)',
    'Introduction, 1',
    '1st Scope',
    'What if …?',
    '“Staff”',
    '"Staff"',
    ':',
  ];
  const numbers = [null, null, '1', '1', '2', '1.1', '4'];
  const { clauses: clauseTree } = fc.letrec<{ clauses: ShortClause[] }>((tie) => ({
    clauses: fc
      .array(fc.oneof({ depthSize: 'small' }, fc.constant<ShortClause[]>([]), tie('clauses')), { maxLength: 3 })
      .map((children) => children.map((below): ShortClause => ['x', 'Words.', below])),
  }));
  const { sections: sectionTree } = fc.letrec<{ sections: ShortSection[] }>((tie) => ({
    sections: fc.array(
      fc.record({
        id: fc.constant('x'),
        number: fc.constantFrom(...numbers),
        title: fc.constantFrom(...titles),
        clauses: clauseTree,
        sections: fc.oneof({ depthSize: 'small' }, fc.constant<ShortSection[]>([]), tie('sections')),
      }),
      { maxLength: 4 },
    ),
  }));
  const anyVersion = fc.record({ preamble: clauseTree, sections: sectionTree });
  const hear = (label: string): string => label.toLowerCase().replaceAll(/[“”]/g, '"');

  it('has no two clauses, and no two sections, that are called the same', () => {
    fc.assert(
      fc.property(anyVersion, (short) => {
        const version = buildVersion(short);
        for (const labels of [labelsOf(version), sectionsOf(version)]) {
          expect(new Set(labels.map(hear)).size).toBe(labels.length);
        }
      }),
      propertyRuns,
    );
  });

  it('calls a clause by its number where that is its own, and only there', () => {
    fc.assert(
      fc.property(anyVersion, (short) => {
        const all = listClauses(buildVersion(short)).map(({ clause }) => clause);
        for (const { number, label } of all) {
          const isOwn = number !== null && all.filter((other) => other.number === number).length === 1;
          expect(label === number).toBe(isOwn);
        }
      }),
      propertyRuns,
    );
  });

  it('has labels that can be said: a number or words of its headings, without a loose end', () => {
    fc.assert(
      fc.property(anyVersion, (short) => {
        const version = buildVersion(short);
        for (const label of [...labelsOf(version), ...sectionsOf(version)]) {
          expect(label).toMatch(/[\p{L}\p{N}]/u);
          expect(label).not.toMatch(/^[\s,(]|,$|\s$|\s\s|\s,|,,|undefined|null|\(\)/);
        }
      }),
      propertyRuns,
    );
  });

  it('has the same labels whenever they are computed, whatever stands in its words and ids', () => {
    fc.assert(
      fc.property(anyVersion, (short) => {
        const version = buildVersion(short);
        expect(labelClauses(version)).toEqual({ preamble: version.preamble, sections: version.sections });
        expect(labelsOf(buildVersion(structuredClone(short)))).toEqual(labelsOf(version));
      }),
      propertyRuns,
    );
  });
});

it('labels with commas of their own are listed with semicolons', () => {
  expect(formatLabels(['4(1)', '4(2)', 'Introduction (3)'])).toBe('4(1), 4(2) and Introduction (3)');
  expect(formatLabels(['Part B, 1(1)', '4(2)'])).toBe('Part B, 1(1); 4(2)');
});
