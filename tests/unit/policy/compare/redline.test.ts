import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import {
  findNeighbours,
  joinVersions,
  type Redline,
  type RedlineClause,
} from '../../../../src/policy/compare/redline.ts';
import { renderMarked, renderOlder, labelChange } from '../../../../src/policy/compare/redline-html.ts';
import { listClauses } from '../../../../src/policy/version/walk.ts';
import { buildOneSection, buildVersion } from '../build-version.ts';

const join = (older: PolicyVersion, newer: PolicyVersion): Redline =>
  joinVersions(compareVersions(older, newer), older, newer);

const listAll = (clauses: readonly RedlineClause[]): RedlineClause[] =>
  clauses.flatMap((clause) => [clause, ...listAll(clause.clauses)]);
const listPlaces = (redline: Redline): RedlineClause[] => {
  const inSections = (sections: Redline['sections']): RedlineClause[] =>
    sections.flatMap((section) => [...listAll(section.clauses), ...inSections(section.sections)]);
  return [...listAll(redline.preamble), ...inSections(redline.sections)];
};
const idsOf = (version: PolicyVersion): string[] => listClauses(version).map(({ clause }) => clause.id);

const older = buildOneSection([
  ['be-kind', 'Be kind.'],
  ['be-safe', 'Staff should be safe.', [['at-home', 'At home.']]],
  ['be-gone', 'Be gone.'],
  ['be-last', 'Be last.'],
]);
const newer = buildOneSection(
  [
    ['be-last', 'Be last.'],
    ['be-kind', 'Be kind.'],
    ['be-safe', 'Staff must be safe.', [['at-home', 'At home.']]],
    ['be-new', 'Be new.'],
  ],
  { id: '2026-11' },
);

describe('the joint text', () => {
  test('has a moved clause at both its places, and a removed one after what it followed', () => {
    const places = listPlaces(join(older, newer)).map(({ change, before, after }) => [
      change.id,
      before === null ? '' : 'before',
      after === null ? '' : 'after',
    ]);
    expect(places).toEqual([
      ['be-last', '', 'after'],
      ['be-kind', 'before', 'after'],
      ['be-safe', 'before', 'after'],
      ['at-home', 'before', 'after'],
      ['be-gone', 'before', ''],
      ['be-last', 'before', ''],
      ['be-new', '', 'after'],
    ]);
  });

  test('lists what changed once, in reading order', () => {
    expect(join(older, newer).changed).toEqual(['be-last', 'be-safe', 'be-gone', 'be-new']);
    expect(join(older, older).changed).toEqual([]);
  });

  test('of sections that moved, were renamed, removed and nested keeps every clause', () => {
    const part = (id: string, number: string, clause: string) => ({
      id,
      number,
      title: id,
      clauses: [[clause, `Text of ${clause}.`]] as [string, string][],
    });
    const before = buildVersion({
      sections: [
        part('part-one', '1', 'rule-one'),
        part('part-two', '2', 'rule-two'),
        part('part-three', '3', 'rule-three'),
      ],
    });
    const after = buildVersion({
      sections: [{ ...part('part-three', '1', 'rule-three'), sections: [part('part-one', '1.1', 'rule-one')] }],
    });
    const redline = join(before, after);
    // Nothing that stayed in place stood before part two, so it comes first.
    expect(redline.sections.map((section) => (section.after ?? section.before)?.id)).toEqual([
      'part-two',
      'part-three',
    ]);
    expect(redline.changed).toEqual(['part-two', 'rule-two', 'part-one']);
    expect(
      listPlaces(redline)
        .flatMap((place) => place.before?.id ?? [])
        .sort(),
    ).toEqual(idsOf(before).sort());
    expect(
      listPlaces(redline)
        .flatMap((place) => place.after?.id ?? [])
        .sort(),
    ).toEqual(idsOf(after).sort());
  });

  test('has each clause of either version exactly once in its column, for any shuffle', () => {
    const ids = ['rule-a', 'rule-b', 'rule-c', 'rule-d', 'rule-e', 'rule-f'];
    const tree = fc.shuffledSubarray(ids).chain((chosen) =>
      fc.array(fc.boolean(), { minLength: chosen.length, maxLength: chosen.length }).map((nested) => {
        const clauses: [string, string, [string, string][]][] = [];
        chosen.forEach((id, at) => {
          const last = clauses.at(-1);
          if (nested[at] === true && last) last[2].push([id, `Text ${id}.`]);
          else clauses.push([id, `Text ${id}.`, []]);
        });
        return buildOneSection(clauses);
      }),
    );
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const places = listPlaces(join(before, after));
        expect(places.flatMap((place) => place.before?.id ?? [])).toEqual(idsOf(before));
        expect(places.flatMap((place) => place.after?.id ?? []).sort()).toEqual(idsOf(after).sort());
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});

describe('what is said and drawn at a place', () => {
  const placeOf = (id: string, isOld = false): RedlineClause => {
    const found = listPlaces(join(older, newer)).find(
      ({ change, after }) => change.id === id && (after === null) === isOld,
    );
    if (!found) throw new Error(id);
    return found;
  };

  test('a moved clause says from where, and at its old place to where', () => {
    expect(labelChange(placeOf('be-last'))).toBe('Moved, from 4(4) (4 Staff use)');
    expect(labelChange(placeOf('be-last', true))).toBe('4(4) moved to');
    expect(renderMarked(placeOf('be-last', true))).toBeNull();
    expect(renderOlder(placeOf('be-last', true))).toBe('Be last.');
  });

  test('an amended clause has both words in the one text and only its own in the older', () => {
    expect(labelChange(placeOf('be-safe'))).toBe('Amended (was 4(2))');
    const hidden = (words: string): string => `<span class="visually-hidden"> ${words} </span>`;
    const removed = `<del role="none">${hidden('removed')}should${hidden('end removed')}</del>`;
    expect(renderOlder(placeOf('be-safe'))).toBe(`Staff ${removed} be safe.`);
    expect(renderMarked(placeOf('be-safe'))).toBe(
      `Staff ${removed}<ins role="none" class="replacement">${hidden('added')}must${hidden('end added')}</ins> be safe.`,
    );
  });

  test('a renumbered clause says its old number; an unchanged one says nothing', () => {
    expect(labelChange(placeOf('be-kind'))).toBe('Renumbered: was 4(1)');
    const same = listPlaces(join(older, older))[0];
    expect(same && labelChange(same)).toBeNull();
  });
});

test('each change knows the ones beside it', () => {
  expect(findNeighbours(['a-a', 'b-b'])).toEqual(
    new Map([
      ['a-a', { previous: null, next: 'b-b' }],
      ['b-b', { previous: 'a-a', next: null }],
    ]),
  );
});
