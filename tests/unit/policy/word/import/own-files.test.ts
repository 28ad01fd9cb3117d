// Our own files come back: of a version nothing is named as lost, and a file of two versions is the newer one with its reasons.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listNeedingReasons } from '../../../../../src/policy/compare/check-changes.ts';
import { listExplained } from '../../../../../src/policy/version/change-groups.ts';
import type { PolicyBody, PolicyVersion } from '../../../../../src/policy/version/model.ts';
import { listPictures } from '../../../../../src/policy/version/pictures.ts';
import { listClauses, listIds, listSections } from '../../../../../src/policy/version/walk.ts';
import { hashPictures } from '../../../../../src/policy/word/hash-pictures.ts';
import { type Draft, draftVersion } from '../../../../../src/policy/word/import/draft-version.ts';
import { matchDocument } from '../../../../../src/policy/word/import/match-document.ts';
import { comparisonDocument } from '../../../../../src/policy/word/out/comparison-document.ts';
import { versionDocument } from '../../../../../src/policy/word/out/version-document.ts';
import { readWord } from '../../../../../src/policy/word/read/read-word.ts';
import type { WordBlock, WordDocument } from '../../../../../src/policy/word/word-document.ts';
import { readSchool, schools } from '../word-fixtures.ts';

const read = Object.fromEntries(
  await Promise.all(schools.map(async (name) => [name, await readSchool(name)] as const)),
);
const schoolOf = (name: string): Awaited<ReturnType<typeof readSchool>> => {
  const school = read[name];
  if (school === undefined) throw new Error(`No school is called ${name}`);
  return school;
};
const versions = schools.flatMap((name) =>
  schoolOf(name).versions.map((version) => ({ name, version, id: version.id })),
);
const pairs = schools.flatMap((name) =>
  schoolOf(name).pairs.map((pair) => ({ name, ...pair, from: pair.older.id, to: pair.newer.id })),
);

async function importOver(
  name: string,
  document: WordDocument,
  olderId: string,
  { dates }: PolicyVersion,
): Promise<Draft & { questions: Draft['questions']; asked: number }> {
  const { whole } = schoolOf(name);
  const older = whole.find(({ id }) => id === olderId);
  if (older === undefined) throw new Error(`No version ${olderId}`);
  const usedIds = whole.flatMap((version) => listIds(version));
  const matching = matchDocument(document, older, usedIds);
  const draft = draftVersion(document, matching, new Map(), {
    older: { version: older, source: readFileSync(`tests/fixtures/${name}/policy/${olderId}.mdx`, 'utf8') },
    as: '2099-01',
    usedIds,
    references: new Map(),
    pictureHashes: await hashPictures(document),
    details: { status: 'draft', dates },
    reasons: [],
  });
  return { ...draft, asked: matching.questions.length };
}

/** Ids with their words. A new definition has lost its colon, and pictures that are new are put there by hand. */
function wordsOf(body: PolicyBody, pictures: readonly string[]): string[] {
  const fold = (text: string): string => {
    const bare = pictures.reduce((words, alternative) => words.replace(alternative, ' '), text);
    return bare.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
  };
  return [
    ...listSections(body).map(({ id, number, title }) => `${id}: ${number ?? ''} ${title}`),
    ...listClauses(body).map(({ clause, parents }) => {
      return `${parents.map(({ id }) => `${id} > `).join('')}${clause.id}: ${fold(clause.text)}`;
    }),
  ];
}

describe('a version that comes back as it was sent', () => {
  it.each(versions)('$name $id: nothing is named', async ({ name, version, id }) => {
    const document = readWord(await versionDocument(version, { pictures: schoolOf(name).pictures }));
    const { notCarried, asked } = await importOver(name, document, id, version);
    expect({ notCarried, asked }).toEqual({ notCarried: [], asked: 0 });
  });

  it('names what somebody else wrote into lines of ours, and that alone', async () => {
    const [{ name, version, id }] = versions as [(typeof versions)[number]];
    const document = readWord(await versionDocument(version));
    const edit = (bookmark: string, added: string): void => {
      const block = document.blocks.find(({ bookmarks }) => bookmarks.includes(bookmark)) as WordBlock & {
        kind: 'paragraph';
      };
      block.runs = [...block.runs, { text: added }];
    };
    edit('policystatus', ' Please read it by Friday.');
    edit('policynote', ' Ask the office for paper copies.');
    const foot = document.notCarried.find(({ place }) => place === 'page footer');
    if (typeof foot?.about === 'object') foot.about.pageLines.push('Room 4');
    const { notCarried } = await importOver(name, document, id, version);
    expect(notCarried.map(({ what }) => what)).toEqual([
      'These words of the page footer were left out: “Room 4”',
      '“Please read it by Friday.” stands beside the title, the dates and the contacts, and is none of these. It was left out.',
      '“Ask the office for paper copies.” stands beside the title, the dates and the contacts, and is none of these. It was left out.',
    ]);
  });
});

describe('a file of two versions', () => {
  it.each(pairs)(
    '$name $from to $to is the newer one: words, ids and reasons',
    async ({ name, older, newer, comparison, reasons }) => {
      const { pictures } = schoolOf(name);
      const document = readWord(await comparisonDocument(older, newer, comparison, reasons, { pictures }));
      const draft = await importOver(name, document, older.id, newer);
      const alternatives = listPictures(newer).map(({ alternative }) => alternative);
      expect(draft.asked).toBe(0);
      expect(wordsOf(draft.version, alternatives)).toEqual(wordsOf(newer, alternatives));
      // What is asked is what no version between the two gives a reason for.
      const open = draft.questions.flatMap(({ changes }) => changes.map(({ id }) => id));
      expect(open.filter((id) => reasons.has(id))).toEqual([]);
      const given = new Map(
        draft.version.changes.flatMap((group) => listExplained(group).map((id) => [id, group.why])),
      );
      if (draft.comparison === null) throw new Error('Nothing was compared');
      for (const id of listNeedingReasons(draft.comparison).keys()) {
        const steps = (reasons.get(id) ?? []).map(({ text }) => text);
        for (const text of steps) expect(given.get(id)).toContain(text);
        if (steps.length === 1) expect(given.get(id)).toBe(steps[0]);
      }
      // The one picture that is another in the newer version is named with its comment.
      const named = draft.notCarried.map(({ what }) => what);
      expect(named.filter((what) => !/picture/i.test(what) || alternatives.length === 0)).toEqual([]);
    },
  );

  it('is compared with its newer version as nothing new: its comments are about what that says already', async () => {
    const { name, older, newer, comparison, reasons } = pairs.find(
      ({ from, to }) => from === '2023-10' && to === '2024-10',
    ) as (typeof pairs)[number];
    const step = new Map([...reasons].map(([id, steps]) => [id, steps.slice(-1)]));
    const document = readWord(await comparisonDocument(older, newer, comparison, step));
    const draft = await importOver(name, document, newer.id, newer);
    expect(draft.questions).toEqual([]);
    expect(draft.version.changes).toEqual([]);
    expect(draft.notCarried).toEqual([]);
    expect(draft.counts).toMatchObject({ changed: 0, fresh: 0, removed: 0 });
  });
});
