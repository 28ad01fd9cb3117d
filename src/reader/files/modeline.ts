// Owns the line at the top of each YAML file that tells an editor which JSON Schema the file follows.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { findSchema, schemaFile } from '../../schemas/json-schemas.ts';
import type { FileToWrite } from './write-files.ts';

/**
 * Puts the line in the first place, or corrects the one that stands there.
 * @param text a YAML file, with any line ends and perhaps a byte order mark
 * @param schema the path from the file to its schema, with "/"
 * @returns the text with the line; everything else as it was
 */
export function putModeline(text: string, schema: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const [first = ''] = /^[^\n]*\n?/.exec(text.slice(mark.length)) ?? [];
  const eol = first.endsWith('\r\n') ? '\r\n' : '\n';
  const replaced = first.startsWith('# yaml-language-server:') ? first.length : 0;
  return `${mark}# yaml-language-server: $schema=${schema}${eol}${text.slice(mark.length + replaced)}`;
}

/**
 * Plans the line for every YAML file of a content folder.
 * @param folder the content folder
 * @param schemas the folder of the JSON Schemas, absolute
 * @returns the files that lack it or have another, with their new text; and those that are not UTF-8 text, which stay as they are
 */
export async function planModelines(
  folder: string,
  schemas: string,
): Promise<{ files: FileToWrite[]; unreadable: string[] }> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const planned: { files: FileToWrite[]; unreadable: string[] } = { files: [], unreadable: [] };
  for (const path of paths.sort()) {
    const name = path.endsWith('.yaml') ? findSchema(path) : null;
    if (name === null) continue;
    const text = decode(await readFile(join(folder, path)));
    const schema = relative(dirname(join(folder, path)), join(schemas, schemaFile(name))).replaceAll('\\', '/');
    const withLine = text === null ? null : putModeline(text, schema);
    if (withLine === null) planned.unreadable.push(path);
    else if (text !== null && withLine !== text) planned.files.push({ path, text: withLine, before: text });
  }
  return planned;
}

/** Every byte of UTF-8 text, a byte order mark included; null for what is no such text. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
