// Owns rules about the synonyms: no word stands in two places.
import { problem, type Problem } from '../../problems/problem.ts';
import type { Synonyms } from '../../schemas/synonyms.ts';
import type { DataFile } from '../parse/data-file.ts';

/**
 * Looks for words that stand twice among the synonyms.
 * @param file the synonyms
 * @returns a problem for each place after the first.
 */
export function checkSynonyms(file: DataFile<Synonyms>): Problem[] {
  const firstLine = new Map<string, number>();
  return (['things', 'people'] as const).flatMap((kind) =>
    file.data[kind].flatMap((group, row) =>
      group.flatMap((term, column) => {
        const place = file.placeOf([kind, row, column]);
        const first = firstLine.get(term);
        firstLine.set(term, first ?? place.line);
        return first === undefined ? [] : [problem('repeated-synonym', place, { term, firstLine: first })];
      }),
    ),
  );
}
