// Owns reading what teachers teach from, a lesson or an assembly: the plan in the front matter, the background in the body.
import type { z } from 'zod';
import type { PupilWords } from '../../learning/pupils/pupil-words.ts';
import type { CitingContent, Link } from '../../policy/citing/citations.ts';
import { factIdsIn, listTexts } from '../../policy/citing/fact-text.ts';
import { type PlaceOf, problem, type Problem } from '../../problems/problem.ts';
import type { Band } from '../../schemas/bands.ts';
import { isHyphenated } from '../files/content-files.ts';
import { fileId } from '../files/file-id.ts';
import { readText } from '../files/read-text.ts';
import { citingComponents, collectUses } from '../parse/component-uses.ts';
import { findCode } from '../parse/content-only.ts';
import { readMdx } from '../parse/mdx-document.ts';
import { listParagraphs } from '../parse/paragraphs.ts';
import { validateFields } from '../parse/validate-fields.ts';
import { findPeople } from '../rules/person-rules.ts';
import { checkAdultPictures } from '../rules/safety/adult-pictures.ts';
import { checkDisclosures } from '../rules/safety/disclosures.ts';
import { listCitedParagraphs, listCitedParts } from './cited-passages.ts';
import type { KindContext, ReadFile } from './kind.ts';
import { joinTexts, listReadTexts } from './read-texts.ts';

/** How the files of plans are called. */
export const planNames = {
  isName: (name: string): boolean => /^(5-7|7-9|9-11)-/.test(name) && isHyphenated(`x${name}`),
  expected: 'the band and words joined by hyphens, such as "7-9-telling-someone.mdx"',
};

/** What every plan has. */
interface PlanFields {
  title: string;
  band: Band;
  keyQuestion: string;
  against: string;
  disclosures: string;
  parents?: string | undefined;
}

/** What is its own in one kind of plan. */
interface PlanKind<Plan> {
  fields: z.ZodType<Plan>;
  /** What lists call one of them. */
  titleOf: (plan: Plan) => string;
  /** Its page's path, by the file's name. */
  addressOf: (id: string) => string;
  check: (plan: Plan, placeOf: PlaceOf) => Problem[];
  /** The links that its fields make. */
  linksOf: (plan: Plan, placeOf: PlaceOf) => Link[];
  wordsOf: (plan: Plan, placeOf: PlaceOf) => PupilWords;
}

/**
 * Reads one plan.
 * @param path the file, from the project's root
 * @param context what the kinds share
 * @param kind what is its own in this kind of plan
 * @returns the plan where it could be read, and its problems
 */
export async function readPlan<Plan extends PlanFields>(
  path: string,
  { folder, people, school }: KindContext,
  kind: PlanKind<Plan>,
): Promise<Omit<ReadFile<Plan>, 'entry'> & { entry: { id: string; plan: Plan } | null }> {
  const { text, problems } = await readText(folder, path);
  if (text === null) return { citing: null, entry: null, problems };
  const { frontMatter, tree, problems: syntax } = readMdx(text, path);
  const fields = frontMatter ? validateFields(kind.fields, frontMatter) : null;
  const found = [...problems, ...syntax, ...(fields?.problems ?? []), ...findPeople(text, path, people)];
  if (tree === null) return { citing: null, entry: null, problems: found };
  const uses = collectUses(tree, path);
  found.push(...findCode(tree, path, citingComponents), ...uses.problems);
  if (!fields?.data || !frontMatter) return { citing: null, entry: null, problems: found };
  const { data } = fields;
  const { placeOf } = frontMatter;
  found.push(
    ...kind.check(data, placeOf),
    ...(data.parents === undefined ? [] : checkAdultPictures([{ text: data.parents, place: placeOf(['parents']) }])),
    ...checkDisclosures(data.disclosures, placeOf(['disclosures']), school?.emergencyFact ?? null),
  );
  const id = fileId(path);
  const [, named = ''] = /^(\d+-\d+)-/.exec(id) ?? [];
  if (named !== data.band) found.push(problem('band-differs', placeOf(['band']), { named, band: data.band }));
  const texts = listTexts(data);
  const citing: CitingContent = {
    kind: 'lesson',
    title: kind.titleOf(data),
    summary: data.keyQuestion,
    audiences: ['staff'],
    address: kind.addressOf(id),
    path,
    against: data.against,
    againstPlace: placeOf(['against']),
    citations: [
      ...texts
        .filter((part) => part.path.includes('cites'))
        .map((part) => ({ clause: part.text, place: placeOf(part.path) })),
      ...uses.citations,
    ],
    facts: [
      ...texts.flatMap((part) => factIdsIn(part.text).map((fact) => ({ id: fact, place: placeOf(part.path) }))),
      ...uses.facts,
    ],
    contacts: uses.contacts,
    references: uses.references,
    links: [...uses.links, ...kind.linksOf(data, placeOf)],
    passages: [...listCitedParts(data, placeOf, true), ...listCitedParagraphs(tree, path, () => null)],
    words: joinTexts([...listReadTexts(data), ...listParagraphs(tree, path, () => ' ')]),
  };
  return { citing, entry: { id, plan: data }, pupilWords: [kind.wordsOf(data, placeOf)], problems: found };
}
