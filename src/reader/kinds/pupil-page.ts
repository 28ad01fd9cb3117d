// Owns reading `pupils/<band>/<page>.mdx`: one short page for pupils, and whether they can read it.
import { checkReading, readingGates } from '../../learning/reading/reading-gates.ts';
import { measureReading, type Paragraph, type ReadingLevel } from '../../learning/reading/reading-level.ts';
import type { CitingContent } from '../../policy/citing/citations.ts';
import type { Band } from '../../schemas/bands.ts';
import { pupilPage, type PupilPage } from '../../schemas/pupil-page.ts';
import { attributeOf, collectUses } from '../parse/component-uses.ts';
import { findCode } from '../parse/content-only.ts';
import { readMdx } from '../parse/mdx-document.ts';
import { listHeadings, listParagraphs } from '../parse/paragraphs.ts';
import { findPeople } from '../rules/person-rules.ts';
import { checkPictures } from '../rules/picture-rules.ts';
import { findFactsInProse } from '../rules/prose-rules.ts';
import { fileId } from '../files/file-id.ts';
import { readText } from '../files/read-text.ts';
import { validateFields } from '../parse/validate-fields.ts';
import { type BandContext, checkRshe } from './band-context.ts';
import type { ReadFile } from './kind.ts';
import { joinTexts } from './read-texts.ts';

/** A pupil page. */
export interface PupilPageEntry {
  band: Band;
  /** The file's name without ending, unique in its band. */
  id: string;
  page: PupilPage;
  /** How hard it is to read, with "Tell someone". */
  level: ReadingLevel;
}

/** Components that a pupil page may use, with their attributes. */
const offered = { Idea: ['picture'], Fact: ['id'] } as const;

/**
 * Reads one pupil page.
 * @param path such as `pupils/7-9/passwords.mdx`
 * @param context its band
 * @returns the page and what it cites, or null with the problems.
 */
export async function readPupilPage(path: string, context: BandContext): Promise<ReadFile<PupilPageEntry>> {
  const { folder, facts, people, band, taught, tell, tellFacts } = context;
  const { text, problems } = await readText(folder, path);
  if (text === null) return { citing: null, entry: null, problems };
  const { frontMatter, tree, problems: syntax } = readMdx(text, path);
  const fields = frontMatter ? validateFields(pupilPage, frontMatter) : null;
  const found = [...problems, ...syntax, ...(fields?.problems ?? []), ...findPeople(text, path, people)];
  if (tree === null) return { citing: null, entry: null, problems: found };

  const uses = collectUses(tree, path);
  const listWith = (draw: (fact: string) => string): Paragraph[] =>
    listParagraphs(tree, path, (node) => {
      const fact = attributeOf(node, 'Fact', 'id');
      return fact === null ? null : draw(fact);
    });
  const paragraphs = listWith((fact) => facts?.[fact]?.value ?? 'fact');
  const whole = [...paragraphs, ...tell];
  found.push(
    ...findCode(tree, path, offered),
    ...uses.problems,
    ...checkPictures(tree, path),
    ...findFactsInProse(listWith(() => 'fact')),
    ...checkReading(whole, readingGates[band], taught),
  );
  if (!fields?.data || !frontMatter) return { citing: null, entry: null, problems: found };
  const { data } = fields;
  const { placeOf } = frontMatter;
  found.push(...checkRshe({ data, placeOf }));
  const id = fileId(path);
  const citing: CitingContent = {
    kind: 'pupil-page',
    title: data.title,
    summary: `Ages ${band.replace('-', ' to ')}`,
    audiences: ['pupils'],
    address: `/pupils/${band}/${id}/`,
    path,
    against: data.against,
    againstPlace: placeOf(['against']),
    citations: data.cites.map((clause, index) => ({ clause, place: placeOf(['cites', index]) })),
    facts: [...uses.facts, ...tellFacts],
    contacts: [],
    references: uses.references,
    links: uses.links,
    headings: listHeadings(tree),
    words: joinTexts(paragraphs),
  };
  return {
    citing,
    entry: [`${band}/${id}`, { band, id, page: data, level: measureReading(whole, taught) }],
    pupilWords: [
      { isHappened: false, passages: [{ text: data.title, place: placeOf(['title']) }], band },
      { isHappened: data.about === 'happened', passages: paragraphs, band },
    ],
    problems: found,
  };
}
