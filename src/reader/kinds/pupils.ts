// Owns reading `content/pupils/`: what each band shares, its pages and its stories.
import { checkFramework } from '../../learning/framework-rules.ts';
import { checkReading, readingGates } from '../../learning/reading-gates.ts';
import type { Passage } from '../../learning/reading-level.ts';
import { taughtWords } from '../../learning/taught-words.ts';
import { factIdsIn, fillFacts } from '../../learning/fact-text.ts';
import type { CitingContent, Use } from '../../policy/citations.ts';
import type { Problem } from '../../problems/problem.ts';
import { bandPage, type BandPage } from '../../schemas/band-page.ts';
import { type Band, bands } from '../../schemas/bands.ts';
import type { ContentFiles } from '../content-files.ts';
import { type DataFile, readDataFile } from '../data-file.ts';
import { readText } from '../read-text.ts';
import { findPeople } from '../rules/person-rules.ts';
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

/** What the pages of a band are read with. */
export interface BandContext extends KindContext {
  band: Band;
  /** Words that its pupils know. */
  taught: ReadonlySet<string>;
  /** "Tell someone", which stands on each page, and the facts that it draws. */
  tell: Passage[];
  tellFacts: Use[];
}

/**
 * Reads everything for pupils.
 * @param files the files of content/ by kind
 * @param context what the kinds share
 * @returns the content, and per file what it cites and what is wrong. Never throws; returns problems.
 */
export async function readPupils(
  files: Pick<ContentFiles, 'bands' | 'pupilPages' | 'stories'>,
  context: KindContext,
): Promise<{ content: PupilContent; read: { citing: CitingContent | null; problems: Problem[] }[] }> {
  const content: PupilContent = { bands: new Map(), pages: [], stories: [] };
  const read: { citing: CitingContent | null; problems: Problem[] }[] = [];
  for (const band of bands) {
    const isOfBand = (path: string): boolean => path.startsWith(`content/pupils/${band}/`);
    const pagePaths = files.pupilPages.filter(isOfBand);
    const storyPaths = files.stories.filter(isOfBand);
    const path = `content/pupils/${band}/band.yaml`;
    if (pagePaths.length + storyPaths.length === 0 && !files.bands.includes(path)) continue;
    const { file, problems } = await readDataFile(context.root, path, bandPage);
    if (file) content.bands.set(band, file.data);
    const tell = file ? listTell(file, context.facts) : [];
    const tellFacts = file ? listTellFacts(file) : [];
    const taught = file ? taughtWords(file.data) : new Set<string>();
    const inBand: BandContext = { ...context, band, taught, tell, tellFacts };
    const { text } = await readText(context.root, path);
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

/**
 * Holds the headings of RSHE that a page claims against their exact names.
 * @param file fields with `rshe`
 * @returns a problem for each unknown name. Never throws.
 */
export function checkRshe({ data, placeOf }: DataFile<{ rshe: string[] }>): Problem[] {
  return checkFramework('rshe', data.rshe, (index) => placeOf(['rshe', index]));
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
