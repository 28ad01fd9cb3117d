// Owns which reasons of a draft still fit when another draft takes its place.
import type { PolicyVersion } from '../version/model.ts';
import type { ReasonAnswer } from '../yaml/reason-entries.ts';
import type { ReasonQuestion } from './reason-questions.ts';

/**
 * Finds the reasons that an earlier draft gives for what still lacks one.
 * @param questions what the new one lacks, from `askForReasons`
 * @param draft the draft that it takes the place of; null for none
 * @returns its reasons in their order, each for those changes alone that there still are; empty when none fits
 */
export function listKeptReasons(questions: readonly ReasonQuestion[], draft: PolicyVersion | null): ReasonAnswer[] {
  const isTypographic = questions.some(({ likeness }) => likeness.kind === 'typographic');
  const left = new Set(questions.flatMap(({ changes }) => changes.map(({ id }) => id)));
  return (draft?.changes ?? []).flatMap(({ clauses, typographic, why, kind, successor }): ReasonAnswer[] => {
    const ids = clauses.filter((id) => left.delete(id));
    return [
      ...(ids.length > 0 ? [{ changes: ids, why, kind, ...(successor === null ? {} : { successor }) }] : []),
      ...(typographic !== null && isTypographic ? [{ changes: 'typographic' as const, why, kind }] : []),
    ];
  });
}
