// Owns reading `pupils/`: what each band shares, its pages and its stories.
import { checkReading, readingGates } from '../../learning/reading/reading-gates.ts';
import type { Passage } from '../../learning/reading/reading-level.ts';
import { taughtWords } from '../../learning/pupils/taught-words.ts';
import { factIdsIn, fillFacts } from '../../policy/citing/fact-text.ts';
import type { CitingContent, Use } from '../../policy/citing/citations.ts';
import type { Problem } from '../../problems/problem.ts';
import { bandPage, type BandPage } from '../../schemas/band-page.ts';
import { type Band, bands } from '../../schemas/bands.ts';
import type { ContentFiles } from '../files/content-files.ts';
import { type DataFile, readDataFile } from '../parse/data-file.ts';
import { readText } from '../files/read-text.ts';
import { findPeople } from '../rules/person-rules.ts';
import type { BandContext } from './band-context.ts';
import type { KindContext } from './kind-context.ts';
import { type PupilPageEntry, readPupilPage } from './pupil-page.ts';
import { readStory, type StoryEntry } from './story.ts';

/** Everything that pupils read. */
export interface PupilContent {
  bands: Map<Band, BandPage>;
  /** In the order of paths. */
  pages: PupilPageEntry[];
  /** In the order of paths. */
  stories: StoryEntry[];
}

/**
 * Reads everything for pupils.
 * @param files the files of content/ by kind
 * @param context what the kinds share
 * @returns the content, and per file what it cites and what is wrong.
 */
export async function readPupils(
  files: Pick<ContentFiles, 'bands' | 'pupilPages' | 'stories'>,
  context: KindContext,
): Promise<{ content: PupilContent; read: { citing: CitingContent | null; problems: Problem[] }[] }> {
  const content: PupilContent = { bands: new Map(), pages: [], stories: [] };
  const read: { citing: CitingContent | null; problems: Problem[] }[] = [];
  for (const band of bands) {
    const isOfBand = (path: string): boolean => path.startsWith(`pupils/${band}/`);
    const pagePaths = files.pupilPages.filter(isOfBand);
    const storyPaths = files.stories.filter(isOfBand);
    const path = `pupils/${band}/band.yaml`;
    if (pagePaths.length + storyPaths.length === 0 && !files.bands.includes(path)) continue;
    const { file, problems } = await readDataFile(context.folder, path, bandPage);
    if (file) content.bands.set(band, file.data);
    const tell = file ? listTell(file, context.facts) : [];
    const tellFacts = file ? listTellFacts(file) : [];
    const taught = file ? taughtWords(file.data) : new Set<string>();
    const inBand: BandContext = { ...context, band, taught, tell, tellFacts };
    const { text } = await readText(context.folder, path);
    read.push({
      citing: null,
      problems: [...problems, ...findPeople(text ?? '', path, context.people), ...checkBand(file, inBand)],
    });
    const pages = await Promise.all(pagePaths.map((page) => readPupilPage(page, inBand)));
    const stories = await Promise.all(storyPaths.map((story) => readStory(story, inBand)));
    content.pages.push(...pages.flatMap(({ entry }) => entry ?? []));
    content.stories.push(...stories.flatMap(({ entry }) => entry ?? []));
    read.push(...pages, ...stories);
  }
  return { content, read };
}

function checkBand(file: DataFile<BandPage> | null, { band, taught, tell }: BandContext): Problem[] {
  if (!file) return [];
  const { data, placeOf } = file;
  const passages = [
    { text: data.welcome, place: placeOf(['welcome']) },
    ...data.words.map(({ meaning }, index) => ({ text: meaning, place: placeOf(['words', index, 'meaning']) })),
  ];
  const gate = readingGates[band];
  return [...checkReading(passages, gate, taught), ...checkReading(tell, gate, taught)];
}

function listTell({ data, placeOf }: DataFile<BandPage>, facts: KindContext['facts']): Passage[] {
  const draw = (text: string): string => fillFacts(text, (id) => facts?.[id]?.value ?? 'fact');
  return [
    { text: data.tell.lead, place: placeOf(['tell', 'lead']) },
    ...data.tell.routes.map(({ text }, index) => ({ text: draw(text), place: placeOf(['tell', 'routes', index]) })),
  ];
}

function listTellFacts({ data, placeOf }: DataFile<BandPage>): Use[] {
  return data.tell.routes.flatMap(({ text }, index) =>
    factIdsIn(text).map((id) => ({ id, place: placeOf(['tell', 'routes', index, 'text']) })),
  );
}
