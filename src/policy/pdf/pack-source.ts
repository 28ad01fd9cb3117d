// Owns the decision pack as Typst source: what a clerk sends round to governors before they decide between two versions.
import { compareWords } from '../compare/compare-words.ts';
import { type Comparison } from '../compare/comparison.ts';
import {
  dateNames,
  formatContact,
  formatCounts,
  formatHeading,
  formatSectionChange,
} from '../compare/comparison-words.ts';
import { isWeighty } from '../compare/decision-rows.ts';
import { isToBeDecided, listWarnings } from '../compare/pair-state.ts';
import type { Redline } from '../compare/redline.ts';
import { renderWords } from '../compare/words-html.ts';
import { formatDate } from '../dates.ts';
import { countChanges, type SheetRow } from '../decide/sheet-rows.ts';
import { plural } from '../../problems/plural.ts';
import { placeNotes } from '../review/placed-notes.ts';
import type { PolicyVersion } from '../version/model.ts';
import { isAgreed } from '../version/status.ts';
import { formatVersion } from '../version/status-words.ts';
import { listIds } from '../version/walk.ts';
import type { ReviewNote } from '../../schemas/review-notes.ts';
import { drawDecisions, drawResolution } from './decisions-source.ts';
import { openDocument } from './document-source.ts';
import { drawHtml } from './html-source.ts';
import { drawMarkedText } from './marked-source.ts';
import { type Expression, join, quote, writeBody } from '../../typst/typst.ts';
import { formatFingerprint } from './version-source.ts';

/** What a decision pack is made of. */
export interface Pack {
  /** Both publishable. */
  older: PolicyVersion;
  newer: PolicyVersion;
  comparison: Comparison;
  /** Of the decision sheet, as `listSheetRows` gives them. */
  rows: readonly SheetRow[];
  redline: Redline;
  /** The review notes on the older version that the newer leaves open, as `listOpenNotes` finds them: told apart from the sheet where nothing is to be decided. */
  notes: readonly ReviewNote[];
}

/** What a pack says beside the words of the two versions. */
export interface PackFile {
  /** Of the older and the newer version, whole. */
  fingerprints: readonly [string, string];
  /** The whole address of the comparison's page; null where the build does not know where the site will stand. */
  address: string | null;
}

/**
 * Writes a decision pack as a document.
 * @param pack the two versions and what is between them
 * @param file fingerprints and address
 * @returns Typst source: a summary, the decision sheet with open review notes and the resolution, facts and sections, the marked text; without boxes where the newer version has been agreed or overtaken, because there is nothing to decide
 */
export function packSource(pack: Pack, { fingerprints, address }: PackFile): string {
  const { older, newer, comparison, rows, redline, notes } = pack;
  const hasBoxes = isToBeDecided(older, newer) && rows.length > 0;
  const places = new Set(listIds(newer));
  const between = `${formatDate(older.id)} to ${formatDate(newer.id)}`;
  const title = `${newer.title}: ${hasBoxes ? 'decision pack' : 'what changed'}, ${between}`;
  const unagreed = [older, newer].filter((version) => !isAgreed(version));
  const frame = openDocument({
    title,
    school: newer.school,
    warning: unagreed.length === 0 ? null : unagreed.map(formatVersion).join('; '),
    name: `${newer.title}: ${formatVersion(older)} → ${formatVersion(newer)}`,
    address: address ?? '',
    fingerprint: fingerprints.map(formatFingerprint).join(' → ').replace(' → Fingerprint', ' →'),
  });
  return (
    frame +
    writeBody([
      `quiet(${quote(hasBoxes ? `${newer.school}: decision pack for the governors` : newer.school)})`,
      `heading(level: 1, ${quote(`${newer.title}: ${between}`)})`,
      ...listWarnings([older, newer]).map((warning) => `notice(${quote(warning)})`),
      ...drawSummary(pack, hasBoxes),
      'newpage',
      ...drawSheet(pack, hasBoxes, places),
      ...(hasBoxes ? [drawResolution(`the ${newer.title} in its version of ${formatDate(newer.id)}`)] : []),
      ...(notes.length > 0 && !hasBoxes ? drawNotes(pack) : []),
      heading('Facts and sections'),
      ...drawOutline(comparison, places),
      'newpage',
      heading('The whole text, marked'),
      `par(${quote(`Before: ${formatVersion(older)}. After: ${formatVersion(newer)}.`)})`,
      drawMarkedText(redline, places),
    ])
  );
}

function heading(words: string): Expression {
  return `heading(level: 2, ${quote(words)})`;
}

function countDecisions(rows: readonly SheetRow[]): string {
  const changes = rows.reduce((sum, row) => sum + countChanges(row), 0);
  if (changes === 0) return 'Nothing differs, so there is nothing to decide.';
  const ofChanges = rows.filter(({ type }) => type === 'change' || type === 'tidying');
  const weighty = rows.filter((row) => row.type === 'change' && isWeighty(row.row)).length;
  const shared =
    changes > ofChanges.length ? `, in ${plural(ofChanges.length, 'row')}: what shares a reason stands together` : '';
  return `${plural(changes, 'change')}${shared}. ${plural(weighty, 'row is', 'rows are')} substantive or with words to read twice; these come first.`;
}

function drawSummary({ older, newer, comparison, rows, notes }: Pack, hasBoxes: boolean): Expression[] {
  const facts = [
    ['Older version', formatVersion(older)],
    ['Newer version', formatVersion(newer)],
    ['What differs', formatCounts(comparison)],
    [hasBoxes ? 'To decide' : 'Changes', countDecisions(rows)],
  ].map(([label = '', value = '']) => `terms.item(${quote(`${label}:`)}, ${quote(value)})`);
  const summary = [heading('Summary'), `facts(${facts.join(', ')})`];
  if (!hasBoxes) return summary;
  const tasks = [
    `Read the marked text at the end. Added words are underlined and removed words are struck through; the word “added” or “removed” stands before them.`,
    `On the decision sheet, tick one box for each of the ${plural(rows.length, 'row')}, and write on its lines what should be different.`,
    ...(notes.length > 0
      ? [
          notes.length === 1
            ? 'One review note still stands: it is a row of the sheet too.'
            : `${notes.length} review notes still stand: they are rows of the sheet too.`,
        ]
      : []),
    'Fill in the resolution at the end of the sheet; the chair and the clerk sign it.',
    'Give the sheet to the clerk for the minutes.',
  ];
  return [
    ...summary,
    heading('What you are asked to do'),
    `enum(${tasks.map(quote).join(', ')})`,
    heading('Meeting'),
    `blanks(${['Meeting of', 'Date', 'Chair', 'Name of governor'].map(quote).join(', ')})`,
  ];
}

function drawSheet({ newer, rows }: Pack, hasBoxes: boolean, places: ReadonlySet<string>): Expression[] {
  const name = hasBoxes ? 'Decision sheet' : 'Changes, with their reasons';
  if (rows.length === 0) return [heading(name), `par(${quote(countDecisions(rows))})`];
  return [heading(name), drawDecisions(rows, { newer: newer.id, hasBoxes, places })];
}

function drawNotes({ older, newer, notes }: Pack): Expression[] {
  const lead = `What reviewers noted on the version of ${formatDate(older.id)}, about words that still stand.`;
  const items = placeNotes(notes, newer).map(({ note, kind, places }) => {
    const where = places.map(({ name }) => name).join(', ');
    const question = note.question === undefined ? [] : [`par(emph(${quote(note.question)}))`];
    return `note(${quote(where)}, ${quote(`${kind}.`)}, ${join([`par(${quote(note.found)})`, ...question])})`;
  });
  return [heading('Open review notes'), `par(${quote(lead)})`, ...items];
}

/** What differs outside the clauses, as the page of the comparison has it. */
function drawOutline({ facts, sections }: Comparison, places: ReadonlySet<string>): Expression[] {
  const row = (label: string, before: string, after: string, note: string | null = null): Expression => {
    const words = drawHtml(renderWords(compareWords(before, after)), places);
    return `terms.item(${quote(`${label}:`)}, ${join([words, note === null ? '' : quote(` (${note})`)])})`;
  };
  const inFacts = [
    ...(facts.title ? [row('Title', facts.title.before, facts.title.after)] : []),
    ...(facts.school ? [row('School', facts.school.before, facts.school.after)] : []),
    ...facts.dates.map(({ field, before, after }) =>
      row(`Date ${dateNames[field]}`, formatDate(before ?? ''), formatDate(after ?? '')),
    ),
    ...facts.contacts.map(({ role, status, before, after, note }) =>
      row(
        `Contact, ${role}`,
        formatContact(before),
        formatContact(after),
        note ?? (status === 'moved' ? 'moved' : null),
      ),
    ),
  ];
  const inSections = sections.map(({ statuses, before, after }) =>
    row(`Section ${formatSectionChange(statuses)}`, formatHeading(before), formatHeading(after)),
  );
  return [
    inFacts.length > 0
      ? `terms(${inFacts.join(', ')})`
      : `par(${quote('Title, dates and contacts are the same in both.')})`,
    inSections.length > 0
      ? `terms(${inSections.join(', ')})`
      : `par(${quote('The sections have the same headings in the same order.')})`,
  ];
}
