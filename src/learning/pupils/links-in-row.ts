// Owns how many links to pages stand beside each other, so that no row is left with one alone where the others are full.

/**
 * Spreads links over rows of about as many each.
 * @param count how many links, at least one
 * @param most how many fit into a row of a wide screen
 * @returns how many stand in each row but the last, which may have fewer: 4 of 7 where 5 fit, 3 of 9 where 4 fit
 */
export function countInRow(count: number, most: number): number {
  return Math.ceil(count / Math.ceil(count / most));
}
