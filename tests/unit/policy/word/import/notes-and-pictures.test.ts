// What stands beside the words of a clause: footnotes stay footnotes, and a picture that is another file is told.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PictureFile } from '../../../../../src/policy/version/model.ts';
import { hashPictures } from '../../../../../src/policy/word/hash-pictures.ts';
import { versionDocument } from '../../../../../src/policy/word/out/version-document.ts';
import { readWord } from '../../../../../src/policy/word/read/read-word.ts';
import type { WordDocument } from '../../../../../src/policy/word/word-document.ts';
import { importDocument, readVersion } from './import-version.ts';

const head = `---
title: Trips Policy
school: Example Primary School
status: current
dates: { written: 2026-01, ratified: 2026-01, reviewDue: 2027-01 }
contacts: []
---
`;

describe('a footnote', () => {
  const source = `${head}
- The leader writes a plan[^plan], and a second one for rain[^2]. It is checked again[^plan]. ^leader-plans
- The head reads the plan[^plan]. ^head-reads

[^plan]: On the form *online*, see [the guidance](ref:kcsie).

[^2]: Rain, or snow.
`;
  const edit = async (change: (text: string) => string, at = 'leader_plans'): Promise<string> => {
    const document = readWord(await versionDocument(readVersion(source, '2090-01')));
    const block = document.blocks.find(({ bookmarks }) => bookmarks.includes(at));
    if (block === undefined || !('runs' in block)) throw new Error('No such clause');
    for (const run of block.runs) run.text = change(run.text);
    return importDocument(document, source).text.replace(/^---\n[^]*?\n---\n\n/, '');
  };

  it('stays one where the words around it have changed', async () => {
    expect(await edit((text) => text.replace('The leader writes', 'Each leader writes'))).toBe(
      source.slice(head.length + 1).replace('The leader writes', 'Each leader writes'),
    );
    expect(await edit((text) => text.replace('The head reads', 'The office reads'), 'head_reads')).toContain(
      '- The office reads the plan[^plan]. ^head-reads',
    );
  });

  it('is words in brackets where its own words have changed, and is called again by none', async () => {
    const text = await edit((words) => words.replace('On the form', 'On a sheet'));
    expect(text).toContain('The leader writes a plan \\[plan: On a sheet *online*');
    expect(text).toContain('a second one for rain[^2].');
  });
});

describe('a picture', () => {
  const bytes = new Uint8Array(readFileSync('tests/fixtures/as-written/policy/pictures/way-chart.png'));
  const source = `${head}
The way of a slip. ![From the parents to the office](slip-way.png) ^slip-way
`;
  const sha256 = async (): Promise<string> => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Buffer.from(digest).toString('hex');
  };
  const around = async (): Promise<{ references: Map<string, string>; pictures: Map<string, PictureFile> }> => ({
    references: new Map(),
    pictures: new Map([['slip-way.png', { name: 'slip-way.png', sha256: await sha256(), width: 40, height: 20 }]]),
  });
  const read = async (): Promise<WordDocument> => {
    const version = readVersion(source, '2090-01', await around());
    return readWord(await versionDocument(version, { pictures: new Map([['slip-way.png', bytes]]) }));
  };
  const named = async (document: WordDocument): Promise<string[]> => {
    const pictureHashes = await hashPictures(document);
    const { notCarried } = importDocument(document, source, { around: await around(), pictureHashes });
    return notCarried.map(({ place, what }) => `${place}: ${what}`);
  };
  const picture = (document: WordDocument): { alternative: string; bytes: Uint8Array | null } => {
    const block = document.blocks.find(({ kind }) => kind === 'picture');
    if (block?.kind !== 'picture') throw new Error('No picture');
    return block;
  };

  it('that is the same file says nothing', async () => {
    expect(await named(await read())).toEqual([]);
  });

  it('that is another file is told, with what to do', async () => {
    const document = await read();
    picture(document).bytes = bytes.map((byte, at) => (at === 20 ? byte + 1 : byte));
    expect(await named(document)).toEqual([
      'paragraph 5, under “Trips Policy”: The picture “From the parents to the office” is another file than the one on the website. The website’s was kept. If it looks the same, leave it so: Word may have saved it in another size. If the new one should replace it, put its file in policy/pictures under a new name, and write that name in place of slip-way.png.',
    ]);
  });

  it('whose words were changed is known by its file, and the words are told', async () => {
    const document = await read();
    picture(document).alternative = 'From the office to the parents';
    expect(await named(document)).toEqual([
      'paragraph 5, under “Trips Policy”: The document says “From the office to the parents” of a picture. The website’s words were kept: “From the parents to the office”',
    ]);
  });

  it('that is new is told, with how to add it', async () => {
    const document = await read();
    document.blocks.push({
      ...document.blocks[0],
      kind: 'picture',
      place: 'at the end',
      bookmarks: [],
      comments: [],
      alternative: 'A map',
      bytes: null,
    });
    expect(await named(document)).toEqual([
      'at the end: A picture (“A map”) cannot be carried, nor can words that are drawn in it. Put its file in policy/pictures, and a line such as ![what it says](its-name.png) ^its-id where it belongs.',
    ]);
  });
});
