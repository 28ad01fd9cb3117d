// Owns what stands in the Word file of a version, in order: its head, its tables of dates and contacts, its headings and clauses.
import { formatDate } from '../../dates.ts';
import type { Clause, ContactRow, PolicyDates, PolicyVersion, Section } from '../../version/model.ts';
import { formatNotCurrent, formatVersion } from '../../version/status-words.ts';
import {
  bookmarkOf,
  type OutBlock,
  type OutParagraph,
  type OutRow,
  type OutTable,
  paragraph,
  plainRuns,
} from './blocks.ts';
import { furniture } from '../own-lines.ts';
import { clauseBlocks } from './clause-blocks.ts';

const dateLabels: readonly [field: keyof PolicyDates, label: string][] = [
  ['written', 'Written'],
  ['updated', 'Updated'],
  ['ratified', 'Ratified'],
  ['reviewDue', 'Review due'],
];

/**
 * Draws the title line.
 * @param version a version
 * @returns its paragraph
 */
export function titleBlock({ title }: Pick<PolicyVersion, 'title'>): OutParagraph {
  return paragraph('title', plainRuns(title), { bookmark: furniture.title });
}

/**
 * Draws the line that names the school.
 * @param version a version
 * @returns its paragraph
 */
export function schoolBlock({ school }: Pick<PolicyVersion, 'school'>): OutParagraph {
  return paragraph('school', plainRuns(school), { bookmark: furniture.school });
}

/**
 * Draws the line that says which version it is and what it counts for.
 * @param version a version
 * @returns its paragraph; of a version that is not in force with the warning
 */
export function statusBlock(version: PolicyVersion): OutParagraph {
  const warning = formatNotCurrent(version);
  const words = plainRuns(`Version: ${formatVersion(version)}`);
  const runs = warning === null ? words : [...words, ...plainRuns(`\n${warning}`, { bold: true })];
  return paragraph('status', runs, { bookmark: furniture.status });
}

/**
 * Draws a line of this product's.
 * @param text its words
 * @returns its paragraph
 */
export function noteBlock(text: string): OutParagraph {
  return paragraph('note', plainRuns(text), { bookmark: furniture.note });
}

/**
 * Draws the table of dates.
 * @param dates of a version
 * @returns a table with a row for each date that there is
 */
export function datesBlock(dates: PolicyDates): OutTable {
  const rows = dateLabels.flatMap(([field, label]): OutRow[] => {
    const date = dates[field];
    if (date === undefined) return [];
    return [row([plainRuns(label), plainRuns(formatDate(date))])];
  });
  return table(rows, furniture.dates, { hasRowNames: true, shares: [0.3, 0.7] });
}

/** So many signs of an address fit into its column as it usually is: a longer one would break within a word. */
const roomForEmail = 32;

/**
 * Draws the table of contacts.
 * @param contacts of a version, as it may show them
 * @returns a table with a head and a row for each person; a role stands in its first row, with its telephones, one a line
 */
export function contactsBlock(contacts: readonly ContactRow[]): OutTable {
  const head = ['Role', 'Name', 'Email', 'Telephone'].map((label) => plainRuns(label));
  const rows = contacts.flatMap(({ role, people, phones }) =>
    (people.length === 0 ? [{ name: '' }] : people).map((person: { name: string; email?: string | undefined }, at) =>
      row([
        plainRuns(at === 0 ? role : ''),
        plainRuns(person.name),
        plainRuns(
          person.email ?? '',
          person.email === undefined ? {} : { link: `mailto:${person.email}`, small: true },
        ),
        plainRuns(at === 0 ? phones.join('\n') : ''),
      ]),
    ),
  );
  const emails = contacts.flatMap(({ people }) => people.map(({ email = '' }) => email.length));
  const shares = Math.max(0, ...emails) > roomForEmail ? [0.23, 0.17, 0.43, 0.17] : [0.28, 0.2, 0.34, 0.18];
  return table([{ ...row(head), isHead: true }, ...rows], furniture.contacts, { shares });
}

/**
 * Draws a heading.
 * @param section its section
 * @param level 1 for a section at the top
 * @returns its paragraph, in words as the published page has them
 */
export function headingBlock(section: Section, level: number): OutParagraph {
  return paragraph('heading', plainRuns(headingWords(section, level)), {
    level: Math.min(level, 6),
    bookmark: bookmarkOf(section.id),
    isAfterRule: section.isAfterRule === true,
  });
}

/**
 * Words a heading.
 * @param section its section
 * @param level 1 for a section at the top
 * @returns such as "4. Staff use" or "4.1 Reputation"
 */
function headingWords({ number, title }: Pick<Section, 'number' | 'title'>, level: number): string {
  return number === null ? title : `${number}${level === 1 ? '.' : ''} ${title}`;
}

/**
 * Draws clauses with those below them.
 * @param clauses siblings
 * @param level how many clauses are around them
 * @returns their blocks in reading order
 */
function listClauseBlocks(clauses: readonly Clause[], level = 0): OutBlock[] {
  return clauses.flatMap((clause) => [...clauseBlocks(clause, level), ...listClauseBlocks(clause.clauses, level + 1)]);
}

/**
 * Draws a section with all that is in it.
 * @param section one section
 * @param version whose contacts are drawn where they belong
 * @param level 1 for a section at the top
 * @returns its blocks in reading order
 */
function sectionBlocks(section: Section, version: PolicyVersion, level = 1): OutBlock[] {
  return [
    headingBlock(section, level),
    ...(section.hasContacts ? [contactsBlock(version.contacts)] : []),
    ...listClauseBlocks(section.clauses),
    ...section.sections.flatMap((inner) => sectionBlocks(inner, version, level + 1)),
  ];
}

/**
 * Draws the whole text of a version.
 * @param version its preamble and sections
 * @returns blocks in reading order; empty for no text
 */
export function textBlocks(version: PolicyVersion): OutBlock[] {
  return [
    ...listClauseBlocks(version.preamble),
    ...version.sections.flatMap((section) => sectionBlocks(section, version)),
  ];
}

function row(cells: OutRow['cells']): OutRow {
  return { isHead: false, cells, mark: 'same' };
}

function table(rows: OutRow[], bookmark: string, look: Pick<OutTable, 'shares'> & Partial<OutTable>): OutTable {
  return {
    kind: 'table',
    rows,
    bookmark,
    hasRowNames: false,
    level: 0,
    isAfterRule: false,
    comment: null,
    mark: 'same',
    ...look,
  };
}
