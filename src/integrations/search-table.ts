// Owns making the search table from the clause records and from what Pagefind read in marked pages.
import { z } from 'zod';
import { audience } from '../schemas/fields.ts';
import type { Synonyms } from '../schemas/synonyms.ts';
import { type IndexAddresses, recordKinds, type SearchRecord, type SearchTable } from '../search/table.ts';
import { splitWords } from '../search/words.ts';
import type { IndexedRecord } from './pagefind-index.ts';

/** What a marked page says of itself: `data-pagefind-meta` on its main element and on its description. */
const pageMeta = z.object({
  title: z.string(),
  /** The kind, then the readers: Pagefind takes one field from an attribute. */
  found: z
    .string()
    .transform((text) => text.split(' '))
    .pipe(z.tuple([z.enum(recordKinds)], audience)),
  summary: z.string(),
});

/**
 * Makes the table.
 * @param indexed every record as Pagefind holds it
 * @param authored the records that are no whole pages, in reading order
 * @param synonyms the lists of content/synonyms.yaml
 * @param index where the index will be
 * @returns the table, those first, then pages by address. Throws when a marked page lacks kind, readers or description.
 */
export function makeTable(
  indexed: readonly IndexedRecord[],
  authored: readonly SearchRecord[],
  synonyms: Synonyms,
  index: IndexAddresses,
): SearchTable {
  const authoredByUrl = new Map(authored.map((clause) => [clause.url, clause]));
  const order = new Map(authored.map((clause, index) => [clause.url, index]));
  const place = (url: string): number => order.get(url) ?? authored.length;
  const sorted = [...indexed].sort((a, b) => place(a.url) - place(b.url) || (a.url < b.url ? -1 : 1));
  const records = Object.fromEntries(
    sorted.map((record) => {
      const clause = authoredByUrl.get(record.url);
      return [record.id, clause ?? pageRecord(record)];
    }),
  );
  return { index, records, words: otherWords(sorted, records).join(' '), synonyms };
}

function pageRecord({ url, meta, headings }: IndexedRecord): SearchRecord {
  const parsed = pageMeta.safeParse(meta);
  if (!parsed.success) throw new Error(`${url} is marked for search, but: ${z.prettifyError(parsed.error)}`);
  const { title, found, summary } = parsed.data;
  const [kind, ...audiences] = found;
  return { url, kind, audiences, number: null, title, text: summary, said: headings };
}

/** Words that are searched but stand in no record. */
function otherWords(indexed: readonly IndexedRecord[], records: Record<string, SearchRecord>): string[] {
  const known = new Set(
    Object.values(records).flatMap(({ title, text, said }) => splitWords([title, text, ...said].join(' '))),
  );
  const searched = indexed.flatMap(({ content }) => splitWords(content));
  return [...new Set(searched)].filter((word) => !known.has(word) && /^[a-z']{3,}$/.test(word)).sort();
}
