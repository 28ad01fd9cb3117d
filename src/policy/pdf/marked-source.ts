// Owns the marked text of two versions in a PDF: what was added and removed, with a word for each and a label at each change.
import { compareWords } from '../compare/compare-words.ts';
import { isReportable } from '../compare/comparison.ts';
import { formatFlags, formatHeading, formatSectionChange } from '../compare/comparison-words.ts';
import type { Redline, RedlineClause, RedlineSection } from '../compare/redline.ts';
import { labelChange, renderMarked } from '../compare/redline-html.ts';
import { renderWords } from '../compare/words-html.ts';
import { drawClauses, type DrawnClause } from './clause-source.ts';
import { drawHtml } from './html-source.ts';
import { type Expression, join, quote } from '../../typst/typst.ts';

/**
 * Draws two joined versions.
 * @param redline the joint text
 * @param places the ids of the newer version
 * @returns content: the whole text, with headings from level 3
 */
export function drawMarkedText({ preamble, sections }: Redline, places: ReadonlySet<string>): Expression {
  return join([
    `column(${drawClauses(preamble.map(toDrawn), places)})`,
    ...sections.map((section) => drawSection(section, places, 3)),
  ]);
}

function drawSection(section: RedlineSection, places: ReadonlySet<string>, level: number): Expression {
  const { change, before, after, clauses, sections } = section;
  const words = drawHtml(renderWords(compareWords(formatHeading(before), formatHeading(after))), places);
  const isChanged = change?.statuses.some((status) => status !== 'renumbered') === true;
  const heading =
    after === null
      ? `heading(level: ${Math.min(level, 6)}, ${words})`
      : `part(${Math.min(level, 6)}, ${quote(after.id)}, ${words})`;
  return join([
    heading,
    isChanged ? `block(below: 1em, change(${quote(`Heading ${formatSectionChange(change.statuses)}`)}))` : '',
    (after ?? before)?.hasContacts === true
      ? `par(${quote('The contacts are compared under “Facts and sections”.')})`
      : '',
    clauses.length === 0 ? '' : `column(${drawClauses(clauses.map(toDrawn), places)})`,
    ...sections.map((inner) => drawSection(inner, places, level + 1)),
  ]);
}

function toDrawn(joint: RedlineClause): DrawnClause {
  const { change, before, after } = joint;
  const html = renderMarked(joint);
  const drawn = after ?? before;
  // One that moved away leaves a label at its old place, without a number of its own.
  const isOldPlace = after === null && change.status !== 'removed';
  return {
    clause:
      drawn === null || isOldPlace
        ? { number: null, marker: null, kind: 'paragraph' }
        : { number: drawn.number, marker: drawn.marker, kind: drawn.kind },
    id: after?.id ?? null,
    above: drawLabel(joint, isOldPlace),
    html,
    clauses: joint.clauses.map(toDrawn),
  };
}

function drawLabel(joint: RedlineClause, isOldPlace: boolean): Expression {
  const label = labelChange(joint);
  if (label === null) return '';
  const { change } = joint;
  const links = change.flags.filter(({ kind }) => kind === 'link');
  if (isOldPlace) return `aside(${quote(`${label} ${change.after?.label ?? ''}`.trim())})`;
  if (!isReportable(change)) return `aside(${quote(label)})`;
  return `change(${quote([label, ...(links.length > 0 ? [formatFlags(links)] : [])].join('. '))})`;
}
