// Owns what a block of a Word file can turn out to be: the sections and clauses of the older version, with the words that they are known by.
import type { Clause, PolicyVersion } from '../../../version/model.ts';
import { listClauses, listSections } from '../../../version/walk.ts';
import { keyOf, listParts, wordSet } from '../inline/block-words.ts';
import { groupItems } from '../../../text/group-items.ts';

/** A section or clause of the older version. */
export interface OlderUnit {
  id: string;
  isSection: boolean;
  label: string;
  /** A heading's with its number. */
  text: string;
  /** Its place in reading order, from 0. */
  index: number;
  /** The id of the section or clause right above it; null for what stands at the top. */
  parent: string | null;
  /** The words of each of its parts; one for nearly all. */
  parts: string[];
  /** What its first part, and all of it, is known by. */
  keys: string[];
  words: ReadonlySet<string>;
  firstWords: ReadonlySet<string>;
  /** Null for a section. */
  clause: Clause | null;
}

/**
 * Lists what an older version holds.
 * @param older the older version; null for a first one
 * @returns sections and clauses in reading order, each section before its clauses
 */
export function listUnits(older: PolicyVersion | null): OlderUnit[] {
  if (older === null) return [];
  const clauses = listClauses(older).map(({ clause, sections, parents }) => ({
    id: clause.id,
    isSection: false,
    label: clause.label,
    text: clause.text,
    parent: parents.at(-1)?.id ?? sections.at(-1)?.id ?? null,
    parts: listParts(clause.html),
    clause,
    line: clause.place.line,
    under: sections.at(-1)?.id ?? null,
  }));
  const outer = new Map(listSections(older).flatMap(({ id, sections }) => sections.map((inner) => [inner.id, id])));
  const bySection = groupItems(clauses, ({ under }) => under);
  const sections = listSections(older).flatMap(({ id, label, number, title }) => {
    const text = [number, title].filter((part) => part !== null).join(' ');
    const parent = outer.get(id) ?? null;
    const own = { id, isSection: true, label, text, parent, parts: [title], clause: null };
    return [own, ...(bySection.get(id) ?? [])];
  });
  return [...(bySection.get(null) ?? []), ...sections].map((found, index) => {
    const { id, isSection, label, text, parent, parts, clause } = found;
    const [first = text] = parts;
    return {
      ...{ id, isSection, label, text, index, parent, parts, clause },
      keys: [...new Set([keyOf(text), keyOf(parts.join(' ')), keyOf(first), keyOf(dropPictures(text, clause))])].filter(
        (key) => key !== '',
      ),
      words: wordSet(isSection ? first : text),
      firstWords: wordSet(first),
    };
  });
}

/** A Word file has a picture's words in the picture, not among the words of the clause. */
function dropPictures(text: string, clause: Clause | null): string {
  const alternatives = (clause?.pictures ?? []).map(({ alternative }) => alternative);
  return alternatives.reduce((words, alternative) => words.replace(alternative, ' '), text);
}
