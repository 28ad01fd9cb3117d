// Owns making a record of what somebody says: its fields, its text and the name of its file.
import type { RecordFile } from '../../schemas/saved-files.ts';

export type { RecordFile };

/** What a page knows before anybody has said who they are. */
export interface RecordSubject {
  school: string;
  policy: RecordFile['policy'];
  /** What the record is of; a quiz or a checklist by its file's name. */
  of: { kind: 'policy' } | { kind: 'quiz' | 'checklist'; id: string; title: string };
}

/** What a form for a record is given: its subject but for what it is of, and the groups to choose from. */
export interface RecordForm {
  subject: Omit<RecordSubject, 'of'>;
  groups: readonly { id: string; title: string }[];
}

/** How much of it is right or ticked. A record of reading has none. */
export interface RecordCount {
  done: number;
  of: number;
}

/** The most characters of a name, role or title. */
export const longestName = 120;

/**
 * Cuts words to what a record may hold.
 * @param words any text
 * @returns one line of at most 120 characters
 */
export function cutWords(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, longestName).trim();
}

/**
 * Makes a record.
 * @param subject what it is of
 * @param who name and role as typed, neither empty; the group's id where one was chosen
 * @param count how much is right or ticked
 * @param savedOn today by the device's clock, `YYYY-MM-DD`
 * @returns the record
 */
export function makeRecord(
  { school, policy, of }: RecordSubject,
  who: RecordFile['who'],
  count: RecordCount,
  savedOn: string,
): RecordFile {
  const { group } = who;
  return {
    file: 'school-policy-record',
    format: 1,
    school: cutWords(school),
    policy: { ...policy, title: cutWords(policy.title) },
    savedOn,
    who: { name: cutWords(who.name), role: cutWords(who.role), ...(group === undefined ? {} : { group }) },
    record: recordOf(of, count),
  };
}

function recordOf(of: RecordSubject['of'], { done, of: all }: RecordCount): RecordFile['record'] {
  if (of.kind === 'policy') return { kind: 'policy' };
  const what = { id: of.id, title: cutWords(of.title) };
  if (of.kind === 'quiz') return { kind: 'quiz', ...what, right: done, of: all };
  return { kind: 'checklist', ...what, ticked: done, of: all };
}

/**
 * Writes a record as the text of its file.
 * @param record from `makeRecord`
 * @returns JSON that a person can read
 */
export function writeRecord(record: RecordFile): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/**
 * Names the file of a record.
 * @param record any record
 * @returns what, which version and who, such as `read-2023-11-zara-ali.json` or `quiz-phones-2023-11-zara-ali.json`
 */
export function nameRecordFile({ policy, who, record }: RecordFile): string {
  const what = record.kind === 'policy' ? 'read' : `${record.kind}-${record.id}`;
  const name = who.name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${what}-${policy.version}-${name === '' ? 'name' : name}.json`;
}

/**
 * Words how much is right or ticked.
 * @param record what a record is of
 * @returns such as "4 of 5 right" or "9 of 12 ticked"; empty for a record of reading
 */
export function formatCount(record: RecordFile['record']): string {
  if (record.kind === 'policy') return '';
  return record.kind === 'quiz' ? `${record.right} of ${record.of} right` : `${record.ticked} of ${record.of} ticked`;
}

/**
 * Shortens a fingerprint for paper and for lists.
 * @param fingerprint with the name of its scheme
 * @returns that name and the first twelve digits, such as "v1:60fc70fb8808"
 */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.replace(/^(v\d+:)?([0-9a-f]{12})[0-9a-f]+$/, '$1$2');
}
