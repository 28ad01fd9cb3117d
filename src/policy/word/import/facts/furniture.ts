// Owns what of a Word file is no clause: the title, the school, the dates and the contacts, in our own files and in others'.
import type { ContactRow, PolicyDates, PolicyVersion } from '../../../version/model.ts';
import { wordsOfBlock, wordsOfRuns } from '../inline/block-words.ts';
import type { NotCarried, WordBlock, WordDocument, WordTable } from '../../word-document.ts';
import { readContacts } from './contacts-table.ts';
import { fieldOfLabel, readDate } from './dates-in-words.ts';

/** What a document says beside its clauses; null or left out where it says nothing plain. */
export interface Found {
  title: string | null;
  school: string | null;
  dates: Partial<PolicyDates>;
  contacts: ContactRow[] | null;
}

/** What a block is that is no clause. */
export type FurnitureKind = 'title' | 'school' | 'status' | 'dates' | 'contacts' | 'note' | 'contents';

/** A document's furniture. */
export interface Furniture {
  found: Found;
  /** By the index of the block. */
  blocks: Map<number, FurnitureKind>;
  notCarried: NotCarried[];
}

const kinds = ['title', 'school', 'status', 'dates', 'contacts', 'note', 'contents'] as const;

/** What our own files say beside the policy, where another program has taken the bookmarks away. */
const ownLines: readonly [FurnitureKind, RegExp][] = [
  ['status', /^Version: /],
  ['note', /^(?:The school’s website numbers each point|End of the comparison: )/],
  ['status', /^Comparison: /],
  ['note', /^Each change is tracked\. /],
  ['contents', /^(?:table of )?contents:?$/i],
];

/**
 * Finds what of a document is no clause.
 * @param document as read
 * @param older the version that it was made from; null for a first one
 * @returns what it says, and which blocks say it
 */
export function findFurniture(document: WordDocument, older: PolicyVersion | null): Furniture {
  const furniture: Furniture = {
    found: { title: null, school: null, dates: {}, contacts: null },
    blocks: new Map(),
    notCarried: [],
  };
  const { blocks } = document;
  for (const [index, block] of blocks.entries()) {
    const own = kinds.find((name) => block.bookmarks.includes(`policy${name}`));
    // An id has two words at least: a single one names a line of ours.
    const kind = own ?? (block.bookmarks.some((name) => /^policy[a-z]+$/.test(name)) ? 'note' : undefined);
    if (kind) read(furniture, index, block, kind);
  }
  const opening = blocks.findIndex((block, index) => {
    if (block.kind !== 'heading' || furniture.blocks.has(index) || isOwnLine(block)) return false;
    return block.isTitle !== true && !isTitle(index, block, blocks, older);
  });
  const end = opening === -1 ? blocks.length : opening;
  for (const [index, block] of blocks.entries()) {
    if (furniture.blocks.has(index)) continue;
    const kind = guess(index, block, index < end, blocks, furniture, older);
    if (kind) read(furniture, index, block, kind);
  }
  return furniture;
}

function guess(
  index: number,
  block: WordBlock,
  isOpening: boolean,
  blocks: readonly WordBlock[],
  { found }: Furniture,
  older: PolicyVersion | null,
): FurnitureKind | null {
  if (block.kind === 'table') {
    if (found.contacts === null && readContacts(block.rows) !== null) return 'contacts';
    return isDatesTable(block) ? 'dates' : null;
  }
  if (!isOpening || block.kind === 'picture') return null;
  const words = wordsOfBlock(block);
  const own = isOwnLine(block);
  if (own) return own;
  if (block.kind === 'heading' && block.isTitle) {
    return found.school === null && isSchool(words) ? 'school' : found.title === null ? 'title' : null;
  }
  if (found.title === null && isTitle(index, block, blocks, older)) return 'title';
  if (block.kind === 'item') return null;
  if (found.school === null && (words === older?.school || isSchool(words))) return 'school';
  return readDateLine(words) === null ? null : 'dates';
}

function isOwnLine(block: WordBlock): FurnitureKind | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null;
  const words = wordsOfBlock(block);
  return ownLines.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The first line that reads like a name of a policy, or that the older version was called. */
function isTitle(index: number, block: WordBlock, blocks: readonly WordBlock[], older: PolicyVersion | null): boolean {
  if (block.kind === 'picture' || block.kind === 'table' || block.kind === 'item' || index > 5) return false;
  const words = wordsOfBlock(block);
  if (older !== null && words === older.title) return true;
  if (block.bookmarks.length > 0 || words.length > 100 || /[.:;,]$/.test(words)) return false;
  if (block.kind !== 'heading') return index < 3 && /\b(?:policy|procedures?|code of conduct|statement)$/i.test(words);
  const others = blocks.slice(index + 1).filter((other) => other.kind === 'heading');
  const isAlone = others.length > 0 && others.every(({ level }) => level > block.level);
  return block.marker === null && !/^\d/.test(words) && (isAlone || /\bpolicy\b/i.test(words)) && !isSchool(words);
}

/** A line that is the name of a school and nothing else. */
function isSchool(words: string): boolean {
  if (words.split(' ').length > 9 || /[.:;,?!]$/.test(words) || /\bpolicy\b/i.test(words)) return false;
  return /\b(?:school|academy|college|nursery)$|\bschool and nursery$/i.test(words) && /^\p{Lu}/u.test(words);
}

function readDateLine(words: string): [field: keyof PolicyDates, date: string] | null {
  const [, label = '', rest = ''] = /^([^:–—\d]{3,60}?)\s*[:–—]\s*(.+)$/.exec(words) ?? [];
  const [field, date] = [fieldOfLabel(label), readDate(rest)];
  return field === null || date === null ? null : [field, date];
}

function isDatesTable({ rows }: WordTable): boolean {
  return (
    rows.length > 0 &&
    rows.every((row) => {
      const [label = '', date = '', ...others] = row.map(wordsOfRuns);
      return fieldOfLabel(label) !== null && readDate(date) !== null && others.every((words) => words === '');
    })
  );
}

/** Takes what a block says into what was found; words that say nothing known are named. */
function read(furniture: Furniture, index: number, block: WordBlock, kind: FurnitureKind): void {
  const { found, blocks, notCarried } = furniture;
  const words = wordsOfBlock(block);
  blocks.set(index, kind);
  const leave = (left: string): void => {
    notCarried.push({
      place: block.place,
      what: `“${left}” is in none of the fields that are read there. Its words were left out.`,
    });
  };
  const runs = block.kind === 'table' ? block.rows.flat(2) : block.kind === 'picture' ? [] : block.runs;
  for (const note of runs.flatMap(({ notes = [] }) => notes)) leave(note);
  if (kind === 'title') found.title ??= words;
  if (kind === 'school') found.school ??= words;
  if (kind === 'contacts' && block.kind === 'table') {
    const contacts = readContacts(block.rows);
    if (contacts === null) leave(words);
    else {
      found.contacts = contacts.contacts;
      contacts.left.forEach(leave);
    }
  } else if (kind === 'contacts') leave(words);
  if (kind !== 'dates') return;
  if (block.kind !== 'table') {
    const line = readDateLine(words);
    if (line) found.dates[line[0]] ??= line[1];
    else leave(words);
    return;
  }
  for (const row of block.rows) {
    const [label = '', date = '', ...others] = row.map(wordsOfRuns);
    const [field, day] = [fieldOfLabel(label), readDate(date)];
    if (field !== null && day !== null) found.dates[field] ??= day;
    else if (date !== '' && !/^[–—-]$/.test(date)) leave(`${label} ${date}`.trim());
    for (const other of others) if (other !== '') leave(other);
  }
}
