// The school's own lessons, pupil pages and stories: what they promise, over and above the rules.
import { beforeAll, describe, expect, it } from 'vitest';
import { readingGates } from '../../../src/learning/reading/reading-gates.ts';
import { type Content, readContent } from '../../../src/reader/read-content.ts';
import { bands } from '../../../src/schemas/bands.ts';
import { contentAt } from './content-at.ts';

let content: Content;
beforeAll(async () => {
  content = await readContent(contentAt('.'), '2026-11-22');
});

describe('pupil pages', () => {
  it('are enough for each band, and each is within its reading gate', () => {
    for (const band of bands) {
      const pages = content.pupils.pages.filter((page) => page.band === band);
      expect(pages.length, band).toBeGreaterThanOrEqual(band === '5-7' ? 6 : 11);
      const gate = readingGates[band];
      for (const { id, level } of pages) {
        expect(level.meanWords, id).toBeLessThanOrEqual(gate.meanWords);
        expect(level.longest?.words, id).toBeLessThanOrEqual(gate.longest);
        expect(level[gate.formula], id).toBeLessThanOrEqual(gate.grade);
        expect(level.words, id).toBeLessThanOrEqual(gate.pageWords);
      }
    }
  });

  it('rest between them on everything that section 6 says pupils are advised', () => {
    const version = content.versions.find(({ status }) => status === 'current');
    const section = version?.sections.find(({ id }) => id === 'pupil-use');
    const advised = section?.clauses.find(({ id }) => id === 'pupils-advised')?.clauses.map(({ id }) => id) ?? [];
    expect(advised).toHaveLength(7);
    for (const band of bands) {
      const cited = content.pupils.pages.filter((page) => page.band === band).flatMap(({ page }) => page.cites);
      expect(
        advised.filter((id) => !cited.includes(id)),
        band,
      ).toEqual([]);
    }
  });
});

describe('stories', () => {
  it('are at least two for each band from 7', () => {
    const count = (band: string): number => content.pupils.stories.filter((story) => story.band === band).length;
    expect(count('7-9')).toBeGreaterThanOrEqual(2);
    expect(count('9-11')).toBeGreaterThanOrEqual(2);
  });
});

describe('lessons', () => {
  it('are those that the school was promised', () => {
    expect([...content.lessons.keys()]).toEqual(
      expect.arrayContaining([
        '5-7-kind-and-safe',
        '7-9-sharing-and-friends',
        '7-9-telling-someone',
        '9-11-privacy-and-passwords',
        '9-11-group-chats',
        '9-11-real-or-not',
      ]),
    );
  });

  it('send what a pupil tells to the DSL', () => {
    for (const { id, lesson } of content.lessons.values()) expect(lesson.disclosures, id).toContain('DSL');
  });
});

it('nothing that is taught has an error', () => {
  const faults = content.problems.filter(
    ({ level, path }) => level === 'error' && /^content\/(lessons|pupils)\//.test(path),
  );
  expect(faults).toEqual([]);
});
