// Owns the shape of a new version while it is made from the blocks of a Word file: sections, clauses, and the parts of each.
import type { Clause, Section } from '../../../version/model.ts';
import type { TextRun } from '../../word-document.ts';

/** A paragraph, a point or a table of a clause. */
export type Part =
  | { kind: 'words'; runs: TextRun[] }
  | { kind: 'point'; marker: string | null; runs: TextRun[] }
  | { kind: 'table'; rows: TextRun[][][] };

/** A clause as the file has it. */
export interface DraftClause {
  /** Empty until a new one is named. */
  id: string;
  isItem: boolean;
  /** True for what is set apart as a quotation. */
  isQuotation: boolean;
  /** A number that Markdown can give to a point, such as `3.` or `3)`; null for a bullet, and for what is no point. */
  marker: string | null;
  /** At least one; none for a clause that only a picture holds, which stays as it was. */
  parts: Part[];
  /** The alternatives of pictures that stood in the clause, and still do. */
  pictures: string[];
  /** The clause of the older version with the same id; null for a new one. */
  older: Clause | null;
  clauses: DraftClause[];
}

/** A headed part as the file has it. */
export interface DraftSection {
  id: string;
  runs: TextRun[];
  hasContacts: boolean;
  /** The section of the older version with the same id. */
  older: Section | null;
  clauses: DraftClause[];
  sections: DraftSection[];
}

/** A whole text. */
export interface DraftBody {
  preamble: DraftClause[];
  sections: DraftSection[];
}

/** A text, with the way from the blocks of the file to it. */
export interface DraftTree extends DraftBody {
  /** What each block became, by its index; furniture and what was not carried are left out. */
  byBlock: Map<number, DraftClause | DraftSection>;
}

/**
 * Lists the clauses of a draft.
 * @param body a draft's text
 * @returns clauses in reading order, parents first
 */
export function listDraftClauses({ preamble, sections }: DraftBody): DraftClause[] {
  const below = (clauses: readonly DraftClause[]): DraftClause[] =>
    clauses.flatMap((clause) => [clause, ...below(clause.clauses)]);
  return [...below(preamble), ...listDraftSections(sections).flatMap(({ clauses }) => below(clauses))];
}

/**
 * Lists the sections of a draft.
 * @param sections the outermost
 * @returns sections in reading order, parents first
 */
export function listDraftSections(sections: readonly DraftSection[]): DraftSection[] {
  return sections.flatMap((section) => [section, ...listDraftSections(section.sections)]);
}

/**
 * Tells whether an older clause is one of several paragraphs: a point, wherever it stands under no other.
 * @param clause a clause of the older version
 * @returns true for what is drawn as paragraphs one after the other, perhaps after a box to tick
 */
export function isOfParagraphs({ kind, html }: Pick<Clause, 'kind' | 'html'>): boolean {
  return kind === 'block' && /^(?:[☐☑] )?<p>/.test(html);
}
