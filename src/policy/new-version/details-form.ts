// Owns what a person says of a new version beside its words: its name, its dates, its title, and where it stands. What the form begins with, and reading it.
import { compareDays, firstDay, formatDate, lastDay } from '../dates.ts';

import type { PolicyDates, PolicyVersion } from '../version/model.ts';
import { readDate } from '../word/import/facts/dates-in-words.ts';
import type { FieldFault } from './field-fault.ts';

/** The fields as typed. */
export interface DetailFields {
  title: string;
  /** The month or day that names the version. */
  name: string;
  written: string;
  reviewDue: string;
  /** The chosen status; undefined where none is. */
  status: string | undefined;
}

/** What the fields say. */
export interface VersionDetails {
  /** The version's id, such as `2027-03`. */
  as: string;
  title: string;
  status: 'draft' | 'proposal';
  dates: PolicyDates;
}

/** What a Word file says of its own version. */
export interface FoundFacts {
  title: string | null;
  dates: Partial<PolicyDates>;
}

/** The versions that the new one must not be mistaken for. */
export interface KnownVersions {
  /** The one that it follows. */
  older: Pick<PolicyVersion, 'id' | 'title' | 'dates'>;
  /** The ids of all that are known. */
  ids: readonly string[];
}

/**
 * Gives what the form begins with.
 * @param found what the file says; a date that the version before has too is taken for one that nobody has changed yet
 * @param known the version that it follows, and the names of all
 * @param today `YYYY-MM-DD`
 * @returns words for each field; nothing is chosen for the status
 */
export function suggestDetails(found: FoundFacts, { older, ids }: KnownVersions, today: string): DetailFields {
  const month = today.slice(0, 'YYYY-MM'.length);
  const isFree = month > older.id && !ids.includes(month);
  const ownDate = (field: keyof PolicyDates): string => {
    const date = found.dates[field];
    return date === undefined || date === older.dates[field] ? '' : formatDate(date);
  };
  return {
    title: found.title ?? older.title,
    name: formatDate(isFree ? month : today),
    written: ownDate('written') || formatDate(month),
    reviewDue: ownDate('reviewDue'),
    status: undefined,
  };
}

/**
 * Reads the form.
 * @param fields as typed
 * @param known the version that it follows, and the names of all
 * @returns what they say; null with everything that is to be put right
 */
export function readDetails(
  fields: DetailFields,
  { older, ids }: KnownVersions,
): { details: VersionDetails | null; faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const fault = (field: keyof DetailFields, message: string): void =>
    void faults.push({ field: idOfField(field), message });
  const title = fields.title.replace(/\s+/g, ' ').trim();
  const [as, written, reviewDue] = [fields.name, fields.written, fields.reviewDue].map(readDate);
  if (title === '') fault('title', 'Write the title of the policy.');
  if (as === null || as === undefined) {
    fault('name', 'Write the month or day that names this version, such as March 2027.');
  } else if (ids.includes(as)) {
    fault('name', `There is a version of ${formatDate(as)} already. Choose another month, or put a day before it.`);
  } else if (as <= older.id) {
    fault('name', `This version follows the one of ${formatDate(older.id)}, so its month or day has to be later.`);
  }
  if (written === null || written === undefined) {
    fault('written', 'Write when the policy was written, such as March 2027 or 1 March 2027.');
  }
  if (fields.reviewDue.trim() !== '' && !reviewDue) {
    fault('reviewDue', 'Write when its review is due, such as March 2028; or leave it empty.');
  } else if (written && reviewDue && compareDays(lastDay(reviewDue), firstDay(written)) < 0) {
    fault('reviewDue', `The review would be due before the policy was written, ${formatDate(written)}.`);
  }
  const { status } = fields;
  if (status !== 'draft' && status !== 'proposal') fault('status', 'Choose whether it is a draft or a proposal.');
  if (faults.length > 0 || !as || !written || (status !== 'draft' && status !== 'proposal')) {
    return { details: null, faults };
  }
  return { details: { as, title, status, dates: { written, ...(reviewDue ? { reviewDue } : {}) } }, faults };
}

/**
 * Names the field of the form.
 * @param field one of them
 * @returns its id on the page
 */
function idOfField(field: keyof DetailFields): string {
  return `version_${field}`;
}
