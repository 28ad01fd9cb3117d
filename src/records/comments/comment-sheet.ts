// Owns the text of a version as readers comment on it: its clauses in their order, what changes marked, with the reasons.
import type { Reasons } from '../../policy/compare/change-reasons.ts';
import { isReportable, type SectionChange } from '../../policy/compare/comparison.ts';
import { formatHeading, formatSectionChange } from '../../policy/compare/comparison-words.ts';
import { compareWords } from '../../policy/compare/compare-words.ts';
import { labelChange, renderMarked } from '../../policy/compare/redline-html.ts';
import type { Redline, RedlineClause, RedlineSection } from '../../policy/compare/redline.ts';
import { renderWords } from '../../policy/compare/words-html.ts';
import { renderClauseWords } from '../../policy/marked/clause-words.ts';
import type { Clause, PolicyVersion, Section } from '../../policy/version/model.ts';

/** Something that can be commented on. */
interface Commented {
  id: string;
  label: string;
  /** Its plain words: of what is removed, those that it had. */
  text: string;
  /** Escaped, with what is added and removed marked. */
  html: string;
  /** What happens to it, such as "Amended"; null where nothing does. */
  change: string | null;
  /** Why, earliest first; empty where nothing changes or nobody said why. */
  why: string[];
  /** True where the version does not have it any more. */
  isRemoved: boolean;
}

/** A clause, with those below it. */
export interface SheetClause extends Commented {
  clauses: SheetClause[];
}

/** A section. Its heading can be commented on where that changes. */
export interface SheetSection extends Commented {
  clauses: SheetClause[];
  sections: SheetSection[];
}

/** A whole version. */
export interface CommentSheet {
  preamble: SheetClause[];
  sections: SheetSection[];
}

/**
 * Makes the sheet of a version that follows no other one.
 * @param version publishable
 * @returns its text with nothing marked
 */
export function sheetOfVersion({ preamble, sections }: Pick<PolicyVersion, 'preamble' | 'sections'>): CommentSheet {
  return { preamble: preamble.map(plainClause), sections: sections.map(plainSection) };
}

/**
 * Makes the sheet of a version that follows another one.
 * @param redline of the two
 * @param reasons why the newer one changes what it does
 * @returns the newer text, and in their places the clauses that are removed; what moved stands at its new place only
 */
export function sheetOfChanges({ preamble, sections }: Redline, reasons: Reasons): CommentSheet {
  const whyOf = (id: string): string[] => (reasons.get(id) ?? []).map(({ text }) => text);
  const clausesOf = (clauses: readonly RedlineClause[]): SheetClause[] =>
    clauses.flatMap((clause) => {
      const { change, before, after } = clause;
      const inner = clausesOf(clause.clauses);
      const shown = after ?? (change.status === 'removed' ? before : null);
      // It stood here before it moved.
      if (shown === null) return inner;
      const isChanged = isReportable(change);
      const html = renderClauseWords(
        shown.id,
        shown,
        renderMarked(clause) ?? shown.html,
        after === null ? 'gone' : 'newer',
      );
      const words = after === null ? `${shown.label}, removed` : shown.label;
      return [
        {
          ...{ id: shown.id, label: words, text: shown.text, html, isRemoved: after === null },
          change: isChanged ? labelChange(clause) : null,
          why: isChanged ? whyOf(change.id) : [],
          clauses: inner,
        },
      ];
    });
  const sectionsOf = (joined: readonly RedlineSection[]): SheetSection[] =>
    joined.map((section) => {
      const { change, before, after } = section;
      const label = headingChange(change);
      return {
        id: (after ?? before)?.id ?? '',
        label: `${(after ?? before)?.label ?? ''}${after === null ? ', removed' : ''}`,
        text: formatHeading(after ?? before),
        html: renderWords(compareWords(formatHeading(before), formatHeading(after))),
        change: label,
        why: label === null ? [] : whyOf(change?.id ?? ''),
        isRemoved: after === null,
        clauses: clausesOf(section.clauses),
        sections: sectionsOf(section.sections),
      };
    });
  return { preamble: clausesOf(preamble), sections: sectionsOf(sections) };
}

/**
 * Lists everything on a sheet that has a label.
 * @param sheet any sheet
 * @returns sections and clauses in reading order, parents before what is below them
 */
export function listCommented({ preamble, sections }: CommentSheet): Commented[] {
  const inClause = (clause: SheetClause): Commented[] => [clause, ...clause.clauses.flatMap(inClause)];
  const inSection = (section: SheetSection): Commented[] => [
    section,
    ...section.clauses.flatMap(inClause),
    ...section.sections.flatMap(inSection),
  ];
  return [...preamble.flatMap(inClause), ...sections.flatMap(inSection)];
}

/** A heading that became a clause, or was one, is met where the clause is. */
function headingChange(change: SectionChange | null): string | null {
  const statuses = change?.statuses.filter((status) => status !== 'renumbered') ?? [];
  if (statuses.length === 0 || statuses.some((status) => status.endsWith('-clause'))) return null;
  return `Heading ${formatSectionChange(statuses)}`;
}

const unchanged = { change: null, why: [], isRemoved: false };

function plainClause(clause: Clause): SheetClause {
  const { id, label, text } = clause;
  const html = renderClauseWords(id, clause, clause.html);
  return { id, label, text, html, ...unchanged, clauses: clause.clauses.map(plainClause) };
}

function plainSection(section: Section): SheetSection {
  const text = formatHeading(section);
  return {
    ...{ id: section.id, label: section.label, text, html: renderWords(compareWords(text, text)), ...unchanged },
    clauses: section.clauses.map(plainClause),
    sections: section.sections.map(plainSection),
  };
}
