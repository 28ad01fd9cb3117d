// Owns reading a list of staff as somebody types or pastes it: one name a line, perhaps with a group.
import { dropInvisible } from '../../policy/text/invisible-characters.ts';
import { shorten } from '../../problems/shorten.ts';
import { foldName } from './match-names.ts';

/** Somebody on the list. */
export interface ListedPerson {
  name: string;
  /** The group's id; null where the list names none that is known. */
  group: string | null;
}

/** What was read, and what somebody should look at. */
export interface StaffList {
  people: ListedPerson[];
  /** Sentences. */
  notes: string[];
}

/** More lines are no list of a school's staff. */
const mostLines = 2_000;

const groupHeads = ['group', 'role', 'team', 'job'];
const nameHeads = ['name', 'full name', 'staff name', 'first name', 'forename', 'last name', 'surname'];

/**
 * Reads a list of staff.
 * @param text a name a line, with a group after a comma, semicolon or tab where somebody gave one; or a spreadsheet saved as CSV, with or without a line of headings
 * @param groups the groups that are known
 * @returns each person once, in the list's order, and what could not be told
 */
export function readStaffList(text: string, groups: readonly { id: string; title: string }[]): StaffList {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const rows = lines.slice(0, mostLines).map(splitCells);
  const notes = lines.length > mostLines ? [`Only the first ${mostLines} lines were read.`] : [];
  const heads = findHeads(rows[0] ?? []);
  const people = new Map<string, ListedPerson>();
  for (const [index, cells] of rows.entries()) {
    if (heads && index === 0) continue;
    const { name, groupWords } = heads ? readRow(cells, heads) : readLine(cells, groups);
    const key = foldName(name);
    if (key === '') {
      const typed = cells.filter((cell) => cell !== '').join(', ');
      if (typed !== '') notes.push(`Line ${index + 1} has no name, and was left out: “${shorten(typed, 60)}”.`);
      continue;
    }
    const group = findGroup(groupWords, groups);
    if (groupWords !== '' && group === null) {
      notes.push(
        `“${groupWords}”, behind ${name}, is not one of the groups. If it is part of the name, leave out the comma.`,
      );
    }
    const before = people.get(key);
    if (before) notes.push(`${before.name} is on the list twice: a record cannot tell one from the other.`);
    else people.set(key, { name, group });
  }
  return { people: [...people.values()], notes: [...new Set(notes)] };
}

interface Heads {
  names: number[];
  group: number;
}

/** A first line that says "name" is a line of headings. Surnames may stand first: the order of a name does not count. */
function findHeads(cells: readonly string[]): Heads | null {
  const folded = cells.map((cell) => cell.toLowerCase());
  const names = [...folded.keys()].filter((at) => nameHeads.includes(folded[at] ?? ''));
  if (names.length === 0) return null;
  return { names, group: folded.findIndex((cell) => groupHeads.includes(cell)) };
}

interface Line {
  name: string;
  groupWords: string;
}

function readRow(cells: readonly string[], { names, group }: Heads): Line {
  const name = names.map((at) => cells[at] ?? '').join(' ');
  return { name: name.trim(), groupWords: cells[group] ?? '' };
}

/** "Ali, Zara" is a name, "Zara Ali, Kitchen" a name and a group, "Ali, Zara, Kitchen" both. */
function readLine(given: readonly string[], groups: readonly { id: string; title: string }[]): Line {
  const cells = given.filter((cell) => cell !== '');
  const last = cells.at(-1) ?? '';
  const rest = cells.slice(0, -1);
  const isName =
    cells.length < 2 || (cells.length === 2 && isSurname(rest[0] ?? '') && findGroup(last, groups) === null);
  return isName ? { name: cells.join(', '), groupWords: '' } : { name: rest.join(', '), groupWords: last };
}

/** One word, or one with "van", "de", "al" and the like before it. */
function isSurname(words: string): boolean {
  return !words.includes(' ') || /^\p{Ll}/u.test(words);
}

function findGroup(words: string, groups: readonly { id: string; title: string }[]): string | null {
  const key = foldName(words);
  if (key === '') return null;
  return groups.find(({ id, title }) => foldName(id) === key || foldName(title) === key)?.id ?? null;
}

/** By tab where there is one, otherwise by semicolon or comma; what stands in quotes from its first sign on stays together. */
function splitCells(line: string): string[] {
  const mark = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',';
  const cells = [''];
  let isQuoted = false;
  for (const sign of dropInvisible(line)) {
    const isMark = sign === '"' && (isQuoted || cells.at(-1)?.trim() === '');
    if (isMark) isQuoted = !isQuoted;
    else if (sign === mark && !isQuoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
}
