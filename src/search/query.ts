// Owns a search as it stands in an address: the question and the filters.
import { contentKinds } from '../schemas/content-kinds.ts';
import type { RecordKind, SearchRecord } from './table.ts';

/** What is asked for. Empty text is no filter. */
export interface Query {
  q: string;
  kind: string;
  reader: string;
}

/** The most results that are shown. */
export const mostShown = 20;

/**
 * Names a kind, for filters and results.
 * @param kind any kind
 * @returns one or two words.
 */
export function formatRecordKind(kind: RecordKind): string {
  if (kind === 'site') return 'This site';
  return kind === 'policy' ? 'The policy' : contentKinds[kind].heading;
}

/**
 * Reads a query from an address.
 * @param search the part of an address that begins with a question mark
 * @returns the query; empty text for what is not there.
 */
export function readQuery(search: string): Query {
  const fields = new URLSearchParams(search);
  return { q: fields.get('q') ?? '', kind: fields.get('kind') ?? '', reader: fields.get('reader') ?? '' };
}

/**
 * Writes a query for an address.
 * @param query any query; a question is cut to 300 letters
 * @returns such as `?q=phones&reader=staff`; empty when nothing is asked.
 */
export function writeQuery({ q, kind, reader }: Query): string {
  const fields = new URLSearchParams();
  if (q.trim() !== '') fields.set('q', q.trim().slice(0, 300));
  if (kind !== '') fields.set('kind', kind);
  if (reader !== '') fields.set('reader', reader);
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Tells whether a record passes the filters.
 * @param record any record
 * @param query its kind and reader; empty lets every record pass
 * @returns true when it does.
 */
export function passesFilters(record: Pick<SearchRecord, 'kind' | 'audiences'>, query: Omit<Query, 'q'>): boolean {
  const isKind = query.kind === '' || record.kind === query.kind;
  return isKind && (query.reader === '' || record.audiences.includes(query.reader));
}

/**
 * Words what a search found, to be announced.
 * @param count the number of results, shown or not
 * @param query what was asked
 * @param mended words whose spelling was mended
 * @returns one or two sentences; an invitation when nothing was asked.
 */
export function formatOutcome(
  count: number,
  query: Query,
  mended: readonly { typed: string; meant: string }[],
): string {
  if (query.q.trim() === '') return '';
  const found = count > mostShown ? `The ${mostShown} best results` : count === 1 ? '1 result' : `${count} results`;
  const results = count === 0 ? 'Nothing found' : found;
  const shown = query.q.trim();
  const read = mended.map(({ typed, meant }) => `“${typed}” read as “${meant}”`).join(', ');
  const filtered = query.kind === '' && query.reader === '' ? '' : ' with these filters';
  const asked = shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
  return `${results} for “${asked}”${filtered}.${read === '' ? '' : ` ${read}.`}`;
}
