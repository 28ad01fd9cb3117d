// Owns what differs between two versions outside their sections: title, school, dates, contacts.
import { listMoved, type Positioned } from './compare-order.ts';
import { foldText } from '../text/fold-text.ts';
import type { ContactChange, DateChange, FactChange, FactChanges } from './comparison.ts';
import type { ContactRow, PolicyDates, PolicyVersion } from '../version/model.ts';
import { showContact } from '../version/redaction.ts';

const dateFields: readonly (keyof PolicyDates)[] = ['written', 'updated', 'ratified', 'reviewDue'];

/**
 * Finds the facts that differ between two versions.
 * @param older the older version
 * @param newer the newer version
 * @returns title and school (null where the same with quotes and spaces folded), dates field by field, contacts row by row, joined on the role. A row that a superseded version has comes without addresses and phones, on both sides; a note says where they differ.
 */
export function compareFacts(older: PolicyVersion, newer: PolicyVersion): FactChanges {
  return {
    title: compareText(older.title, newer.title),
    school: compareText(older.school, newer.school),
    dates: dateFields.flatMap((field): DateChange[] => {
      const [before, after] = [older.dates[field] ?? null, newer.dates[field] ?? null];
      return before === after ? [] : [{ field, before, after }];
    }),
    contacts: compareContacts(older, newer),
  };
}

function compareText(before: string, after: string): FactChange<string> | null {
  return foldText(before) === foldText(after) ? null : { before, after };
}

/** Newer rows in their order, then those removed. */
function compareContacts(older: PolicyVersion, newer: PolicyVersion): ContactChange[] {
  const [olderRows, newerRows] = [keyRows(older.contacts), keyRows(newer.contacts)];
  const moved = listMoved(placeRows(olderRows), placeRows(newerRows));
  return [...new Set([...newerRows.keys(), ...olderRows.keys()])].flatMap((key): ContactChange[] => {
    const [before, after] = [olderRows.get(key), newerRows.get(key)];
    const status = findStatus(before, after, moved.has(key));
    if (status === null) return [];
    // Details on one side alone would read as changed: where one version may not show its own, neither side has any.
    const isRedacted =
      (before !== undefined && older.status === 'superseded') || (after !== undefined && newer.status === 'superseded');
    const isNoted =
      isRedacted && before !== undefined && after !== undefined && listDetails(before) !== listDetails(after);
    return [
      {
        role: (after ?? before)?.role ?? '',
        status,
        before: before === undefined ? null : showContact(before, isRedacted),
        after: after === undefined ? null : showContact(after, isRedacted),
        note: isNoted ? 'contact details changed; those of a superseded version are not shown' : null,
      },
    ];
  });
}

function findStatus(
  before: ContactRow | undefined,
  after: ContactRow | undefined,
  isMoved: boolean,
): ContactChange['status'] | null {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  const isAmended = listNames(before) !== listNames(after) || listDetails(before) !== listDetails(after);
  if (isAmended) return isMoved ? 'moved-amended' : 'amended';
  return isMoved ? 'moved' : null;
}

/** Rows by role; a role that comes again is the second of its name. */
function keyRows(rows: readonly ContactRow[]): Map<string, ContactRow> {
  const keyed = new Map<string, ContactRow>();
  for (const row of rows) {
    const role = foldText(row.role);
    let count = 1;
    while (keyed.has(`${role} ${count}`)) count++;
    keyed.set(`${role} ${count}`, row);
  }
  return keyed;
}

function placeRows(rows: ReadonlyMap<string, ContactRow>): Positioned[] {
  return [...rows.keys()].map((id) => ({ id, parent: '', words: 1 }));
}

function listNames(row: ContactRow): string {
  return JSON.stringify(row.people.map(({ name }) => foldText(name)));
}

function listDetails(row: ContactRow): string {
  return JSON.stringify([row.people.map(({ email }) => email ?? null), row.phones]);
}
