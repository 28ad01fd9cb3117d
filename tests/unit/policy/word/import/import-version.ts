// Owns importing in tests: a version read from its source, a draft over it, and what of both can be held against each other.
import { expect } from 'vitest';
import type { PictureFile, PolicyVersion } from '../../../../../src/policy/version/model.ts';
import { listIds } from '../../../../../src/policy/version/walk.ts';
import { type Draft, draftVersion, type ImportContext } from '../../../../../src/policy/word/import/draft-version.ts';
import { matchDocument } from '../../../../../src/policy/word/import/match-document.ts';
import type { Matching } from '../../../../../src/policy/word/import/match/matching.ts';
import type { WordDocument } from '../../../../../src/policy/word/word-document.ts';
import { readPolicyFile } from '../../../../../src/reader/policy/policy-file.ts';

/** What is wrong with the details of a ratified version is so with those of its copy; reasons are asked for afterwards. */
const ownFaults = new Set(['date-disagrees', 'wrong-phone', 'change-without-reason']);

/** What versions may name beside their words. */
export interface Surroundings {
  references: ReadonlyMap<string, string>;
  pictures: ReadonlyMap<string, PictureFile>;
}

export const bareSurroundings: Surroundings = {
  references: new Map([['kcsie', 'https://kcsie.example/document']]),
  pictures: new Map(),
};

/**
 * Reads a version, and expects no error in it.
 * @param source the whole file
 * @param id the version's
 * @param around what it may name
 * @returns the version
 */
export function readVersion(source: string, id: string, around = bareSurroundings): PolicyVersion {
  const { version, problems } = readPolicyFile(source, `policy/${id}.mdx`, around.references, around.pictures);
  const errors = problems.filter(({ level, rule }) => level === 'error' && !ownFaults.has(rule));
  expect(errors, source).toEqual([]);
  if (version === null) throw new Error('The text has no version');
  return version;
}

/** A draft and the matching that it rests on. */
export interface Imported extends Draft {
  matching: Matching;
}

/**
 * Imports a document as a first version, or as the next after another. What is asked is answered by `answers`.
 * @param document as read
 * @param source the older version's file; null for none
 * @param rest what differs from a draft of January 2099
 * @returns the draft; the reader has read it without a fault, and found in it what the draft says
 */
export function importDocument(
  document: WordDocument,
  source: string | null,
  rest: Partial<ImportContext> & { answers?: Map<number, string | null>; around?: Surroundings } = {},
): Imported {
  const { answers = new Map(), around = bareSurroundings, ...context } = rest;
  const version = source === null ? null : readVersion(source, '2090-01', around);
  const matching = matchDocument(document, version);
  const draft = draftVersion(document, matching, answers, {
    older: version === null || source === null ? null : { version, source },
    as: '2099-01',
    usedIds: version === null ? [] : listIds(version),
    references: around.references,
    details: { status: 'draft', dates: version?.dates ?? { written: '2099-01' } },
    reasons: [],
    ...context,
  });
  expect(bare(readVersion(draft.text, '2099-01', around)), draft.text).toEqual(bare(draft.version));
  return { ...draft, matching };
}

/**
 * Takes away the places of a version.
 * @param version any version
 * @returns its text as data
 */
export function bare({ preamble, sections }: PolicyVersion): unknown {
  return JSON.parse(
    JSON.stringify({ preamble, sections }, (key, value: unknown) => (key === 'place' ? undefined : value)),
  );
}

/**
 * Takes the front matter off a file.
 * @param source the whole file
 * @returns what follows it
 */
export function bodyOf(source: string): string {
  return source.replace(/^---\n[^]*?\n---\n/, '');
}
