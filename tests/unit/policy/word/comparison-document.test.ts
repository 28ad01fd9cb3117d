import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { listIds } from '../../../../src/policy/version/walk.ts';
import { comparisonDocument } from '../../../../src/policy/word/out/comparison-document.ts';
import { buildVersion } from '../build-version.ts';
import { pairArbitrary, propertyRuns } from '../edit-version.ts';
import { expectedLines } from './expected-lines.ts';
import { type OpenWord, openWord, readComments, readLines, versionLines } from './open-word.ts';
import { readSchool, schools } from './word-fixtures.ts';

async function compare(older: PolicyVersion, newer: PolicyVersion): Promise<OpenWord> {
  return openWord(await comparisonDocument(older, newer, compareVersions(older, newer), new Map()));
}

/** Lines of nothing, outside of tables and but for the gaps after them. */
function emptyLines(file: OpenWord, side: 'newer' | 'older'): number {
  return readLines(file, side).filter(({ text, style, depth }) => text === '' && depth === 0 && style !== 'PolicyGap')
    .length;
}

describe.each(schools)('two versions of the school "%s" in one Word file', (name) => {
  test('are the newer text once all is accepted, and the older once all is rejected', async () => {
    const { pairs, pictures } = await readSchool(name);
    for (const { older, newer, comparison, reasons } of pairs) {
      const file = openWord(await comparisonDocument(older, newer, comparison, reasons, { pictures }));
      expect(versionLines(readLines(file, 'newer'))).toEqual(expectedLines(newer));
      expect(versionLines(readLines(file, 'older'))).toEqual(expectedLines(older));
      expect([emptyLines(file, 'newer'), emptyLines(file, 'older')]).toEqual([0, 0]);
    }
  });

  test('have the bookmarks of the newer text and of what is gone, each once', async () => {
    const { pairs, pictures } = await readSchool(name);
    for (const { older, newer, comparison, reasons } of pairs) {
      const file = openWord(await comparisonDocument(older, newer, comparison, reasons, { pictures }));
      const names = [...(file.parts['word/document.xml'] ?? '').matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)]
        .map(([, bookmark = '']) => bookmark)
        .filter((bookmark) => !/^policy[a-z]+$/.test(bookmark));
      expect(names.map((bookmark) => bookmark.replaceAll('_', '-')).sort()).toEqual(
        [...new Set([...listIds(newer), ...listIds(older)])].sort(),
      );
    }
  });

  test('have the same bytes each time', async () => {
    const { pairs, pictures } = await readSchool(name);
    for (const { older, newer, comparison, reasons } of pairs) {
      const make = (): Promise<Uint8Array> => comparisonDocument(older, newer, comparison, reasons, { pictures });
      expect(Buffer.compare(await make(), await make())).toBe(0);
    }
  });

  test('say each reason in the margin', async () => {
    const { pairs } = await readSchool(name);
    for (const { older, newer, comparison, reasons } of pairs) {
      const comments = [
        ...readComments(openWord(await comparisonDocument(older, newer, comparison, reasons))).values(),
      ];
      const told = [...reasons].filter(([id]) =>
        comparison.clauses.some((change) => change.id === id && change.words.length > 0),
      );
      for (const [, steps] of told) for (const { text } of steps) expect(comments.join('\n')).toContain(text);
    }
  });
});

describe('two versions in one Word file', () => {
  test('come back word for word, whatever a school has edited', async () => {
    await fc.assert(
      fc.asyncProperty(pairArbitrary, async ([older, newer]) => {
        const file = await compare(older, newer);
        expect(versionLines(readLines(file, 'newer'))).toEqual(expectedLines(newer));
        expect(versionLines(readLines(file, 'older'))).toEqual(expectedLines(older));
        expect([emptyLines(file, 'newer'), emptyLines(file, 'older')]).toEqual([0, 0]);
      }),
      { ...propertyRuns, numRuns: 100 },
    );
  });

  test('track words, and not whole clauses, where words were changed', async () => {
    const [older, newer] = ['Staff should not post pictures of pupils.', 'Staff must not post pictures of pupils.'].map(
      (text, at) => buildVersion({ id: `202${at}-01`, preamble: [['no-pictures', text]] }),
    );
    const file = await compare(older ?? buildVersion({}), newer ?? buildVersion({}));
    const document = file.parts['word/document.xml'] ?? '';
    expect(document).toMatch(/<w:delText[^>]*>should<\/w:delText>/);
    expect(document).toMatch(
      /<w:ins [^>]*><w:r><w:rPr\/><w:t[^>]*>must<\/w:t>|<w:ins [^>]*><w:r><w:t[^>]*>must<\/w:t>/,
    );
  });

  test('replace a link that leads elsewhere', async () => {
    const [older, newer] = ['a', 'b'].map((page, at) => {
      const version = buildVersion({ id: `202${at}-01`, preamble: [['read-this', 'See the page.']] });
      const [clause] = version.preamble;
      const html = `See <a href="https://school.example/${page}">the page</a>.`;
      return { ...version, preamble: clause ? [{ ...clause, html, links: [`https://school.example/${page}`] }] : [] };
    });
    const file = await compare(older ?? buildVersion({}), newer ?? buildVersion({}));
    const linksOf = (side: 'older' | 'newer'): string[] => readLines(file, side).flatMap(({ links }) => links);
    expect(linksOf('older')).toEqual(['https://school.example/a']);
    expect(linksOf('newer')).toEqual(['https://school.example/b']);
  });
});
