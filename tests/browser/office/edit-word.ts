// Owns Word files for tests as a person would have changed them: a version of the made-up school, exported, and edited in its XML.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { versionDocument } from '../../../src/policy/word/out/version-document.ts';
import { readContent } from '../../../src/reader/read-content.ts';

const folder = { location: 'tests/fixtures/school', name: 'school' };

/**
 * Exports a version and edits it.
 * @param id of a version of the made-up school
 * @param edit what a person does to the text of the file
 * @returns the bytes of the edited file
 */
export async function editWord(id: string, edit: (file: EditedFile) => void): Promise<Buffer> {
  const { versions } = await readContent(folder, '2026-11-22');
  const version = versions.find((candidate) => candidate.id === id);
  if (version === undefined) throw new Error(`There is no version ${id}`);
  const files = unzipSync(await versionDocument(version));
  const text = 'word/document.xml';
  const file = new EditedFile(strFromU8(files[text] ?? new Uint8Array()));
  edit(file);
  return Buffer.from(zipSync({ ...files, [text]: strToU8(file.xml) }));
}

/** The text of a Word file while somebody edits it. Each edit throws when its place is not there. */
export class EditedFile {
  xml: string;

  constructor(xml: string) {
    this.xml = xml;
  }

  /** Types other words over some that stand together. */
  retype(from: string, to: string): void {
    this.#replace(escape(from), escape(to));
  }

  /** Takes a paragraph away. */
  remove(words: string): void {
    this.#replace(this.#paragraphWith(words), '');
  }

  /** Types a paragraph after another, with the same look. */
  addAfter(words: string, added: string): void {
    const paragraph = this.#paragraphWith(words);
    const copy = withoutBookmarks(paragraph).replace(
      /<w:t[ >].*<\/w:t>/s,
      `<w:t xml:space="preserve">${escape(added)}</w:t>`,
    );
    this.#replace(paragraph, paragraph + copy);
  }

  /** Types a paragraph anew in place of another, so that nothing of the old one travels with it. */
  typeAnew(words: string, typed: string): void {
    this.addAfter(words, typed);
    this.remove(words);
  }

  #paragraphWith(words: string): string {
    const found = this.xml.match(/<w:p[ >](?:(?!<\/w:p>).)*<\/w:p>/gs)?.find((xml) => xml.includes(escape(words)));
    if (found === undefined) throw new Error(`No paragraph has the words ${words}`);
    return found;
  }

  #replace(from: string, to: string): void {
    if (!this.xml.includes(from)) throw new Error(`The file does not have ${from}`);
    this.xml = this.xml.replace(from, () => to);
  }
}

function withoutBookmarks(xml: string): string {
  return xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
