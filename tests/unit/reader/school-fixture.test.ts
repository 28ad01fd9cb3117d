// The made-up schools as the reader gives them: every word of each version, and what is still to be done.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/policy/version/model.ts';
import { type ClauseJson, type SectionJson, toVersionJson } from '../../../src/policy/version/version-json.ts';
import { listClauses } from '../../../src/policy/version/walk.ts';
import { type Content, readContent } from '../../../src/reader/read-content.ts';
import { copyFixture, readFixture, schoolDay } from './content-folder.ts';
import { type Line, readTypedPolicy } from './typed-policy.ts';

const folder = join(import.meta.dirname, '../../fixtures/school/policy');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => [name.slice(0, -'.mdx'.length), readFileSync(join(folder, name), 'utf8')] as const);
const school = await readFixture('school');

/** The JSON's own order and nesting, as the lines of a text. */
const linesOf = (clauses: ClauseJson[], depth = 0): Line[] =>
  clauses.flatMap(({ id, text, clauses: below }) => [{ depth, id, words: text }, ...linesOf(below, depth + 1)]);
const headingsOf = ({ id, number, title, clauses, sections }: SectionJson, depth = 2): Line[] => [
  { depth, id, words: number === null ? title : `${number} ${title}` },
  ...linesOf(clauses),
  ...sections.flatMap((section) => headingsOf(section, depth + 1)),
];

describe.each(texts)('the JSON of version %s', (id, text) => {
  const typed = readTypedPolicy(text);
  const version = school.versions.find((found) => found.id === id);
  if (!version) throw new Error(`Version ${id} could not be read`);
  const json = toVersionJson(version);

  it('has every word of its MDX, in order and as deep as typed', () => {
    const lines = [...linesOf(json.preamble), ...json.sections.flatMap((section) => headingsOf(section))];
    expect(lines).toEqual(typed.lines);
    expect(lines.length).toBeGreaterThan(12);
  });

  it('has its title, school, dates and contacts', () => {
    const { title, school: name, status, dates, contacts } = json;
    expect({ title, school: name, status, dates, contacts }).toEqual(typed.fields);
  });

  it('links to the documents that its clauses name, and to the addresses in them', () => {
    const clauses = listClauses(version).map(({ clause }) => clause);
    const targets = clauses.flatMap(({ links }) => links);
    expect(targets).toEqual(typed.links.map(({ target }) => target));
    const drawn = (clause: Clause): string[][] =>
      [...clause.html.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(([, address = '', words = '']) => [
        words,
        address,
      ]);
    const addressOf = (target: string): string | undefined =>
      target.startsWith('ref:') ? school.references[target.slice('ref:'.length)]?.address : target;
    expect(clauses.flatMap(drawn)).toEqual(typed.links.map(({ words, target }) => [words, addressOf(target)]));
  });

  it('has its contacts under the heading that they were typed under', () => {
    const under = version.sections.filter(({ hasContacts }) => hasContacts).map((section) => section.id);
    expect(under).toEqual(['key-contacts']);
  });
});

/** Each rule that is broken in a file, and how often, sorted. */
function countProblems({ problems }: Content): string[] {
  const places = problems.map(({ path, rule, level }) => `${path} ${rule} (${level})`);
  return [...Map.groupBy(places, (place) => place)].map(([place, all]) => `${all.length} × ${place}`).sort();
}

describe('what is still to be done', () => {
  it('is known of a school with several versions', () => {
    expect(countProblems(school)).toEqual([
      '1 × school/clauses.yaml clause-unexplained (notice)',
      '1 × school/facts.yaml fact-overdue (notice)',
      '1 × school/policy/2022-09.mdx date-conflict (notice)',
      '1 × school/policy/2022-09.mdx odd-phone (notice)',
      '1 × school/policy/2024-03.mdx version-overtaken (notice)',
      '1 × school/policy/2024-10.mdx clause-undescribed (notice)',
      '1 × school/policy/2024-10.mdx policy-overdue (notice)',
      '1 × school/policy/2026-10.mdx note-passed-over (notice)',
      '1 × school/pupils/5-7/band.yaml risk-unnamed (notice)',
      '1 × school/pupils/7-9/band.yaml risk-unnamed (notice)',
      '1 × school/pupils/9-11/band.yaml risk-unnamed (notice)',
      '1 × school/references.yaml reference-overdue (notice)',
      '1 × school/school.yaml contact-differs (notice)',
      '1 × school/school.yaml contacts-unconfirmed (notice)',
      '1 × school/urgent.yaml deputy-dropped (notice)',
      '2 × school/checklists/governors-review.yaml stale-citation (notice)',
      '2 × school/guidance/staff.mdx deputy-dropped (notice)',
      '2 × school/policy/2026-06.mdx note-unanswered (notice)',
      '2 × school/school.yaml contact-missing (notice)',
      '4 × school/quizzes/pupils-9-11.yaml stale-citation (notice)',
      '9 × school/guidance/staff.mdx stale-citation (notice)',
    ]);
  });

  it('is known of one policy without anything else', async () => {
    expect(countProblems(await readFixture('first-day'))).toEqual([
      '1 × first-day/policy/2025-09.mdx not-frozen (notice)',
      '1 × first-day/school.yaml contact-missing (notice)',
      '1 × first-day/school.yaml contacts-unconfirmed (notice)',
    ]);
  });
});

it('a pupil page is measured with the words that its band knows', async () => {
  const levelOf = (content: Content) => content.pupils.pages.find(({ id }) => id === 'phone-at-school')?.level;
  expect(levelOf(school)?.unfamiliar).toContain('office');
  const copy = await copyFixture('school');
  await copy.edit('content/pupils/9-11/band.yaml', 'known: [', 'known: [office, ');
  const taught = await readContent(copy.folder, schoolDay);
  expect(levelOf(taught)?.unfamiliar).not.toContain('office');
  expect(levelOf(taught)?.words).toBe(levelOf(school)?.words);
});
