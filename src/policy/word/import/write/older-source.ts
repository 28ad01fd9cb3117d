// Owns the typed source of each section and clause of an older version, found by its id.
import type { PolicyVersion } from '../../../version/model.ts';
import { listClauses, listSections } from '../../../version/walk.ts';

/** One section or clause as it was typed. */
export interface Piece {
  /** Without the indentation of its first line. */
  lines: string[];
  /** The piece before it; null for the first. */
  previous: string | null;
  /** True where an empty line stands between the two. */
  isApart: boolean;
  /** The dividing line before it, as typed; null where there is none. */
  rule: string | null;
}

/** The body of an older version, taken apart. */
export interface OlderSource {
  pieces: ReadonlyMap<string, Piece>;
  /** Footnotes and addresses of links, by what stands in their brackets, such as `^plan` or `guide`; with the piece after which they stand. */
  definitions: ReadonlyMap<string, { lines: string[]; after: string | null }>;
  /** Everything after the front matter. */
  body: string;
}

const head = /^\uFEFF?---[ \t]*\n[^]*?\n---[ \t]*(?:\n|$)/;
const ruleLine = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const definitionLine = /^ {0,3}\[(\^?[^\]]+)\]:(?:\s|$)/;

/**
 * Takes the source of an older version apart.
 * @param version the version as the reader read it, with its places
 * @param source its whole file
 * @returns what was typed for each id; what cannot be told apart is left out
 */
export function readSource(version: PolicyVersion, source: string): OlderSource {
  const text = source.replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const units = [...listSections(version), ...listClauses(version).map(({ clause }) => clause)]
    .map(({ id, place }) => ({ id, line: place.line, column: place.column ?? 1 }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const pieces = new Map<string, Piece>();
  const definitions = new Map<string, { lines: string[]; after: string | null }>();
  let previous: string | null = null;
  let gap: string[] = [];
  for (const [at, { id, line, column }] of units.entries()) {
    const end = (units[at + 1]?.line ?? lines.length + 1) - 1;
    const own = lines.slice(line - 1, end).map((typed, index) => dedent(typed, column - 1, index === 0));
    const cut = findEnd(own);
    const kept = own.slice(0, cut);
    const isOnlyOne = kept.join('\n').split(new RegExp(String.raw`(?:^|\s)\^${id}(?![\w-])`)).length === 2;
    if (isOnlyOne) {
      const rule = gap.find((typed) => ruleLine.test(typed)) ?? null;
      pieces.set(id, { lines: kept, previous, isApart: gap.length > 0, rule });
    }
    gap = own.slice(cut);
    for (const [name, typed] of listDefinitions(gap)) {
      if (!definitions.has(name)) definitions.set(name, { lines: typed, after: id });
    }
    previous = id;
  }
  const first = lines
    .slice(0, (units[0]?.line ?? 1) - 1)
    .join('\n')
    .replace(head, '')
    .split('\n');
  for (const [name, typed] of listDefinitions(first)) {
    if (!definitions.has(name)) definitions.set(name, { lines: typed, after: null });
  }
  return { pieces, definitions, body: text.replace(head, '') };
}

function dedent(line: string, width: number, isFirst: boolean): string {
  if (isFirst) return line.slice(width);
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(width, indent));
}

/** Where the lines begin that belong to no clause: empty ones, dividing lines, contacts, footnotes and addresses. */
function findEnd(lines: readonly string[]): number {
  const isGap = new Array<boolean>(lines.length).fill(false);
  for (const [at, line] of lines.entries()) {
    const isInDefinition = isGap[at - 1] === true && lines[at - 1]?.trim() !== '' && isDefinitionAbove(lines, at);
    const isAfterBlank = at > 0 && lines[at - 1]?.trim() === '';
    isGap[at] =
      line.trim() === '' ||
      (isAfterBlank && ruleLine.test(line)) ||
      /^\s*<KeyContacts\s*\/>\s*$/.test(line) ||
      (at > 0 && definitionLine.test(line)) ||
      isInDefinition;
  }
  let end = lines.length;
  while (end > 1 && isGap[end - 1] === true) end--;
  return end;
}

function isDefinitionAbove(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above > 0; above--) {
    const line = lines[above] ?? '';
    if (definitionLine.test(line)) return true;
    if (line.trim() === '') return false;
  }
  return false;
}

function listDefinitions(lines: readonly string[]): [string, string[]][] {
  const found: [string, string[]][] = [];
  let isOpen = false;
  for (const line of lines) {
    const name = definitionLine.exec(line)?.[1];
    if (name !== undefined) found.push([name.toLowerCase(), [line]]);
    else if (isOpen && line.trim() !== '') found.at(-1)?.[1].push(line);
    isOpen = name !== undefined || (isOpen && line.trim() !== '');
  }
  return found;
}
