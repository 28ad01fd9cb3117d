// Owns the rule that an id stands once among its kind.
import { type Place, type PlaceOf, problem, type Problem } from './problem.ts';

/** An id where it stands. */
export interface PlacedId {
  id: string;
  place: Place;
}

/**
 * Finds ids that stand twice.
 * @param ids in the order in which they count: the first of each stays
 * @returns a problem for each later use
 */
export function findRepeatedIds(ids: readonly PlacedId[]): Problem[] {
  const firstLines = new Map<string, number>();
  return ids.flatMap(({ id, place }) => {
    const firstLine = firstLines.get(id);
    if (firstLine !== undefined) return [problem('repeated-id', place, { id, firstLine })];
    firstLines.set(id, place.line);
    return [];
  });
}

/**
 * Gives the ids of a list of a YAML file their places.
 * @param list things with ids
 * @param path keys and positions to the list
 * @param placeOf finds the line of a field
 * @returns the ids in the order of the list
 */
export function placeIds(list: readonly { id: string }[], path: readonly PropertyKey[], placeOf: PlaceOf): PlacedId[] {
  return list.map(({ id }, index) => ({ id, place: placeOf([...path, index, 'id']) }));
}
