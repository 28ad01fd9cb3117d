// Owns which clauses of the older version the words were that tracked changes take away.
import type { PolicyVersion } from '../../../version/model.ts';
import { groupItems } from '../../../text/group-items.ts';
import { keyOf, wordSet } from '../inline/block-words.ts';
import type { RemovedWords } from '../../word-document.ts';
import { idOfBookmark } from './bookmark-ids.ts';
import { likenessTo, takenFrom } from './likeness.ts';
import { listUnits, type OlderUnit } from './older-units.ts';

/**
 * Makes the function that finds what was removed: by its bookmarks, and where it has none, by its words, which may lack an email address that was not shown.
 * @param older the version that the file follows; null for a first one
 * @param standing the ids of the new version
 * @returns the function: for removed words the ids of clauses and sections that stand no longer; several where all had the same words
 */
export function makeRemovedIds(
  older: PolicyVersion | null,
  standing: ReadonlySet<string>,
): (removed: RemovedWords) => string[] {
  const gone = listUnits(older).filter(({ id }) => !standing.has(id));
  const ids = new Set(gone.map(({ id }) => id));
  const byKey = groupItems(
    gone.flatMap(({ id, keys }) => keys.map((key) => ({ id, key }))),
    ({ key }) => key,
  );
  return ({ bookmarks, words }) => {
    const named = bookmarks.flatMap((name) => idOfBookmark(name, ids) ?? []);
    if (named.length > 0) return named;
    const same = byKey.get(keyOf(words));
    return same ? same.map(({ id }) => id) : findLike(words, gone);
  };
}

function findLike(text: string, units: readonly OlderUnit[]): string[] {
  const words = wordSet(text);
  const [best] = units
    .map((unit) => ({ id: unit.id, likeness: likenessTo(words, unit) }))
    .filter(({ likeness }) => likeness >= takenFrom)
    .sort((a, b) => b.likeness - a.likeness);
  return best ? [best.id] : [];
}
