import { describe, expect, it } from 'vitest';
import { countInRow } from '../../../../src/learning/pupils/links-in-row.ts';

describe('links in a row', () => {
  it.each([
    [1, 5, 1],
    [5, 5, 5],
    [6, 5, 3],
    [7, 5, 4],
    [5, 4, 3],
    [8, 4, 4],
    [9, 4, 3],
  ])('%i links, of which %i fit, stand in rows of %i', (count, most, inRow) => {
    expect(countInRow(count, most)).toBe(inRow);
  });

  it('leaves fewer places empty than there are rows', () => {
    for (let count = 1; count < 40; count += 1) {
      for (const most of [4, 5]) {
        const inRow = countInRow(count, most);
        const rows = Math.ceil(count / inRow);
        expect(inRow).toBeLessThanOrEqual(most);
        expect(inRow * rows - count).toBeLessThan(rows);
      }
    }
  });
});
