// Owns the rows of the decision sheet of each pair, for its page and for its pack.
import { listDecisions } from '../policy/compare/decision-rows.ts';
import { isToBeDecided } from '../policy/compare/pair-state.ts';
import { listSheetRows, type SheetRow } from '../policy/decide/sheet-rows.ts';
import { answerNotes, listOpenNotes } from '../policy/review/answered-notes.ts';
import { listRedacted, redactDetails } from '../policy/version/redaction.ts';
import { comparePair, type PairIds } from './comparisons.ts';
import { publicVersions, wholeVersions } from './versions.ts';

/**
 * Lists what is decided between two public versions.
 * @param ids one of `listPairs`
 * @returns the rows; review notes only where the newer version is still to be decided
 * @throws Error when a version is not public
 */
export async function sheetRowsOf(ids: PairIds): Promise<SheetRow[]> {
  const { older, newer, comparison, reasons } = await comparePair(ids);
  const noted = (await publicVersions()).find(({ version }) => version.id === older.id)?.notes ?? [];
  const notes = isToBeDecided(older, newer) ? listOpenNotes(noted, comparison, [older, newer]) : [];
  const redacted = listRedacted(await wholeVersions());
  const answered = answerNotes(notes, older, newer).map(({ answer, ...note }) => ({
    ...note,
    answer: answer === null ? null : redactDetails(answer, redacted),
  }));
  return listSheetRows(listDecisions(comparison, reasons), answered);
}
