// Owns reading `lessons/<id>.mdx`: the plan in the front matter, the background in the body, and their rules.
import { factIdsIn, listTexts } from '../../policy/citing/fact-text.ts';
import { checkLesson } from '../../learning/lesson/lesson-rules.ts';
import type { CitingContent } from '../../policy/citing/citations.ts';
import { lesson, type Lesson } from '../../schemas/lesson.ts';
import { citingComponents, collectUses } from '../parse/component-uses.ts';
import { findCode } from '../parse/content-only.ts';
import { readMdx } from '../parse/mdx-document.ts';
import { isHyphenated } from '../files/content-files.ts';
import { fileId } from '../files/file-id.ts';
import { listParagraphs } from '../parse/paragraphs.ts';
import { readText } from '../files/read-text.ts';
import { checkDisclosures } from '../rules/safety/disclosures.ts';
import { findPeople } from '../rules/person-rules.ts';
import { validateFields } from '../parse/validate-fields.ts';
import { listCitedParagraphs, listCitedParts } from './cited-passages.ts';
import { type KindContext, type ReadFile, readEach } from './kind.ts';
import { listLessonWords } from './list-pupil-words.ts';
import { joinTexts, listReadTexts } from './read-texts.ts';

/** A lesson with its id, which is the file's name. */
export interface LessonEntry {
  id: string;
  lesson: Lesson;
}

/** The lessons by id. */
export const lessons = readEach(
  {
    pattern: /^lessons\/([^/]+?)\.mdx$/,
    isName: (name) => /^(5-7|7-9|9-11)-/.test(name) && isHyphenated(`x${name}`),
    expected: 'the band and words joined by hyphens, such as "7-9-telling-someone.mdx"',
  },
  readLesson,
);

async function readLesson(path: string, { folder, people, school }: KindContext): Promise<ReadFile<LessonEntry>> {
  const { text, problems } = await readText(folder, path);
  if (text === null) return { citing: null, entry: null, problems };
  const { frontMatter, tree, problems: syntax } = readMdx(text, path);
  const fields = frontMatter ? validateFields(lesson, frontMatter) : null;
  const found = [...problems, ...syntax, ...(fields?.problems ?? []), ...findPeople(text, path, people)];
  if (tree === null) return { citing: null, entry: null, problems: found };
  const uses = collectUses(tree, path);
  found.push(...findCode(tree, path, citingComponents), ...uses.problems);
  if (!fields?.data || !frontMatter) return { citing: null, entry: null, problems: found };
  const { data } = fields;
  const { placeOf } = frontMatter;
  found.push(
    ...checkLesson(data, placeOf),
    ...checkDisclosures(data.disclosures, placeOf(['disclosures']), school?.emergencyFact ?? null),
  );
  const id = fileId(path);
  const texts = listTexts(data);
  const citing: CitingContent = {
    kind: 'lesson',
    title: data.title,
    summary: data.keyQuestion,
    audiences: ['staff'],
    address: `/lessons/${id}/`,
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
    links: [
      ...uses.links,
      ...(data.after === undefined ? [] : [{ target: `/lessons/${data.after}/`, place: placeOf(['after']) }]),
    ],
    passages: [...listCitedParts(data, placeOf), ...listCitedParagraphs(tree, path, () => null)],
    words: joinTexts([...listReadTexts(data), ...listParagraphs(tree, path, () => ' ')]),
  };
  const pupilWords = [listLessonWords(data, placeOf)];
  return { citing, entry: [id, { id, lesson: data }], pupilWords, problems: found };
}
