// Owns counting the lists of a Word file as Word counts them (ISO 29500-1, 17.9): which number each point shows.
import { findChild, listChildren, readSwitch, valueOf, type XmlNode } from '../file/xml.ts';
import { formatNumber } from './number-format.ts';
import { readParagraphLook, type ParagraphLook, type Styles } from './styles.ts';

/** One level of a list. */
interface Level {
  start: number;
  format: string;
  /** Such as `%1.%2`. */
  text: string;
  /** The level whose use makes this one begin again; 0 for none, null for any above. */
  restart: number | null;
  /** True where all its numbers are written in digits. */
  isInDigits: boolean;
  /** Its paragraphs' style, where it belongs to one. */
  style: string | null;
  paragraph: ParagraphLook;
}

/** A list as a point names it: levels of its own, and the count that it shares with others. */
interface List {
  levels: (Level | undefined)[];
  /** What shares a count has the same. */
  count: string;
  /** The levels that begin at their own start when this list is first used. */
  starts: number[];
}

/** The number of a point. */
export interface PointNumber {
  /** As shown, without space around it; null for a bullet, or for nothing. */
  marker: string | null;
  /** From 0. */
  level: number;
  isBullet: boolean;
  paragraph: ParagraphLook;
}

/** Counts as a document is read from its beginning to its end. */
export interface Counter {
  /**
   * Counts a point.
   * @param numId of its list
   * @param level from 0; null for the level that belongs to its style
   * @param style of its paragraph
   * @returns its number; null where the file has no such list
   */
  count(numId: string, level: number | null, style: string): PointNumber | null;
}

/**
 * Reads `numbering.xml`.
 * @param root its outermost element; null for a file without lists
 * @param styles of the same file
 * @returns a counter at the beginning of the document
 */
export function readNumbering(root: XmlNode | null, styles: Styles): Counter {
  const lists = readLists(root, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    count(numId, asked, style) {
      const list = lists.get(numId);
      if (list === undefined) return null;
      const ofStyle = list.levels.findIndex((level) => level?.style === style);
      const at = Math.min(Math.max(asked ?? (ofStyle === -1 ? 0 : ofStyle), 0), 8);
      const level = list.levels[at];
      if (level === undefined) return null;
      const values = counts.get(list.count) ?? [];
      counts.set(list.count, values);
      startAgain(numId, list, at, values, begun);
      step(list, at, values);
      const isBullet = level.format === 'bullet' && level.text !== '';
      const marker = level.format === 'bullet' ? '' : formatMarker(list, level, values).trim();
      return { marker: marker === '' ? null : marker, level: at, isBullet, paragraph: level.paragraph };
    },
  };
}

/** A list that says where it starts does so when it is first used; one that does not goes on. */
function startAgain(numId: string, list: List, at: number, values: (number | undefined)[], begun: Set<string>): void {
  for (const level of list.starts) {
    if (level > at || begun.has(`${numId} ${level}`)) continue;
    begun.add(`${numId} ${level}`);
    values.length = Math.min(values.length, level);
  }
}

function step(list: List, at: number, values: (number | undefined)[]): void {
  for (let above = 0; above < at; above += 1) values[above] ??= list.levels[above]?.start ?? 1;
  const own = values[at];
  values[at] = own === undefined ? (list.levels[at]?.start ?? 1) : own + 1;
  for (let below = at + 1; below < values.length; below += 1) {
    const restart = list.levels[below]?.restart ?? null;
    if (restart === null || at < restart) values[below] = undefined;
  }
}

function formatMarker(list: List, level: Level, values: readonly (number | undefined)[]): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = list.levels[Number(digit) - 1];
    const value = values[Number(digit) - 1] ?? other?.start ?? 1;
    return formatNumber(value, level.isInDigits ? 'decimal' : (other?.format ?? 'decimal'));
  });
}

function readLists(root: XmlNode | null, styles: Styles): Map<string, List> {
  const abstracts = new Map(
    listChildren(root, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'] ?? '', node]),
  );
  const nums = new Map(listChildren(root, 'w:num').map((node) => [node.attributes['w:numId'] ?? '', node]));
  const follow = (id: string, steps: number): [id: string, node: XmlNode | undefined] => {
    const node = abstracts.get(id);
    const link = valueOf(node ?? null, 'w:numStyleLink');
    if (link === null || steps > 10) return [id, node];
    const byStyle = [...abstracts].find(([, other]) => valueOf(other, 'w:styleLink') === link);
    if (byStyle) return byStyle;
    const next = valueOf(nums.get(styles.listOf(link) ?? '') ?? null, 'w:abstractNumId');
    return next === null ? [id, node] : follow(next, steps + 1);
  };
  return new Map(
    [...nums].map(([numId, num]) => {
      const [count, node] = follow(valueOf(num, 'w:abstractNumId') ?? '', 0);
      return [numId, readList(num, node ?? null, count)];
    }),
  );
}

function readList(num: XmlNode, abstract: XmlNode | null, count: string): List {
  const list: List = { levels: [], count, starts: [] };
  for (const node of listChildren(abstract, 'w:lvl')) list.levels[levelOf(node)] = readLevel(node);
  for (const override of listChildren(num, 'w:lvlOverride')) {
    const own = findChild(override, 'w:lvl');
    const at = levelOf(override);
    if (own) list.levels[at] = readLevel(own);
    const start = Number(valueOf(override, 'w:startOverride') ?? Number.NaN);
    const level = list.levels[at];
    if (level === undefined || !Number.isFinite(start)) continue;
    list.levels[at] = { ...level, start };
    list.starts.push(at);
  }
  return list;
}

function levelOf(node: XmlNode): number {
  const level = Number(node.attributes['w:ilvl'] ?? 0);
  return level >= 0 && level <= 8 ? Math.floor(level) : 0;
}

function readLevel(node: XmlNode): Level {
  const format = findChild(node, 'w:numFmt') ?? findChild(node, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
  const restart = Number(valueOf(node, 'w:lvlRestart') ?? Number.NaN);
  const start = Number(valueOf(node, 'w:start') ?? Number.NaN);
  return {
    // ISO 29500-1, 17.9.25: without the element a level begins at 0.
    start: Number.isFinite(start) ? start : 0,
    format: format?.attributes['w:val'] ?? 'decimal',
    text: valueOf(node, 'w:lvlText') ?? '',
    restart: Number.isFinite(restart) ? restart : null,
    isInDigits: readSwitch(node, 'w:isLgl') === true,
    style: valueOf(node, 'w:pStyle'),
    paragraph: readParagraphLook(findChild(node, 'w:pPr')),
  };
}
