// Owns the search table as a file: the same in less room, since readers wait for it.
import { type RecordKind, recordKinds, type SearchRecord, type SearchTable } from './table.ts';
import type { UrgentCard } from './urgent-table.ts';

/** A record as a row: what most records lack comes last, and is left out. */
type Row = [
  url: string,
  ofKind: number,
  audiences: number,
  title: string,
  text: string,
  said: string[],
  number: string | 0,
  isSection: 0 | 1,
  names: string[],
  label: string,
];

/** The table as it is fetched. */
export interface PackedTable extends Omit<SearchTable, 'records'> {
  rows: Partial<Row>[];
  /** The readers that records have together; rows name them by their place. */
  audiences: string[][];
  /** The kinds of records, each with what is said beside their names; rows name both by their place. */
  kinds: [kind: number, beside: string][];
}

/**
 * Packs a table.
 * @param table any
 * @returns what `unpackTable` makes the same of; the words of a card's record are the card's.
 */
export function packTable({ records, ...table }: SearchTable): PackedTable {
  const sets = new Map<string, number>();
  const kinds = new Map<string, [place: number, kind: number, beside: string]>();
  const cards = new Map(table.urgent.cards.map((card) => [card.url, sayCard(card)]));
  const rows = records.map((record) => {
    const key = record.audiences.join(' ');
    const audiences = sets.get(key) ?? sets.size;
    sets.set(key, audiences);
    const { url, kind, title, said, number, isSection, names = [], beside = '', label = '' } = record;
    const ofKind = kinds.get(`${kind} ${beside}`) ?? [kinds.size, recordKinds.indexOf(kind), beside];
    kinds.set(`${kind} ${beside}`, ofKind);
    const text = cards.get(url) === record.text ? '' : record.text;
    const row: Row = [url, ofKind[0], audiences, title, text, said, number ?? 0, isSection ? 1 : 0, names, label];
    return dropEmpty(row);
  });
  return {
    ...table,
    rows,
    kinds: [...kinds.values()].map(([, ...ofKind]) => ofKind),
    audiences: [...sets.keys()].map((key) => key.split(' ').filter((name) => name !== '')),
  };
}

/**
 * Unpacks a table.
 * @param packed from `packTable`
 * @returns the table.
 */
export function unpackTable({ rows, audiences: sets, kinds, ...table }: PackedTable): SearchTable {
  const cards = new Map(table.urgent.cards.map((card) => [card.url, sayCard(card)]));
  const records = rows.map((row): SearchRecord => {
    const [
      url = '',
      ofKind = 0,
      audiences = 0,
      title = '',
      text = '',
      said = [],
      number = 0,
      isSection = 0,
      names = [],
      label,
    ] = row;
    const [kind = 0, beside = ''] = kinds[ofKind] ?? [];
    return {
      url,
      kind: recordKinds[kind] ?? ('policy' satisfies RecordKind),
      audiences: sets[audiences] ?? [],
      number: number === 0 ? null : number,
      title,
      text: text === '' ? (cards.get(url) ?? '') : text,
      said,
      ...(names.length > 0 ? { names } : {}),
      ...(beside ? { beside } : {}),
      ...(label ? { label } : {}),
      ...(isSection === 1 ? { isSection: true as const } : {}),
    };
  });
  return { ...table, records };
}

/**
 * Words a card for a result.
 * @param card somebody who helps
 * @returns what to call, when, and how sure that is.
 */
export function sayCard({ ways, hours, sure }: UrgentCard): string {
  return [...ways.map(({ text }) => text), hours, sure].filter((part) => part !== undefined).join('; ');
}

function dropEmpty(row: Row): Partial<Row> {
  const isEmpty = (value: unknown): boolean =>
    value === 0 || value === '' || (Array.isArray(value) && value.length === 0);
  const last = row.map(isEmpty).lastIndexOf(false);
  return row.slice(0, last + 1) as Partial<Row>;
}
