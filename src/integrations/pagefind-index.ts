// Owns filling Pagefind's index and reading back what it made of each record.
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { ClauseRecord } from './search-records.ts';

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
 * Indexes clauses and pages.
 * @param clauses the clause records
 * @param pages built pages with `data-pagefind-body`
 * @returns the index. Rejects when Pagefind refuses a record.
 */
export async function fillIndex(clauses: readonly ClauseRecord[], pages: readonly MarkedPage[]): Promise<FilledIndex> {
  const created = await createIndex({ forceLanguage: 'en', maxFragments: 1 });
  const index = accept(created, created.index);
  for (const clause of clauses) {
    const { url, text, title, number, phrasings } = clause;
    const meta = { title, number: number ?? '', said: phrasings.join('. ') };
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

/** With one fragment file, that file holds every record by its name, after a signature. */
function readRecords(files: FilledIndex['files']): IndexedRecord[] {
  const signature = 'pagefind_dcd';
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .flatMap(({ content }) => {
      const text = gunzipSync(content).toString('utf8');
      if (!text.startsWith(`${signature}{`)) throw new Error('Pagefind has changed how it writes records');
      const records = JSON.parse(text.slice(signature.length)) as Record<string, Omit<IndexedRecord, 'id'>>;
      return Object.entries(records).map(([id, { url, content, meta }]) => ({ id, url, content, meta }));
    });
}

function accept<T>(answer: { errors: string[] }, result: T | undefined): T {
  if (answer.errors.length > 0 || result === undefined) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return result;
}
