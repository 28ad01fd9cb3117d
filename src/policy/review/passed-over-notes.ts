// Owns which review notes count as answered though the change was made for another reason: neither its reason nor its new words speak of anything that they found.
import type { ReviewNote } from '../../schemas/review-notes.ts';
import type { Comparison } from '../compare/comparison.ts';
import { collectReasons } from '../compare/change-reasons.ts';
import { foldText } from '../text/fold-text.ts';
import type { PolicyVersion } from '../version/model.ts';
import { listClauses, listSections } from '../version/walk.ts';
import { listChanged } from './carried-over-notes.ts';

/** A note that nobody may have thought of. */
export interface PassedOverNote {
  id: string;
  /** The clauses and sections that change, and that the note is about or stands above: at least one. */
  changed: string[];
}

/**
 * Finds the notes that a change settles without a word of them.
 * @param notes on the older version, in any number
 * @param comparison from `compareVersions` for the two versions
 * @param versions the older version, and the one that follows it and gives the reasons
 * @returns the notes of which a clause or section was amended or added to, where neither the reasons nor the new words share a word with the note, in the order given. Not those on a field that changes, such as a date, or on a clause that is removed: what they found is gone. Of those on wording, only where the words that they quote still stand.
 */
export function listPassedOverNotes(
  notes: readonly ReviewNote[],
  comparison: Comparison,
  [older, newer]: readonly [PolicyVersion, PolicyVersion],
): PassedOverNote[] {
  const reasons = collectReasons([older, newer], older, newer);
  const other = listChanged(comparison, [older, newer]);
  const gone = new Set(comparison.clauses.filter(({ status }) => status === 'removed').map(({ id }) => id));
  const places = [...listClauses(older), ...listClauses(newer)];
  const named = new Set([older, newer].flatMap(listSections).map(({ id }) => id));
  for (const { clause } of places) named.add(clause.id);
  return notes.flatMap((note) => {
    const inside = places.filter(({ clause, sections }) =>
      [clause, ...sections].some(({ id }) => note.on.includes(id)),
    );
    const within = new Set([...note.on.filter((id) => named.has(id)), ...inside.map(({ clause }) => clause.id)]);
    const changed = [...within].filter((id) => other.has(id) && reasons.has(id));
    const isSettled = note.on.some((id) => gone.has(id) || (other.has(id) && !named.has(id)));
    // Where a reason is missing, that is an error of its own.
    const why = changed.flatMap((id) => (reasons.get(id) ?? []).map(({ text }) => text)).join(' ');
    const said = [...listStems(why), ...changed.flatMap((id) => listNewStems(id, older, newer))];
    if (isSettled || changed.length === 0 || isSpokenOf(note, said)) return [];
    if (note.kind === 'wording' && !isStillWorded(note, inside, newer)) return [];
    return [{ id: note.id, changed }];
  });
}

/** Whether a note has any of these words. */
function isSpokenOf({ found, question = '' }: ReviewNote, said: readonly string[]): boolean {
  const stems = listStems(`${found} ${question}`);
  return said.some((stem) => stems.has(stem));
}

/** The words of a clause that it did not have before. */
function listNewStems(id: string, older: PolicyVersion, newer: PolicyVersion): string[] {
  const [before, after] = [older, newer].map((version) =>
    listStems(listClauses(version).find(({ clause }) => clause.id === id)?.clause.text ?? ''),
  );
  return [...(after ?? [])].filter((stem) => before?.has(stem) !== true);
}

/** Words that any note and any reason may have. */
const common = new Set(
  'about also another because been before being clause clauses could does each every from have into more most named next only other others policy said same says school section should some stand stands still such text than that their them then there these they this those version were what when where which whose will with without would'.split(
    ' ',
  ),
);

/** How words begin: "amended" and "amendment" are alike. */
function listStems(text: string): Set<string> {
  const words =
    foldText(text)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 5)));
}

/** Whether all that a note quotes of the older words stands in the newer ones too. */
function isStillWorded(
  { found }: ReviewNote,
  inside: readonly { clause: { id: string; text: string } }[],
  newer: PolicyVersion,
): boolean {
  const older = inside.map(({ clause }) => foldText(clause.text));
  const ids = new Set(inside.map(({ clause }) => clause.id));
  const now = listClauses(newer).filter(({ clause }) => ids.has(clause.id));
  const quoted = [...found.matchAll(/["“]([^"“”]+)["”]/g)]
    .map(([, words = '']) => foldText(words))
    .filter((words) => older.some((text) => text.includes(words)));
  return quoted.length > 0 && quoted.every((words) => now.some(({ clause }) => foldText(clause.text).includes(words)));
}
