// Owns what quizzes and checklists have in common as files that cite: their citations, the facts they draw, and their running text.
import { factIdsIn, fillFacts, listTexts } from '../../policy/citing/fact-text.ts';
import { checkReading, readingGates } from '../../learning/reading/reading-gates.ts';
import type { Paragraph } from '../../learning/reading/reading-level.ts';
import type { CitingContent } from '../../policy/citing/citations.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Audience } from '../../schemas/fields.ts';
import type { Band } from '../../schemas/bands.ts';
import type { DataFile } from '../parse/data-file.ts';
import { findPeople } from '../rules/person-rules.ts';
import { findFactsInProse } from '../rules/prose-rules.ts';
import { checkAdultPictures } from '../rules/safety/adult-pictures.ts';
import { checkDeputies } from '../rules/safety/deputies.ts';
import { checkPersonConcerned } from '../rules/safety/person-concerned.ts';
import { isWrongOption, listCitedParts } from './cited-passages.ts';
import type { KindContext } from './kind.ts';
import { joinTexts, listReadTexts } from './read-texts.ts';

/** The fields that every such file has. */
export interface CitingYaml {
  title: string;
  summary: string;
  audiences: Audience[];
  band?: Band | undefined;
  against: string;
}

/**
 * Gathers what a file rests on.
 * @param file a valid quiz or checklist
 * @param path the file
 * @param kind its kind
 * @param address its page
 * @returns its entry among all content that cites.
 */
export function citeYaml(
  file: DataFile<CitingYaml>,
  path: string,
  kind: 'quiz' | 'checklist',
  address: string,
): CitingContent {
  const texts = listTexts(file.data);
  const { title, summary, audiences, band, against } = file.data;
  const isForPupils = band !== undefined || audiences.includes('pupils');
  return {
    kind,
    title,
    summary,
    audiences,
    address,
    path,
    against,
    againstPlace: file.placeOf(['against']),
    citations: texts
      .filter((found) => found.path.includes('cites'))
      .map((found) => ({ clause: found.text, place: file.placeOf(found.path) })),
    facts: texts.flatMap((found) => factIdsIn(found.text).map((id) => ({ id, place: file.placeOf(found.path) }))),
    contacts: [],
    references: [],
    passages: listCitedParts(file.data, file.placeOf, isForPupils),
    words: joinTexts(listReadTexts(file.data)),
  };
}

/**
 * Holds the words of a file against the rules for prose: no facts from outside, within its readers' reach, and no adult sent to the DSL alone.
 * @param file a valid quiz or checklist
 * @param context values of facts, to read sentences as readers will, and the school
 * @returns a problem for each fault.
 */
export function checkWords(
  file: DataFile<CitingYaml>,
  { facts, school }: Pick<KindContext, 'facts' | 'school'>,
): Problem[] {
  const texts = listReadTexts(file.data);
  const paragraphs = (valueOf: (id: string) => string): Paragraph[] =>
    texts.map(({ text, path }) => ({ text: fillFacts(text, valueOf), place: file.placeOf(path) }));
  const inProse = findFactsInProse(paragraphs(() => 'fact'));
  const { band } = file.data;
  if (band === undefined) {
    const told = texts.filter(({ path }) => !path.includes('misconception') && !isWrongOption(file.data, path));
    const placed = told.map(({ text, path }) => ({ text, place: file.placeOf(path) }));
    return [
      ...inProse,
      ...checkDeputies(placed, school),
      ...checkPersonConcerned(placed),
      ...listItems(told).flatMap((item) =>
        checkAdultPictures(
          item.map(({ text, path }) => ({
            text: fillFacts(text, (id) => facts?.[id]?.value ?? 'fact'),
            place: file.placeOf(path),
          })),
        ),
      ),
    ];
  }
  // A question page is read item by item, so its length is no measure; each sentence is.
  const gate = { ...readingGates[band], pageWords: null };
  const read = paragraphs((id) => facts?.[id]?.value ?? 'fact');
  return [...inProse, ...checkReading(read, gate)];
}

type ReadText = ReturnType<typeof listReadTexts>[number];

/** The texts of each item, wherever items stand in the file. */
function listItems(texts: readonly ReadText[]): ReadText[][] {
  const items = new Map<string, ReadText[]>();
  for (const text of texts) {
    const key = text.path.slice(0, text.path.indexOf('items') + 2).join('.');
    items.set(key, [...(items.get(key) ?? []), text]);
  }
  return [...items.values()];
}

/**
 * Holds a file that pupils read against the rule that it names nobody at the school.
 * @param file a valid quiz or checklist
 * @param text its whole text
 * @param path the file
 * @param context the people at the school
 * @returns a problem for each line and name; empty for a file that is not for pupils.
 */
export function checkPeople(
  { data }: DataFile<CitingYaml>,
  text: string | null,
  path: string,
  { people }: Pick<KindContext, 'people'>,
): Problem[] {
  if (data.band === undefined && !data.audiences.includes('pupils')) return [];
  return findPeople(text, path, people);
}
