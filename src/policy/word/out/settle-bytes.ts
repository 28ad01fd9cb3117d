// Owns taking chance and the clock out of a Word file: the package that writes it numbers links by chance and puts the time in.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first time that a zip file can hold; no program shows it. */
const zipTime = new Date(1980, 0, 1);

/** How the package names what another part of the file leads to, beside `rId1`: by 21 signs of chance. */
const byChance = /rId[a-z0-9_-]{21}(?=")/g;

/**
 * Makes the bytes of a Word file depend on what it holds alone.
 * @param bytes of a .docx file as the package `docx` writes it
 * @param date when it counts as made, such as `2026-11-01T00:00:00Z`
 * @returns the same file with parts in the order of their names, links numbered in the order of their use, and that date
 */
export function settleBytes(bytes: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const names = new Map<string, string>();
  const settled: Zippable = {};
  for (const path of listPaths(parts)) {
    const part = parts[path] ?? new Uint8Array();
    if (!/\.(?:xml|rels)$/.test(path)) {
      settled[path] = [part, { mtime: zipTime }];
      continue;
    }
    const text = strFromU8(part)
      .replace(byChance, (name) => nameInOrder(name, names))
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`);
    settled[path] = [strToU8(text), { mtime: zipTime }];
  }
  return zipSync(settled, { level: 9 }) as Uint8Array<ArrayBuffer>;
}

/** The list of types comes first, as Word writes it, and each part before what it leads to. */
function listPaths(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const rank = (path: string): string =>
    `${path === '[Content_Types].xml' ? 0 : path.endsWith('.rels') ? 2 : 1}${path}`;
  return Object.keys(parts).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function nameInOrder(name: string, names: Map<string, string>): string {
  const known = names.get(name) ?? `rIdLink${names.size + 1}`;
  names.set(name, known);
  return known;
}
