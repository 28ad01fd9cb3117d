// Owns a Word file that is read in again as the version after the one that it was made of: what differs, what was asked, what was lost.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listNeedingReasons } from '../../src/policy/compare/check-changes.ts';
import type { Comparison } from '../../src/policy/compare/comparison.ts';
import type { PolicyVersion } from '../../src/policy/version/model.ts';
import { listClauses, listIds, listSections } from '../../src/policy/version/walk.ts';
import { draftVersion } from '../../src/policy/word/import/draft-version.ts';
import { matchDocument } from '../../src/policy/word/import/match-document.ts';
import { readWord } from '../../src/policy/word/read/read-word.ts';
import { findContentFolder } from '../../src/reader/files/content-folder.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';

/** The day on which the folders are looked at. */
const today = '2026-11-22';
const as = '2099-01';
/** Reasons are asked for afterwards, and a review that was due is of the made-up version, whose dates are the older one's. */
const aside: ReadonlySet<string> = new Set(['change-without-reason', 'review-past']);

/** A content folder, read. */
export interface School extends Content {
  path: string;
}

/** What came back. */
export interface ReadBack {
  /** Such as `amended phones-handed-in`; a clause that is new by its words in quotes. */
  changes: string[];
  /** The words of each clause and heading, by id. */
  words: ReadonlyMap<string, string>;
  /** The words of each block that was asked about. */
  asked: string[];
  /** What was not carried, in sentences. */
  lost: string[];
  /** What the check says of the draft in its folder, but for reasons that are missing. */
  errors: string[];
}

/**
 * Reads a content folder.
 * @param path the folder
 * @returns all of it
 */
export async function readSchool(path: string): Promise<School> {
  return { ...(await readContent(findContentFolder(path), today)), path };
}

/**
 * Reads a Word file in.
 * @param bytes the file
 * @param older the version that it was made of
 * @param school whose it is
 * @param answers what a person says to the questions, by the first words of each: an id, or null for new
 * @param folder where a copy of the content folder can stand
 * @returns what came back
 */
export async function readBack(
  bytes: Uint8Array,
  older: PolicyVersion,
  school: School,
  answers: Readonly<Record<string, string | null>>,
  folder: string,
): Promise<ReadBack> {
  const document = readWord(bytes);
  const matching = matchDocument(document, older);
  const replies = new Map(
    matching.questions.map(({ block, words }): [number, string | null] => {
      const known = Object.keys(answers).find((start) => words.startsWith(start));
      return [block, known === undefined ? null : (answers[known] ?? null)];
    }),
  );
  const draft = draftVersion(document, matching, replies, {
    older: { version: older, source: readFileSync(join(school.path, older.place.path), 'utf8') },
    as,
    usedIds: school.versions.flatMap((version) => [...listIds(version)]),
    references: new Map(Object.entries(school.references).map(([id, { address }]) => [id, address])),
    details: { status: 'draft', dates: { written: older.dates.written, ...matching.found.dates } },
    reasons: [],
  });
  return {
    changes: draft.comparison === null ? [] : nameChanges(draft.comparison, older, draft.version),
    words: listWords(draft.version),
    asked: matching.questions.map(({ words: block }) => block),
    lost: draft.notCarried.map(({ place, what }) => `${place}: ${what}`),
    errors: await check(draft.text, school, folder),
  };
}

function nameChanges(comparison: Comparison, older: PolicyVersion, newer: PolicyVersion): string[] {
  const words = listWords(newer);
  const known = new Set([...listIds(older), 'title', 'school', 'dates', 'contacts']);
  return [...listNeedingReasons(comparison)].map(
    ([id, statuses]) => `${statuses.join(', ')} ${known.has(id) ? id : quote(words.get(id))}`,
  );
}

/**
 * Lists the words of a version.
 * @param version any version
 * @returns titles and texts by id
 */
export function listWords(version: PolicyVersion): Map<string, string> {
  return new Map([
    ...listSections(version).map(({ id, title }): [string, string] => [id, title]),
    ...listClauses(version).map(({ clause: { id, text } }): [string, string] => [id, text]),
  ]);
}

/** By its first four words. */
function quote(words = ''): string {
  return `“${words.split(' ').slice(0, 4).join(' ')}”`;
}

/** What was said of a text, which comes back the same in most ways. */
const said = new Map<string, Promise<string[]>>();

function check(text: string, school: School, folder: string): Promise<string[]> {
  const key = `${school.path}\n${text}`;
  const found = said.get(key) ?? checkOnce(text, school, folder);
  said.set(key, found);
  return found;
}

/** The copy of each folder, in which one draft takes the place of another. */
const copies = new Map<string, string>();

async function checkOnce(text: string, { path, problems: before }: School, folder: string): Promise<string[]> {
  const copy = copies.get(path) ?? join(folder, `content-${copies.size}`);
  if (!copies.has(path)) cpSync(path, copy, { recursive: true });
  copies.set(path, copy);
  writeFileSync(join(copy, 'policy', `${as}.mdx`), text);
  const { problems } = await readContent(findContentFolder(copy), today);
  const known = new Set(before.map(({ message }) => message));
  return problems
    .filter(({ level, rule, message }) => level === 'error' && !aside.has(rule) && !known.has(message))
    .map(({ line, message }) => `line ${line}: ${message}`);
}
