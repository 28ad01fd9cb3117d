import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/search/question.ts';
import { scoreHits } from '../../../src/search/rank.ts';

const concept = (...terms: [string, number][]): Concept => ({
  terms: terms.map(([term, weight]) => ({ term, weight })),
});
const order = (scores: Map<string, number>): string[] => [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);

describe('a record', () => {
  it('that meets more of the question goes before one that meets a part of it well', () => {
    const hits = new Map([
      [
        'photo',
        [
          { id: 'both', score: 1 },
          { id: 'one', score: 3 },
        ],
      ],
      ['phone', [{ id: 'both', score: 1 }]],
    ]);
    expect(order(scoreHits([concept(['photo', 1]), concept(['phone', 1])], hits, 10))).toEqual(['both', 'one']);
  });

  it('with the reader’s own word goes before one with a synonym', () => {
    const hits = new Map([
      ['pic', [{ id: 'own', score: 1 }]],
      ['photo', [{ id: 'synonym', score: 9 }]],
    ]);
    expect(order(scoreHits([concept(['pic', 1], ['photo', 0.7])], hits, 10))).toEqual(['own', 'synonym']);
  });

  it('with a rare word goes before one with a common word', () => {
    const common = Array.from({ length: 8 }, (_, index) => ({ id: `common-${index}`, score: 1 }));
    const hits = new Map([
      ['school', common],
      ['phone', [{ id: 'rare', score: 1 }]],
    ]);
    const scores = scoreHits([concept(['school', 1]), concept(['phone', 1])], hits, 10);
    expect(order(scores)[0]).toBe('rare');
  });

  it('that meets everything best scores 1', () => {
    expect(scoreHits([concept(['phone', 1])], new Map([['phone', [{ id: 'a', score: 7 }]]]), 10).get('a')).toBe(1);
  });
});

it('nothing found scores nothing', () => {
  expect(scoreHits([concept(['phone', 1])], new Map(), 10).size).toBe(0);
  expect(scoreHits([], new Map(), 0).size).toBe(0);
});
