// Owns reading `pupils/`: what each band shares, its pages and its stories.
import { checkReading, readingGates } from '../../learning/reading/reading-gates.ts';
import type { Paragraph } from '../../learning/reading/reading-level.ts';
import { taughtWords } from '../../learning/pupils/taught-words.ts';
import { factIdsIn, fillFacts } from '../../policy/citing/fact-text.ts';
import type { Use } from '../../policy/citing/citations.ts';
import type { Problem } from '../../problems/problem.ts';
import { bandPage, type BandPage } from '../../schemas/band-page.ts';
import { type Band, bands } from '../../schemas/bands.ts';
import { isHyphenated } from '../files/content-files.ts';
import { type DataFile, readDataFile } from '../parse/data-file.ts';
import { findPeople } from '../rules/person-rules.ts';
import { checkRisksNamed } from '../rules/safety/risks-named.ts';
import { checkWaysToTell } from '../rules/safety/two-ways-to-tell.ts';
import type { BandContext } from './band-context.ts';
import type { Kind, KindContext, ReadFile } from './kind.ts';
import { listBandWords } from './list-pupil-words.ts';
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

/** Everything for pupils. */
export const pupils: Kind<PupilContent> = {
  files: [
    { pattern: /^pupils\/(?:5-7|7-9|9-11)\/(band)\.yaml$/, isName: () => true, expected: '"band.yaml"' },
    {
      pattern: /^pupils\/(?:5-7|7-9|9-11)\/([^/]+?)\.mdx$/,
      isName: (name) => isHyphenated(name) && !name.startsWith('story-'),
      expected:
        'lower-case words joined by hyphens, such as "telling-someone.mdx"; "story-" begins the addresses of stories',
    },
    {
      pattern: /^pupils\/(?:7-9|9-11)\/([^/]+?)\.story\.yaml$/,
      isName: isHyphenated,
      expected: 'lower-case words joined by hyphens, such as "group-chat.story.yaml"',
    },
  ],
  read: readPupils,
};

async function readPupils(
  paths: readonly string[],
  context: KindContext,
): Promise<{ content: PupilContent; read: ReadFile<unknown>[] }> {
  const content: PupilContent = { bands: new Map(), pages: [], stories: [] };
  const read: ReadFile<unknown>[] = [];
  for (const band of bands) {
    const inFolder = paths.filter((path) => path.startsWith(`pupils/${band}/`));
    if (inFolder.length === 0) continue;
    const path = `pupils/${band}/band.yaml`;
    const { file, text, problems } = await readDataFile(context.folder, path, bandPage);
    if (file) content.bands.set(band, file.data);
    const tell = file ? listTell(file, context.facts) : [];
    const tellFacts = file ? listTellFacts(file) : [];
    const taught = file ? taughtWords(file.data) : new Set<string>();
    const inBand: BandContext = { ...context, band, taught, tell, tellFacts };
    read.push({
      citing: null,
      entry: null,
      pupilWords: file ? [{ ...listBandWords(file.data, file.placeOf), band }] : [],
      problems: [...problems, ...findPeople(text, path, context.people), ...checkBand(file, inBand)],
    });
    const endingIn = (ending: string): string[] => inFolder.filter((name) => name.endsWith(ending));
    const pages = await Promise.all(endingIn('.mdx').map((page) => readPupilPage(page, inBand)));
    const stories = await Promise.all(endingIn('.story.yaml').map((story) => readStory(story, inBand)));
    const happened = pages.filter(({ entry }) => entry?.[1].page.about === 'happened');
    const ways =
      file && happened.length > 0 ? checkWaysToTell(file, context.facts, context.school?.emergencyFact ?? null) : [];
    const said = happened.map(({ citing }) => `${citing?.title ?? ''} ${citing?.words ?? ''}`);
    const risks = file ? checkRisksNamed(said, band, file.placeOf([])) : [];
    read.push({ citing: null, entry: null, problems: [...ways, ...risks] });
    content.pages.push(...pages.flatMap(({ entry }) => (entry ? [entry[1]] : [])));
    content.stories.push(...stories.flatMap(({ entry }) => (entry ? [entry[1]] : [])));
    read.push(...pages, ...stories);
  }
  return { content, read };
}

function checkBand(file: DataFile<BandPage> | null, { band, taught, tell }: BandContext): Problem[] {
  if (!file) return [];
  const gate = readingGates[band];
  return [...checkReading(listShared(file), gate, taught), ...checkReading(tell, gate, taught)];
}

function listShared({ data, placeOf }: DataFile<BandPage>): Paragraph[] {
  return [
    { text: data.welcome, place: placeOf(['welcome']) },
    ...data.words.map(({ meaning }, index) => ({ text: meaning, place: placeOf(['words', index, 'meaning']) })),
  ];
}

function listTell({ data, placeOf }: DataFile<BandPage>, facts: KindContext['facts']): Paragraph[] {
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
