// Owns rules about what a version says to the review notes on the version before it.
import { compareVersions } from '../../policy/compare/compare-versions.ts';
import { listCarriedOverNotes } from '../../policy/review/carried-over-notes.ts';
import { listPassedOverNotes } from '../../policy/review/passed-over-notes.ts';
import { isAgreed } from '../../policy/version/status.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { ReviewNotes } from '../../schemas/review-notes.ts';
import { fileId } from '../files/file-id.ts';
import { followedBy } from '../policy/followed-version.ts';
import type { PolicyFile } from '../policy/policy-file.ts';

/**
 * Holds every version's \`notes\` against the review notes on the version that it follows.
 * @param files every policy file
 * @param notes by version; null for notes that could not be read
 * @returns names that are no notes; of versions that may still be agreed, notes that nothing answers, notes on what changes for another reason, and lines that a change has made needless
 */
export function checkNoteAnswers(
  files: readonly PolicyFile[],
  notes: ReadonlyMap<string, ReviewNotes | null>,
): Problem[] {
  const byId = new Map(files.map((file) => [fileId(file.path), file]));
  return files.flatMap((file) => {
    const { version, frontMatter } = file;
    const previous = followedBy(file, byId);
    if (version === null || frontMatter === null || previous === undefined) return [];
    const answers = Object.keys(version.noteAnswers ?? {});
    const found = previous === null ? [] : notes.get(previous.id);
    if (found === null) return [];
    const noted = found ?? [];
    const ids = noted.map(({ id }) => id);
    const unknown = answers
      .filter((id) => !ids.includes(id))
      .map((id) => {
        const details = { id, previous: previous?.id ?? null, suggestion: nearestName(id, ids) };
        return problem('unknown-note', frontMatter.placeOf(['notes', id]), details);
      });
    // A draft is still being written, and one that is agreed or overtaken answers nothing any more.
    const isOpen = !isAgreed(version) && version.status !== 'draft' && previous?.status === 'current';
    if (!isOpen || previous === null || noted.length === 0) return unknown;
    const comparison = compareVersions(previous, version);
    const open = listCarriedOverNotes(noted, comparison, [previous, version]).map(({ id }) => id);
    const passedOver = new Map(
      listPassedOverNotes(noted, comparison, [previous, version])
        .filter(({ id }) => !open.includes(id))
        .map(({ id, changed }) => [id, changed]),
    );
    const named = version.noteAnswers === undefined ? ['follows'] : ['notes'];
    return [
      ...unknown,
      ...open
        .filter((id) => !answers.includes(id))
        .map((id) => problem('note-unanswered', frontMatter.placeOf(named), { id, previous: previous.id })),
      ...[...passedOver]
        .filter(([id]) => !answers.includes(id))
        .map(([id, changed]) =>
          problem('note-passed-over', frontMatter.placeOf(named), { id, previous: previous.id, changed }),
        ),
      // Where the reason speaks of something else, the line says what becomes of the note.
      ...answers
        .filter((id) => ids.includes(id) && !open.includes(id) && !passedOver.has(id))
        .map((id) => problem('note-answered', frontMatter.placeOf(['notes', id]), { id, previous: previous.id })),
    ];
  });
}
