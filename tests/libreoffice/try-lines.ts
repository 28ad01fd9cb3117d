// Owns what LibreOffice says of our Word files: once all changes are accepted, once all are rejected, and the bookmarks in what it saves.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { PolicyVersion } from '../../src/policy/version/model.ts';
import { listIds } from '../../src/policy/version/walk.ts';
import { comparisonDocument } from '../../src/policy/word/out/comparison-document.ts';
import { versionDocument } from '../../src/policy/word/out/version-document.ts';
import { expectedLines, fold } from '../unit/policy/word/expected-lines.ts';
import { readFolders } from './folders.ts';
import type { Office } from './run-office.ts';

/** What LibreOffice found in a file. */
interface Found {
  path: string;
  newer: { text: string; style: string; inTable: boolean }[];
  older: Found['newer'];
  bookmarks: string[];
}

/** A file, and what has to be in it. */
interface Case {
  name: string;
  path: string;
  newer: PolicyVersion;
  older: PolicyVersion;
  /** How many lines without words it has, before tables. */
  gaps: number;
}

/** Lines of the file's own, by style. */
const ours = new Set([
  'Policy status',
  'Policy note',
  'TOC Heading',
  'Contents Heading',
  'Contents 1',
  'Contents 2',
  'Contents 3',
]);

/**
 * Opens every version and every comparison of the made-up schools and of `content/`.
 * @param office that runs
 * @param folder for files
 * @param wanted only those whose name holds this
 * @param tell prints a line
 * @returns what is wrong, in sentences
 */
export async function tryLines(
  office: Office,
  folder: string,
  wanted: string,
  tell: (line: string) => void,
): Promise<string[]> {
  const cases = await writeCases(folder, wanted);
  if (cases.length === 0) return [];
  const lines = await office.run('word-lines.py', ...cases.map(({ path }) => path));
  const found = lines.map((line) => JSON.parse(line) as Found);
  const faults = cases.flatMap((one) =>
    findFaults(
      one,
      found.find(({ path }) => path === one.path),
    ),
  );
  tell(`${cases.length} Word files opened in LibreOffice: ${faults.length} faults.`);
  return faults;
}

/** No reasons: without a screen, LibreOffice 7.4 ends when it opens a file with a comment, whoever wrote it. */
async function writeCases(folder: string, wanted: string): Promise<Case[]> {
  const cases: Case[] = [];
  for (const { path, versions, pairs, pictures } of await readFolders()) {
    const school = path.replace(/\W+/g, '-');
    const write = (name: string, bytes: Uint8Array, older: PolicyVersion, newer: PolicyVersion): void => {
      const file = join(folder, `${school}-${name}.docx`);
      writeFileSync(file, bytes);
      cases.push({ name: `${path} ${name}`, path: file, older, newer, gaps: countGaps(bytes) });
    };
    for (const version of versions) {
      if (!`${path} ${version.id}`.includes(wanted)) continue;
      write(version.id, await versionDocument(version, { pictures }), version, version);
    }
    for (const { older, newer, comparison } of pairs) {
      const name = `${older.id}-${newer.id}`;
      if (!`${path} ${name}`.includes(wanted)) continue;
      write(name, await comparisonDocument(older, newer, comparison, new Map(), { pictures }), older, newer);
    }
  }
  return cases;
}
function countGaps(bytes: Uint8Array): number {
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return document.split('<w:pStyle w:val="PolicyGap"/>').length - 1;
}

function findFaults({ name, older, newer, gaps }: Case, found: Found | undefined): string[] {
  if (found === undefined) return [`${name}: LibreOffice said nothing of it.`];
  const lost = listIds(newer).filter((id) => !found.bookmarks.includes(id.replaceAll('-', '_')));
  return [
    ...compareLines(`${name}, all accepted`, expectedLines(newer), found.newer, gaps),
    ...compareLines(`${name}, all rejected`, expectedLines(older), found.older, gaps),
    ...(lost.length === 0 ? [] : [`${name}: bookmarks that are gone: ${lost.join(', ')}.`]),
  ];
}

/** A gap may take the style of a paragraph that went before it, so all lines without words are counted as gaps. */
function compareLines(name: string, expected: readonly string[], lines: Found['newer'], gaps: number): string[] {
  const empty = lines.filter(({ text, inTable }) => text === '' && !inTable).length;
  const words = lines
    .filter(({ style }) => !ours.has(style))
    .map(({ text }) => fold(text))
    .filter((text) => text !== '');
  const at = Array.from({ length: Math.max(words.length, expected.length) }).findIndex(
    (_, index) => words[index] !== expected[index],
  );
  return [
    ...(at === -1
      ? []
      : [`${name}: line ${at + 1} is\n  ${words[at] ?? '(missing)'}\nand should be\n  ${expected[at] ?? '(nothing)'}`]),
    ...(empty <= gaps ? [] : [`${name}: ${empty} lines without words, and the file has ${gaps}.`]),
  ];
}
