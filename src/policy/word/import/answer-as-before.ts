// Owns which questions about a Word file an earlier import of it has answered: the draft that it made says so.
import { groupItems } from '../../text/group-items.ts';
import { foldText } from '../../text/fold-text.ts';
import type { PolicyVersion } from '../../version/model.ts';
import { listClauses, listIds } from '../../version/walk.ts';
import type { MatchQuestion } from './match/matching.ts';

/**
 * Answers which clause a passage is as an earlier draft has it.
 * @param questions from `matchDocument`
 * @param draft the draft that is taken the place of; null for none
 * @param older the version whose clauses the passages may be; null for none
 * @returns by block: the id of the clause that has the same words in the draft; null where that clause was new there. Nothing for passages that the draft does not have
 */
export function answerAsBefore(
  questions: readonly MatchQuestion[],
  draft: PolicyVersion | null,
  older: PolicyVersion | null,
): Map<number, string | null> {
  const ids = new Set(older ? listIds(older) : []);
  const before = groupItems(draft ? listClauses(draft) : [], ({ clause }) => foldText(clause.text));
  return new Map(
    questions.flatMap(({ block, words, candidates }): [number, string | null][] => {
      const [same, another] = before.get(foldText(words)) ?? [];
      if (!same || another) return [];
      const { id } = same.clause;
      if (candidates.some((candidate) => candidate.id === id)) return [[block, id]];
      return ids.has(id) ? [] : [[block, null]];
    }),
  );
}
