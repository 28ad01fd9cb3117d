// Owns what the Word file of a version has to say, line by line, taken from the HTML of its clauses with nothing of the code that writes the file.
import { formatDate } from '../../../../src/policy/dates.ts';
import type { Clause, PolicyVersion, Section } from '../../../../src/policy/version/model.ts';

/**
 * Lists what stands in the file of a version, without the lines that are ours.
 * @param version as it may be shown
 * @returns title, school, dates, headings, contacts and clauses, a cell of a table as a line of its own; no empty line
 */
export function expectedLines(version: PolicyVersion): string[] {
  const { dates } = version;
  const named = [
    ['Written', dates.written],
    ['Updated', dates.updated],
    ['Ratified', dates.ratified],
    ['Review due', dates.reviewDue],
  ].flatMap(([label = '', date]) => (date === undefined ? [] : [label, formatDate(date)]));
  return [
    version.title,
    version.school,
    ...named,
    ...version.preamble.flatMap(clauseLines),
    ...version.sections.flatMap((section) => sectionLines(section, version, 1)),
  ]
    .map(fold)
    .filter((line) => line !== '');
}

/**
 * Folds white space, as a reader sees it.
 * @param text any text
 * @returns the text with single spaces and none at its ends
 */
export function fold(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

function sectionLines(section: Section, version: PolicyVersion, level: number): string[] {
  const { number, title } = section;
  const heading = number === null ? title : `${number}${level === 1 ? '.' : ''} ${title}`;
  const contacts = section.hasContacts ? ['Role', 'Name', 'Email', 'Telephone', ...contactLines(version)] : [];
  return [
    heading,
    ...contacts,
    ...section.clauses.flatMap(clauseLines),
    ...section.sections.flatMap((inner) => sectionLines(inner, version, level + 1)),
  ];
}

function contactLines({ contacts }: PolicyVersion): string[] {
  return contacts.flatMap(({ role, people, phones }) => {
    const [first, ...others] = people;
    return [
      role,
      first?.name ?? '',
      first?.email ?? '',
      phones.join(' '),
      ...others.flatMap(({ name, email = '' }) => [name, email]),
    ];
  });
}

const blocks = /<\/?(?:p|div|li|ul|blockquote|table|thead|tbody|tr|th|td|dl|dt|dd|hr)\b[^>]*>/g;

function clauseLines(clause: Clause): string[] {
  const own = clause.html
    .replace(blocks, '\u0001')
    .replace(/<img\b[^>]*\balt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\u0001');
  return [...own, ...clause.clauses.flatMap(clauseLines)];
}
