// Owns reading `pupils/<band>/<id>.story.yaml`: a branching story, whole and readable at every step.
import { fillFacts, factIdsIn, listTexts } from '../../policy/citing/fact-text.ts';
import { checkReading, readingGates } from '../../learning/reading/reading-gates.ts';
import type { PupilPassage } from '../../learning/pupils/pupil-words.ts';
import { measureReading, type ReadingLevel } from '../../learning/reading/reading-level.ts';
import { checkStory } from '../../learning/pupils/story-rules.ts';
import type { CitingContent } from '../../policy/citing/citations.ts';
import type { Band } from '../../schemas/bands.ts';
import { story, type Story, type StoryStep } from '../../schemas/story.ts';
import { type DataFile, readDataFile } from '../parse/data-file.ts';
import { fileId } from '../files/file-id.ts';
import { findPeople } from '../rules/person-rules.ts';
import { findFactsInProse } from '../rules/prose-rules.ts';
import { type BandContext, checkRshe } from './band-context.ts';
import type { ReadFile } from './kind.ts';
import { joinTexts, listReadTexts } from './read-texts.ts';

/** A story. */
export interface StoryEntry {
  band: Band;
  /** The file's name without ending, unique in its band. */
  id: string;
  story: Story;
  /** How hard the whole story is to read. */
  level: ReadingLevel;
}

/**
 * Reads one story.
 * @param path such as `pupils/7-9/den-photo.story.yaml`
 * @param context its band
 * @returns the story and what it cites, or null with the problems.
 */
export async function readStory(
  path: string,
  { folder, facts, people, band, taught, tellFacts }: BandContext,
): Promise<ReadFile<StoryEntry>> {
  const { file, text, problems } = await readDataFile(folder, path, story);
  const found = [...problems, ...findPeople(text, path, people)];
  if (!file) return { citing: null, entry: null, problems: found };
  const { data, placeOf } = file;
  const listWith = (valueOf: (fact: string) => string): PupilPassage[][] =>
    data.steps.map((step, index) => listStep(step, index, file, (words) => fillFacts(words, valueOf)));
  const pages = listWith((fact) => facts?.[fact]?.value ?? 'fact');
  found.push(
    ...checkStory(data, placeOf),
    ...checkRshe(file),
    ...findFactsInProse(listWith(() => 'fact').flat()),
    ...pages.flatMap((paragraphs) => checkReading(paragraphs, readingGates[band], taught)),
  );
  const id = fileId(path);
  const citing: CitingContent = {
    kind: 'pupil-page',
    title: data.title,
    summary: data.summary,
    audiences: ['pupils'],
    address: `/pupils/${band}/story-${id}/`,
    path,
    against: data.against,
    againstPlace: placeOf(['against']),
    citations: data.cites.map((clause, index) => ({ clause, place: placeOf(['cites', index]) })),
    facts: [
      ...listTexts(data).flatMap((part) =>
        factIdsIn(part.text).map((fact) => ({ id: fact, place: placeOf(part.path) })),
      ),
      ...tellFacts,
    ],
    contacts: [],
    references: [],
    words: joinTexts(listReadTexts(data)),
  };
  const level = measureReading(pages.flat(), taught);
  const heads = [data.title, data.summary].map((text, at) => ({
    text,
    place: placeOf([at === 0 ? 'title' : 'summary']),
  }));
  const talk = data.talk.map((text, at) => ({ text, place: placeOf(['talk', at]) }));
  const pupilWords = [heads, [...pages.flat(), ...talk]].map((passages) => ({
    isHappened: false,
    isShared: true,
    passages,
    band,
  }));
  return { citing, entry: [`${band}/${id}`, { band, id, story: data, level }], pupilWords, problems: found };
}

/** What the page of one step says. */
function listStep(
  step: StoryStep,
  index: number,
  { placeOf }: DataFile<Story>,
  draw: (text: string) => string,
): PupilPassage[] {
  const at = (text: string, ...path: PropertyKey[]): PupilPassage => ({
    text: draw(text),
    place: placeOf(['steps', index, ...path]),
  });
  return [
    ...step.text.map((text, position) => at(text, 'text', position)),
    ...(step.question === undefined ? [] : [at(step.question, 'question')]),
    ...(step.choices ?? []).map(({ text }, position) => ({ ...at(text, 'choices', position), isChoice: true })),
    ...(step.help === undefined ? [] : [at(step.help, 'help')]),
  ];
}
