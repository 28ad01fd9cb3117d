// Owns which reasons of a draft still fit when another draft takes its place.
import type { ChangeGroup } from '../version/change-groups.ts';
import type { PolicyVersion } from '../version/model.ts';
import type { ReasonAnswer } from '../yaml/reason-entries.ts';
import type { ReasonQuestion } from './reason-questions.ts';

/**
 * Finds the reasons that an earlier draft gives for what still lacks one.
 * @param questions what the new one lacks, from `askForReasons`
 * @param draft the draft that it takes the place of; null for none
 * @param commented the reasons that the new one has from comments: where they say the same, the draft's is kept, with its successor
 * @returns its reasons in their order, each for those changes alone that there still are; empty when none fits
 */
export function listKeptReasons(
  questions: readonly ReasonQuestion[],
  draft: PolicyVersion | null,
  commented: readonly ChangeGroup[],
): ReasonAnswer[] {
  const isTypographic = questions.some(({ likeness }) => likeness.kind === 'typographic');
  const left = new Set(questions.flatMap(({ changes }) => changes.map(({ id }) => id)));
  const said = new Map(commented.flatMap((group) => group.clauses.map((id) => [id, group.why] as const)));
  return (draft?.changes ?? []).flatMap(({ clauses, typographic, why, kind, successor }): ReasonAnswer[] => {
    const ids = clauses.filter((id) => left.delete(id) || (said.get(id) === why && said.delete(id)));
    return [
      ...(ids.length > 0 ? [{ changes: ids, why, kind, ...(successor === null ? {} : { successor }) }] : []),
      ...(typographic !== null && isTypographic ? [{ changes: 'typographic' as const, why, kind }] : []),
    ];
  });
}
