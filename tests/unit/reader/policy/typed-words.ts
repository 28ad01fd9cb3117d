// Owns the words of a policy file as they were typed, and those of its published data, read without the site's parser.
import type { ClauseJson, SectionJson, VersionJson } from '../../../../src/policy/version/version-json.ts';

/** A word or a figure: what a reader would miss. */
const wordPattern = /[\p{L}\p{N}]+/gu;

/**
 * Lists the words of a policy file's text. What Markdown needs beside them is left out: ids, tags, the addresses of links, the names of footnotes and boxes to tick.
 * @param file the whole file
 * @returns the words, in the order in which they were typed
 */
export function listTypedWords(file: string): string[] {
  const text = file
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/<KeyContacts \/>/g, '')
    .replace(/<br ?\/?>/g, ' ')
    .replace(/<\/?\w+>/g, '')
    .replace(/^( *(?:[-*+]|\d+[.)]) )\[[ xX]\] /gm, '$1')
    .replace(/(^|\s)\^[a-z]+(?:-[a-z0-9]+)+/g, '$1')
    .replace(/\[\^[^\]]+\]:?/g, '')
    .replace(/^\[[^\]]+\]: \S+$/gm, '')
    .replace(/\]\([^)\s]*\)|\]\[[^\]]*\]/g, ']');
  return text.match(wordPattern) ?? [];
}

/**
 * Lists the words of a published version. The names of footnotes, and numbers that the site computes, are left out.
 * @param version its preamble and sections
 * @returns the words, in the order of the data
 */
export function listJsonWords({ preamble, sections }: Pick<VersionJson, 'preamble' | 'sections'>): string[] {
  const ofClause = (clause: ClauseJson): string[] => [
    clause.marker ?? '',
    clause.text,
    ...clause.clauses.flatMap(ofClause),
  ];
  const ofSection = (section: SectionJson): string[] => [
    section.number ?? '',
    section.title,
    ...section.clauses.flatMap(ofClause),
    ...section.sections.flatMap(ofSection),
  ];
  const texts = [...preamble.flatMap(ofClause), ...sections.flatMap(ofSection)];
  return texts.flatMap((text) => text.replace(/ \[[\w-]+(?::|\])/g, ' ').match(wordPattern) ?? []);
}
