// A version that goes out and comes back: unchanged, nothing is asked, nothing changes, and the text stays byte for byte.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionDocument } from '../../../../../src/policy/word/out/version-document.ts';
import { readWord } from '../../../../../src/policy/word/read/read-word.ts';
import type { WordDocument } from '../../../../../src/policy/word/word-document.ts';
import { readPictures } from '../../../../../src/reader/files/read-picture.ts';
import { readFixture } from '../../../reader/content-folder.ts';
import { writeProposal } from '../../../reader/proposal.ts';
import { policyMarkdown } from '../../../reader/policy/policy-markdown.ts';
import { propertyRuns } from '../../edit-version.ts';
import { exportVersion } from './export-version.ts';
import { bodyOf, importDocument, type Imported, readVersion, type Surroundings } from './import-version.ts';

const { references } = await readFixture('school');
const asWritten = 'tests/fixtures/as-written';
const names = readdirSync(`${asWritten}/policy/pictures`);
const pictures = await readPictures(
  asWritten,
  names.map((name) => `policy/pictures/${name}`),
);
const bytes = new Map(
  names.map((name) => [name, new Uint8Array(readFileSync(`${asWritten}/policy/pictures/${name}`))]),
);
const around: Surroundings = {
  references: new Map([
    ...Object.entries(references).map(([id, { address }]): [string, string] => [id, address]),
    ['kcsie', 'https://kcsie.example/document'],
  ]),
  pictures: pictures.byName,
};

const files = ['school', 'first-day', 'as-written', 'content/valid'].flatMap((fixture) =>
  readdirSync(`tests/fixtures/${fixture}/policy`)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ path: `tests/fixtures/${fixture}/policy/${name}`, id: name.replace('.mdx', '') })),
);

function expectUnchanged(draft: Imported, source: string): void {
  // Where the bookmarks are gone, so is what says that the contents are ours; a table of one cell is a box to Word's reader.
  const known = /^A table of contents|^A box around/;
  expect(draft.notCarried.filter(({ what }) => !known.test(what))).toEqual([]);
  expect(draft.matching.questions).toEqual([]);
  expect(draft.comparison?.clauses.filter(({ status }) => status !== 'unchanged')).toEqual([]);
  expect(draft.comparison?.sections).toEqual([]);
  expect(draft.comparison?.facts).toEqual({ title: null, school: null, dates: [], contacts: [] });
  expect(draft.questions).toEqual([]);
  expect(bodyOf(draft.text)).toBe(bodyOf(source));
}

/** Without the bookmarks, as programs make it that do not keep them. */
function forget(document: WordDocument): WordDocument {
  return { ...document, exportedFrom: null, blocks: document.blocks.map((block) => ({ ...block, bookmarks: [] })) };
}

describe('a version that goes out and comes back unchanged', () => {
  it.each(files)('$path is as it was', ({ path, id }) => {
    const source = readFileSync(path, 'utf8');
    expectUnchanged(importDocument(exportVersion(readVersion(source, id, around)), source, { around }), source);
  });

  it.each(files)('$path is as it was, through a file of Word', async ({ path, id }) => {
    const source = readFileSync(path, 'utf8');
    const document = readWord(await versionDocument(readVersion(source, id, around), { pictures: bytes }));
    expectUnchanged(importDocument(document, source, { around }), source);
  });

  it.each(files)('$path is as it was, without a bookmark', async ({ path, id }) => {
    const source = readFileSync(path, 'utf8');
    const document = readWord(await versionDocument(readVersion(source, id, around), { pictures: bytes }));
    expectUnchanged(importDocument(forget(document), source, { around }), source);
  });

  it('is as it was, whatever a policy holds', () => {
    fc.assert(
      fc.property(policyMarkdown, ({ typed }) => {
        const source = writeProposal(typed);
        expectUnchanged(importDocument(exportVersion(readVersion(source, '2024-09')), source), source);
      }),
      propertyRuns,
    );
  });

  it('is as it was through a file of Word, whatever a policy holds', async () => {
    await fc.assert(
      fc.asyncProperty(policyMarkdown, async ({ typed }) => {
        const source = writeProposal(typed);
        const document = readWord(await versionDocument(readVersion(source, '2024-09')));
        expectUnchanged(importDocument(document, source), source);
      }),
      { ...propertyRuns, numRuns: 60 },
    );
  });
});

describe('a version whose file is all that there is', () => {
  it.each(files)('$path is read by the reader as the draft says', async ({ path, id }) => {
    const source = readFileSync(path, 'utf8');
    const document = readWord(await versionDocument(readVersion(source, id, around), { pictures: bytes }));
    const { counts, text } = importDocument(forget(document), null, { around });
    expect(counts.fresh).toBeGreaterThan(0);
    expect(importDocument(forget(document), null, { around }).text).toBe(text);
  });

  it('is read as the draft says, whatever a policy holds', () => {
    fc.assert(
      fc.property(policyMarkdown, ({ typed }) => {
        importDocument(forget(exportVersion(readVersion(writeProposal(typed), '2024-09'))), null);
      }),
      propertyRuns,
    );
  });
});
