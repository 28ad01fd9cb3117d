import { extractRawText } from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { formatNotCurrent } from '../../../../src/policy/version/status-words.ts';
import { listRedacted } from '../../../../src/policy/version/redaction.ts';
import { listClauses, listIds } from '../../../../src/policy/version/walk.ts';
import { versionDocument } from '../../../../src/policy/word/out/version-document.ts';
import { buildVersion } from '../build-version.ts';
import { expectedLines, fold } from './expected-lines.ts';
import { openWord, readLines, versionLines, type WordLine } from './open-word.ts';
import { readSchool, schools } from './word-fixtures.ts';

async function linesOf(version: PolicyVersion): Promise<WordLine[]> {
  return readLines(openWord(await versionDocument(version)), 'newer');
}

describe.each(schools)('the Word files of the school "%s"', (name) => {
  test('have every line of their version, in order, and no other', async () => {
    const { versions, pictures } = await readSchool(name);
    for (const version of versions) {
      const lines = readLines(openWord(await versionDocument(version, { pictures })), 'newer');
      expect(versionLines(lines)).toEqual(expectedLines(version));
    }
  });

  test('bookmark each section and clause by its id, once', async () => {
    const { versions, pictures } = await readSchool(name);
    for (const version of versions) {
      const lines = readLines(openWord(await versionDocument(version, { pictures })), 'newer');
      const names = lines.flatMap(({ bookmarks }) => bookmarks).filter((bookmark) => !/^policy[a-z]+$/.test(bookmark));
      expect(names.map((bookmark) => bookmark.replaceAll('_', '-')).sort()).toEqual(listIds(version).sort());
    }
  });

  test('have the same bytes each time', async () => {
    const { versions, pictures } = await readSchool(name);
    for (const version of versions) {
      const [first, second] = [
        await versionDocument(version, { pictures }),
        await versionDocument(version, { pictures }),
      ];
      expect(Buffer.compare(first, second)).toBe(0);
    }
  });

  test('lose no word to a reader that is not ours', async () => {
    const { versions, pictures } = await readSchool(name);
    for (const version of versions) {
      const { value } = await extractRawText({ buffer: Buffer.from(await versionDocument(version, { pictures })) });
      const read = new Set(fold(value).split(' '));
      const alternatives = listClauses(version).flatMap(({ clause }) => clause.pictures ?? []);
      // Raw text has no pictures, and so none of their words.
      const elsewhere = new Set(alternatives.flatMap(({ alternative }) => alternative.split(' ')));
      const lost = expectedLines(version)
        .flatMap((line) => line.split(' '))
        .filter((word) => !read.has(word));
      expect(lost.filter((word) => !elsewhere.has(word) && !value.replaceAll('\n', '').includes(word))).toEqual([]);
    }
  });
});

describe('the Word file of a version', () => {
  test('that is not in force says so at its top and on every page', async () => {
    const { versions } = await readSchool('school');
    const isSaid = versions.map(async (version) => {
      const { parts, ...file } = openWord(await versionDocument(version));
      const warning = formatNotCurrent(version);
      const head = parts['word/header1.xml'] ?? '';
      const top = readLines({ parts, ...file }, 'newer').find(({ bookmarks }) => bookmarks.includes('policystatus'));
      expect(head.includes('not in force')).toBe(warning !== null);
      expect((parts['word/footer1.xml'] ?? '').includes(version.school)).toBe(true);
      if (warning !== null) expect(top?.text).toContain(warning);
    });
    await Promise.all(isSaid);
    expect(versions.some((version) => formatNotCurrent(version) !== null)).toBe(true);
  });

  test('that was replaced has no address and no telephone number that only replaced versions have', async () => {
    const { versions, whole } = await readSchool('school');
    const { emails, phones } = listRedacted(whole);
    expect(emails.size).toBeGreaterThan(0);
    for (const version of versions.filter(({ status }) => status === 'superseded')) {
      const text = Object.values(openWord(await versionDocument(version)).parts)
        .join('\n')
        .toLowerCase();
      for (const email of emails) expect(text).not.toContain(email);
      for (const phone of phones) expect(text.replace(/[ ().-]/g, '')).not.toContain(phone);
    }
  });

  test('says which version it is to a program, and that its words are British English', async () => {
    const { parts } = openWord(await versionDocument(buildVersion({ id: '2027-03' })));
    expect(parts['docProps/custom.xml']).toMatch(/name="policy-version".*2027-03/);
    expect(parts['word/styles.xml']).toContain('w:val="en-GB"');
  });

  test('asks nothing when it is opened: its contents are filled in', async () => {
    const { parts } = openWord(await versionDocument((await readSchool('school')).versions.at(-1) ?? buildVersion({})));
    expect(parts['word/document.xml']).toContain('TOC \\');
    expect(parts['word/document.xml']).not.toContain('w:dirty="true"');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });

  test('shows the number that the document gives to a point', async () => {
    const { versions } = await readSchool('as-written');
    const version = versions.at(-1) ?? buildVersion({});
    const file = openWord(await versionDocument(version));
    const line = readLines(file, 'newer').find(({ bookmarks }) => bookmarks.includes('third_step'));
    const [list = ''] = line?.list?.split('/') ?? [];
    const numbering = file.parts['word/numbering.xml'] ?? '';
    const abstract = new RegExp(`<w:num w:numId="${list}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1];
    const levels = numbering.split('<w:abstractNum ').find((part) => part.includes(`w:abstractNumId="${abstract}"`));
    expect(levels).toMatch(/<w:start w:val="7"\/><w:numFmt w:val="decimal"\/>.*?<w:lvlText w:val="%1\)"\/>/);
  });

  test('keeps marks, and leads links inside it to the bookmark of their clause', async () => {
    const { versions } = await readSchool('as-written');
    const lines = await linesOf(versions.at(-1) ?? buildVersion({}));
    const seen = lines.find(({ bookmarks }) => bookmarks.includes('seen_earlier'));
    expect(seen?.links).toEqual(['#leader_plans', '#before_trip', 'https://guide.trips.example/']);
  });

  test('names a picture in words where its file is not at hand', async () => {
    const { versions } = await readSchool('as-written');
    const lines = await linesOf(versions.at(-1) ?? buildVersion({}));
    expect(lines.some(({ text }) => text.startsWith('[Picture: The way of a slip'))).toBe(true);
  });
});
