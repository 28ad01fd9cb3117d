// Owns how review notes are told: each with the places that it is about, in the order of the policy.
import type { ReviewNote } from '../../schemas/review-notes.ts';
import type { PolicyVersion } from '../version/model.ts';
import { listClauses, listSections } from '../version/walk.ts';

/** A place that a note is about. */
export interface NotePlace {
  id: string;
  kind: 'section' | 'clause' | 'field';
  /** Such as "4.1(2)", "Section 6 Pupils’ use" or "Dates". */
  name: string;
}

/** A note with its places. */
export interface PlacedNote {
  note: ReviewNote;
  /** Such as "Out of date". */
  kind: string;
  places: NotePlace[];
}

const kindWords = { 'out-of-date': 'Out of date', unclear: 'Unclear', wording: 'Wording', missing: 'Missing' };

/**
 * Places review notes.
 * @param notes on a version
 * @param version the version whose numbers name the places: the same one, or one that still has the words
 * @returns the notes in the order of their first places: fields, then sections, then clauses
 */
export function placeNotes(notes: readonly ReviewNote[], version: PolicyVersion): PlacedNote[] {
  const found = [
    ...listSections(version).map(({ id, label }): NotePlace => ({ id, kind: 'section', name: `Section ${label}` })),
    ...listClauses(version).map(({ clause }): NotePlace => ({ id: clause.id, kind: 'clause', name: clause.label })),
  ];
  const places = new Map(found.map((place) => [place.id, place]));
  const orders = new Map(found.map(({ id }, order) => [id, order]));
  const orderOf = ({ on }: ReviewNote): number => Math.min(...on.map((id) => orders.get(id) ?? -1));
  return [...notes]
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((note) => ({
      note,
      kind: kindWords[note.kind],
      places: note.on.map((id) => places.get(id) ?? { id, kind: 'field', name: nameField(id) }),
    }));
}

function nameField(field: string): string {
  return field.startsWith('dates') ? 'Dates' : field === 'contacts' ? 'Contacts' : 'Title';
}
