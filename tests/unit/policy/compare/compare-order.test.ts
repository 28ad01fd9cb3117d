import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listMoved, type Positioned } from '../../../../src/policy/compare/compare-order.ts';
import { propertyRuns } from '../edit-version.ts';

/** Items under one parent, from `id` or `id:words`. */
function place(line: string, parent = 'staff-use'): Positioned[] {
  return line
    .split(' ')
    .filter((item) => item !== '')
    .map((item) => {
      const [id = '', words = '1'] = item.split(':');
      return { id, parent, words: Number(words) };
    });
}

function moved(older: string, newer: string): string {
  return [...listMoved(place(older), place(newer))].sort().join(' ');
}

describe('what moved', () => {
  test('is nothing when the order is kept', () => {
    expect(moved('a b c', 'a b c')).toBe('');
  });

  test('is nothing when siblings come and go between', () => {
    expect(moved('a x b c', 'a b y c z')).toBe('');
  });

  test('is the one that was taken to another place', () => {
    expect(moved('a b c d', 'd a b c')).toBe('d');
    expect(moved('a b c d', 'b c a d')).toBe('a');
  });

  test('is the shorter of two that changed places', () => {
    expect(moved('a:3 b:40', 'b:40 a:3')).toBe('a');
    expect(moved('b:3 a:40', 'a:40 b:3')).toBe('b');
  });

  test('counts the words of both versions', () => {
    expect(moved('a:10 b:9', 'b:9 a:2')).toBe('a');
  });

  test('is the later in the alphabet of two with equal words', () => {
    expect(moved('a b', 'b a')).toBe('b');
    expect(moved('b a', 'a b')).toBe('b');
  });

  test('puts many in place before many words', () => {
    expect(moved('a:1 b:1 c:1000', 'c:1000 a:1 b:1')).toBe('c');
  });

  test('is whatever stands under another parent', () => {
    expect([
      ...listMoved([...place('a b', 'x'), ...place('c', 'y')], [...place('a', 'x'), ...place('b c', 'y')]),
    ]).toEqual(['b']);
  });

  test('treats ids that look like properties of every object as ids', () => {
    expect(moved('constructor __proto__', '__proto__ constructor')).toBe('constructor');
  });
});

describe('of every way to keep siblings in order', () => {
  const pair = fc
    .integer({ min: 0, max: 7 })
    .chain((size) => {
      const items = [...'gcaebfd'].slice(0, size).map((id) => ({ id, parent: 'p' }));
      const words = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size });
      const order = fc.shuffledSubarray(items, { minLength: size });
      return fc.tuple(order, order, words, words);
    })
    .map(([older, newer, olderWords, newerWords]) => [
      older.map((item, at) => ({ ...item, words: olderWords[at] ?? 0 })),
      newer.map((item, at) => ({ ...item, words: newerWords[at] ?? 0 })),
    ]);

  test('the longest, then the wordiest, then the first by ids is chosen', () => {
    fc.assert(
      fc.property(pair, ([older = [], newer = []]) => {
        const found = listMoved(older, newer);
        const kept = older
          .map(({ id }) => id)
          .filter((id) => !found.has(id))
          .sort();
        expect(kept).toEqual(bestKept(older, newer));
      }),
      { ...propertyRuns, numRuns: 500 },
    );
  });

  test('the choice is the same from either side', () => {
    fc.assert(
      fc.property(pair, ([older = [], newer = []]) => {
        expect([...listMoved(newer, older)].sort()).toEqual([...listMoved(older, newer)].sort());
      }),
      propertyRuns,
    );
  });
});

test('nine hundred siblings turned round can be told', () => {
  const older = Array.from({ length: 900 }, (_, n) => ({ id: `clause-${n}`, parent: 'p', words: n % 7 }));
  const newer = [...older].sort((a, b) => ((older.indexOf(a) * 389) % 900) - ((older.indexOf(b) * 389) % 900));
  expect(listMoved(older, [...older].reverse()).size).toBe(899);
  expect(listMoved(older, newer)).toEqual(listMoved(newer, older));
});

/** Tries every subset: slow, and plainly what the rule says. */
function bestKept(older: Positioned[], newer: Positioned[]): string[] {
  const newerAt = new Map(newer.map((item, at) => [item.id, { at, words: item.words }]));
  let best = { size: -1, words: -1, ids: [] as string[] };
  for (let mask = 0; mask < 2 ** older.length; mask++) {
    const chosen = older.filter((_, at) => (mask >> at) % 2 === 1);
    const places = chosen.map(({ id }) => newerAt.get(id)?.at ?? -1);
    if (places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0))) continue;
    const words = chosen.reduce((sum, item) => sum + item.words + (newerAt.get(item.id)?.words ?? 0), 0);
    const ids = chosen.map(({ id }) => id).sort();
    const difference = ids.length - best.size || words - best.words || (ids.join() < best.ids.join() ? 1 : -1);
    if (difference > 0) best = { size: ids.length, words, ids };
  }
  return best.ids;
}
