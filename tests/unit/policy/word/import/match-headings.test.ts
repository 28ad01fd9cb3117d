// A heading in other words, in a file without bookmarks: what stands under it says which section it is.
import { describe, expect, it } from 'vitest';
import { matchDocument } from '../../../../../src/policy/word/import/match-document.ts';
import type { WordBlock, WordDocument } from '../../../../../src/policy/word/word-document.ts';
import { readFixture } from '../../../reader/content-folder.ts';

const { versions } = await readFixture('first-day');
const older = versions[0] ?? null;

/** A file of lines: those that begin with "#" are headings. */
function write(...lines: string[]): WordDocument {
  const blocks = lines.map((line, at): WordBlock => {
    const own = {
      place: `paragraph ${at + 1}`,
      bookmarks: [],
      comments: [],
      runs: [{ text: line.replace(/^# /, '') }],
    };
    return line.startsWith('# ')
      ? { ...own, kind: 'heading', level: 1, marker: null, by: 'look' }
      : { ...own, kind: 'item', level: 0, marker: null };
  });
  return { blocks, exportedFrom: null, tracked: { insertions: 0, deletions: 0 }, notCarried: [] };
}

const idsOf = (...lines: string[]): (string | undefined)[] => {
  const { ids } = matchDocument(
    write('# Uniform Policy', 'Uniform at Finchfold is plain, cheap and easy to wash.', ...lines),
    older,
  );
  return lines.map((_, at) => ids.get(at + 2));
};

const [tied, studs] = ['Long hair is tied back for PE.', 'Earrings should be small studs.'];
const [spare, never] = [
  'The office has clean uniform that families may take.',
  'Nobody is kept out of a lesson because of uniform.',
];

describe('a heading in other words', () => {
  it('is the section whose clauses stand under it', () => {
    expect(idsOf('# 2. Appearance', tied, studs, '# 3. Money', spare, never)).toEqual([
      'hair-and-jewellery',
      'hair-tied-back',
      'small-studs',
      'help-with-costs',
      'spare-uniform',
      'never-kept-out',
    ]);
  });

  it('is a new section where no more than half of what stands under it was together', () => {
    expect(idsOf('# 2. Appearance', tied, spare, 'Wholly new words stand here.')[0]).toBeUndefined();
  });

  it('is a new section where one clause of several stands under it, and the others are gone', () => {
    expect(idsOf('# 2. Appearance', tied)[0]).toBeUndefined();
  });

  it('is a new section where most of the old one stands elsewhere', () => {
    const [old, , , fresh] = idsOf(
      '# 2. Hair and jewellery',
      studs,
      tied,
      '# 4. Appearance',
      'Wholly new words stand here.',
    );
    expect([old, fresh]).toEqual(['hair-and-jewellery', undefined]);
    expect(idsOf('# 2. Appearance', tied, '# 3. Jewels', studs)).toEqual([
      undefined,
      'hair-tied-back',
      undefined,
      'small-studs',
    ]);
  });
});

it('a point of a list is not asked about as a section; a heading somewhat like one is', () => {
  const askedOf = (line: string): string[] =>
    matchDocument(write('# Uniform Policy', 'Wholly new words stand here.', line), older).questions.flatMap(
      ({ candidates }) => candidates.map(({ id }) => id),
    );
  expect(askedOf('# Hats, scarves, hair and rings')).toContain('hair-and-jewellery');
  expect(askedOf('Hats, scarves, hair and rings')).not.toContain('hair-and-jewellery');
});
