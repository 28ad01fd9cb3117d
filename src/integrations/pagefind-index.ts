// Owns filling Pagefind's index and reading back what it made of each record.
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../search/table.ts';

/** A built page that asks to be indexed. */
export interface MarkedPage {
  url: string;
  html: string;
}

/** A record as Pagefind holds it. */
export interface IndexedRecord {
  /** Pagefind's name for it. */
  id: string;
  url: string;
  content: string;
  meta: Record<string, string>;
  /** The headings that have an id. */
  headings: string[];
}

/** A filled index. */
export interface FilledIndex {
  /** The files that a browser needs, by path inside the index's folder. */
  files: { path: string; content: Uint8Array }[];
  records: IndexedRecord[];
}

/** Pagefind's own interface and its files for other languages are not published. */
const isNeeded = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_(meta|index|fragment))$/;

/**
 * What stands on many pages and tells none of them apart (furniture, quoted clauses), or gives answers away: with it the
 * index would be five times as large on a phone, and find no more.
 */
const passedOver = [
  '.cite',
  '.clear-answers',
  '.colophon',
  '.contact',
  '.fact',
  '.guidance-nav',
  '.keep-answers',
  '.lesson-links',
  '.more-for-audience',
  '.options',
  '.part-links',
  '.phase',
  '.plan__columns',
  '.plan__note',
  '.tell',
  '[class*="checklist__filter"]',
  '[class*="checklist-item__"]:not(.checklist-item__label)',
  '[class*="order-list__"]',
  '[class*="quiz__"]:not(.quiz__items):not(.quiz__answers):not(.quiz__paper)',
  '[class*="quiz-item__"]:not(.quiz-item__question):not(.quiz-item__stem)',
  '[class*="quiz-record"]',
  '[class*="quiz-result"]',
];

/**
 * Indexes records and pages.
 * @param authored the records that are no whole pages
 * @param pages built pages with `data-pagefind-body`
 * @returns the index. Rejects when Pagefind refuses a record.
 */
export async function fillIndex(authored: readonly SearchRecord[], pages: readonly MarkedPage[]): Promise<FilledIndex> {
  const created = await createIndex({ forceLanguage: 'en', maxFragments: 1, excludeSelectors: passedOver });
  const index = accept(created, created.index);
  for (const clause of authored) {
    // Readers' own phrasings are in the table, where whole phrases count: here they would come a second time.
    const { url, text, title, number } = clause;
    const meta = { title, number: number ?? '' };
    const added = await index.addCustomRecord({ url, language: 'en', content: text, meta });
    accept(added, added.file);
  }
  for (const { url, html } of pages) {
    const added = await index.addHTMLFile({ url, content: html });
    accept(added, added.file);
  }
  const files = await readFiles(index);
  await close();
  return { files, records: readRecords(files) };
}

async function readFiles(index: PagefindIndex): Promise<FilledIndex['files']> {
  const written = await index.getFiles();
  return accept(written, written.files)
    .filter(({ path }) => isNeeded.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** As the fragment file has it. */
interface StoredRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; text: string }[];
}

/** With one fragment file, that file holds every record by its name, after a signature. */
function readRecords(files: FilledIndex['files']): IndexedRecord[] {
  const signature = 'pagefind_dcd';
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .flatMap(({ content }) => {
      const text = gunzipSync(content).toString('utf8');
      if (!text.startsWith(`${signature}{`)) throw new Error('Pagefind has changed how it writes records');
      const records = JSON.parse(text.slice(signature.length)) as Record<string, StoredRecord>;
      return Object.entries(records).map(([id, { url, content, meta, anchors }]) => ({
        id,
        url,
        content,
        meta,
        headings: anchors.filter(({ element }) => /^h[2-6]$/.test(element)).map(({ text }) => text),
      }));
    });
}

function accept<T>(answer: { errors: string[] }, result: T | undefined): T {
  if (answer.errors.length > 0 || result === undefined) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return result;
}
