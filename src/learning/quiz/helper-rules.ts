// Owns the rule that the one who helps does not give the right answer away by standing in no other.
import { problem, type PlaceOf, type Problem } from '../../problems/problem.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import { hasOptions, questionsOf } from './questions.ts';

/** Who helps, as quizzes for pupils and for adults name them. */
const helpers = {
  pupils:
    /\b(?:adults?|grown-ups?|(?:head ?)?teachers?|mum|mam|dad|nan|gran|gran(?:ny|dma|dpa|dad|ddad)|aunt(?:ie|y)?|uncle|Childline)\b/i,
  adults:
    /\b(?:DSLs?|designated safeguarding leads?|deput(?:y|ies)|head ?teachers?|the head|leadership|managers?|LADO|chair of governors)\b/i,
};

/**
 * Looks for helpers who stand only in the right options of a question.
 * @param quiz a valid quiz
 * @param placeOf finds the line of a field
 * @returns a notice for each question whose right options name somebody who helps, and whose wrong ones name nobody who does; none for items without options.
 */
export function findTellingHelpers({ items, band }: Pick<Quiz, 'items' | 'band'>, placeOf: PlaceOf): Problem[] {
  const helper = band === undefined ? helpers.adults : helpers.pupils;
  return items.flatMap((item, index) =>
    questionsOf(item)
      .filter(hasOptions)
      .flatMap(({ rows }) => {
        const naming = rows.filter(({ text }) => helper.test(text));
        const [first] = naming;
        if (!first || naming.some(({ right }) => !right)) return [];
        const word = helper.exec(first.text)?.[0] ?? '';
        return [problem('role-only-in-right', placeOf(['items', index]), { item: item.id, word })];
      }),
  );
}
