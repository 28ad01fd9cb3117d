// Owns whether a clause of a Word file is word for word and mark for mark what the older version has.
import { type HtmlNode, parseHtml } from '../../../text/html-tree.ts';
import type { Clause } from '../../../version/model.ts';
import type { TextRun } from '../../word-document.ts';
import type { Part } from '../tree/draft-tree.ts';

/** A character that is seen, and what is special about it. */
interface Seen {
  sign: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  raised: boolean;
  lowered: boolean;
  link: string | null;
  /** Marks that a Word file may have there or not. */
  loose: ReadonlySet<string>;
}

/** Says what two links have to share to be the same. */
export type LinkKey = (link: string) => string;

/**
 * Compares a clause with what it was.
 * @param parts the clause as the file has it
 * @param older the clause of the same id
 * @param linkKey what of a link counts
 * @returns true for the same signs in the same order, with the same marks and links. White space does not count, nor do marks that a Word file cannot have.
 */
export function isSameClause(parts: readonly Part[], older: Clause, linkKey: LinkKey): boolean {
  const now = parts.flatMap(listPart);
  const nodes = parseHtml(older.html);
  const was = listNodes(nodes, plainMarks, true);
  const bare = (seen: readonly Seen[]): string => seen.map(({ sign }) => sign).join('');
  const words = bare(now);
  if (words === bare(was)) return hasSameMarks(now, was, linkKey);
  const withoutPictures = listNodes(nodes, plainMarks, false);
  if (older.pictures && words === bare(withoutPictures)) return hasSameMarks(now, withoutPictures, linkKey);
  // A colon stands between a term and its meaning, and no sign between cells.
  return older.html.startsWith('<dl>') && words === older.text.replace(/\s+/g, '');
}

const plainMarks: Omit<Seen, 'sign'> = {
  ...{ bold: false, italic: false, underline: false, raised: false, lowered: false },
  link: null,
  loose: new Set(),
};

function listNodes(nodes: readonly HtmlNode[], marks: Omit<Seen, 'sign'>, hasPictures: boolean): Seen[] {
  return nodes.flatMap((node): Seen[] => {
    if ('text' in node) return listSigns(node.text, marks);
    if (node.name === 'img') return hasPictures ? listSigns(node.attributes.alt ?? '', marks) : [];
    const own = marksOf(node);
    const loose = new Set([...marks.loose, ...(own.loose ?? [])]);
    return listNodes(node.children, { ...marks, ...own, loose }, hasPictures);
  });
}

const everything = new Set(['bold', 'italic', 'underline', 'raised', 'lowered', 'link']);

function marksOf(node: Exclude<HtmlNode, { text: string }>): Partial<Seen> {
  switch (node.name) {
    case 'strong':
      return { bold: true };
    case 'em':
      return { italic: true };
    case 'u':
      return { underline: true };
    case 'sup':
      return { raised: true };
    case 'sub':
      return { lowered: true };
    case 'a':
      return { link: node.attributes.href ?? '', loose: new Set(['underline']) };
    case 'th':
    case 'dt':
      return { loose: new Set(['bold']) };
    case 'blockquote':
      return { loose: new Set(['italic']) };
    case 'small':
    case 'code':
      return { loose: everything };
    default:
      return {};
  }
}

function listPart(part: Part): Seen[] {
  if (part.kind === 'table') return part.rows.flat().flatMap(listRuns);
  return [...(part.kind === 'point' ? listSigns(part.marker ?? '', plainMarks) : []), ...listRuns(part.runs)];
}

function listRuns(runs: readonly TextRun[]): Seen[] {
  return runs.flatMap((run) =>
    listSigns(run.text, {
      ...{ bold: run.bold === true, italic: run.italic === true, underline: run.underline === true },
      ...{ raised: run.raised === true, lowered: run.lowered === true, link: run.link ?? null, loose: new Set() },
    }),
  );
}

function listSigns(text: string, marks: Omit<Seen, 'sign'>): Seen[] {
  return Array.from(text.replace(/[\s|]+/g, ''), (sign) => ({ ...marks, sign }));
}

const markNames = ['bold', 'italic', 'underline', 'raised', 'lowered'] as const;

function hasSameMarks(now: readonly Seen[], was: readonly Seen[], linkKey: LinkKey): boolean {
  return was.every((older, at) => {
    const newer = now[at];
    if (newer === undefined) return false;
    const isSame = markNames.every((mark) => older.loose.has(mark) || older[mark] === newer[mark]);
    return isSame && (older.loose.has('link') || keyOf(older.link, linkKey) === keyOf(newer.link, linkKey));
  });
}

function keyOf(link: string | null, linkKey: LinkKey): string {
  return link === null ? '' : linkKey(link);
}
