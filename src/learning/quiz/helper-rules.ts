// Owns the rule that the one who helps does not give the right answer away by standing in no other.
import { problem, type PlaceOf, type Problem } from '../../problems/problem.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import { hasOptions, questionsOf } from './questions.ts';

/** Who helps, as quizzes for pupils and for adults name them. */
const helpers = {
  pupils: /\b(?:adults?|grown-ups?|(?:head ?)?teachers?)\b/i,
  adults: /\b(?:DSLs?|designated safeguarding leads?|deput(?:y|ies)|head ?teachers?|the head)\b/i,
};

/**
 * Looks for helpers who stand only in the right options of an item.
 * @param quiz a valid quiz
 * @param placeOf finds the line of a field
 * @returns a notice for each item whose right options name somebody who helps, and whose wrong ones name nobody who does; none for items without options.
 */
export function findTellingHelpers({ items, band }: Pick<Quiz, 'items' | 'band'>, placeOf: PlaceOf): Problem[] {
  const helper = band === undefined ? helpers.adults : helpers.pupils;
  return items.flatMap((item, index) => {
    const options = questionsOf(item)
      .filter(hasOptions)
      .flatMap(({ rows }) => rows);
    const naming = options.filter(({ text }) => helper.test(text));
    const [first] = naming;
    if (!first || naming.some(({ right }) => !right)) return [];
    const word = helper.exec(first.text)?.[0] ?? '';
    return [problem('role-only-in-right', placeOf(['items', index]), { item: item.id, word })];
  });
}
