// Owns the distance between two spellings and the choice of the nearest known name.

/**
 * Counts the edits between two words: insert, delete, replace, or swap two neighbours.
 * Source: optimal string alignment, the restricted Damerau–Levenshtein distance (Boytsov 2011, "Indexing methods for approximate dictionary searching").
 * @param a any text
 * @param b any text
 * @returns a whole number from 0 (the same) to the longer length.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(last, column) + 1, at(now, column - 1) + 1, at(last, column - 1) + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, at(beforeLast, column - 2) + 1);
      now.push(least);
    }
    beforeLast = last;
    last = now;
  }
  return at(last, b.length);
}

/**
 * Finds the known name that a mistyped one most likely meant.
 * @param name the name as typed
 * @param known the names that exist, in any order
 * @returns the nearest within a third of the typed length (at least 2 edits); the first in alphabet of equals; null when none is near. One number or date is not another's misspelling: 2023-11 and 2026-11 are both real.
 */
export function nearestName(name: string, known: Iterable<string>): string | null {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: { name: string; distance: number } | null = null;
  for (const candidate of [...known].sort()) {
    if (Math.abs(candidate.length - name.length) > limit || isOtherNumber(name, candidate)) continue;
    const distance = editDistance(name, candidate);
    if (distance <= limit && (best === null || distance < best.distance)) best = { name: candidate, distance };
  }
  return best === null ? null : best.name;
}

/** The same words with other digits. */
function isOtherNumber(name: string, candidate: string): boolean {
  const [words, otherWords] = [name, candidate].map((text) => text.replace(/\d+/g, '0'));
  return name !== candidate && words === otherWords;
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
