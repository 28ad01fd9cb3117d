// Owns what pupils read, as pages need it: bands, their pages in order, their stories, and the drawn text.
import { getEntry, render } from 'astro:content';
import { factIdsIn } from '../policy/citing/fact-text.ts';
import type { CitingContent } from '../policy/citing/citations.ts';
import type { PupilPageEntry } from '../reader/kinds/pupil-page.ts';
import type { StoryEntry } from '../reader/kinds/story.ts';
import type { BandPage } from '../schemas/band-page.ts';
import { type Band, bands } from '../schemas/bands.ts';
import type { Story, StoryStep } from '../schemas/story.ts';
import { allCiting } from './citing.ts';
import { theContent } from './content.ts';

export type { PupilPageEntry, StoryEntry };

/** A band with everything that its pupils can read. */
export interface BandContent {
  band: Band;
  shared: BandPage;
  /** What to do when something happened, and then how to stay safe. */
  pages: PupilPageEntry[];
  stories: StoryEntry[];
}

/**
 * Gives the bands that have pages or stories.
 * @returns from the youngest; pages in their order, those about something that happened first
 */
export async function allBands(): Promise<BandContent[]> {
  const { bands: shared, pages, stories } = (await theContent()).pupils;
  const rank = ({ page }: PupilPageEntry): number => (page.about === 'happened' ? 0 : 100) + page.order;
  return bands.flatMap((band) => {
    const own = shared.get(band);
    const ownPages = pages.filter((page) => page.band === band).sort((a, b) => rank(a) - rank(b));
    const ownStories = stories.filter((story) => story.band === band);
    if (!own || ownPages.length + ownStories.length === 0) return [];
    return [{ band, shared: own, pages: ownPages, stories: ownStories }];
  });
}

/**
 * Draws the text of one pupil page.
 * @param band its band
 * @param id its file's name
 * @returns the component that draws it
 * @throws Error when there is no such file
 */
export async function pupilText(band: Band, id: string): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = await getEntry('texts', `pupils/${band}/${id}`);
  if (!entry) throw new Error(`pupils/${band}/${id}.mdx could not be read: run "npm run check"`);
  return (await render(entry)).Content;
}

/**
 * Finds what a page rests on.
 * @param address the page's path, such as `/pupils/7-9/passwords/`
 * @returns its entry
 * @throws Error when nothing that cites stands there
 */
export async function citingAt(address: string): Promise<CitingContent> {
  const found = (await allCiting()).find((content) => content.address === address);
  if (!found) throw new Error(`Nothing that cites the policy stands at ${address}: run "npm run check"`);
  return found;
}

/**
 * Gives what the page of a whole band rests on: the facts of its pages, and no clause.
 * @param content a band
 * @returns an entry for the sources of the band's page
 */
export async function citingOfBand({ band, shared, pages, stories }: BandContent): Promise<CitingContent> {
  const one = await citingAt(`/pupils/${band}/${pages[0]?.id ?? `story-${stories[0]?.id ?? ''}`}/`);
  return { ...one, title: shared.title, address: `/pupils/${band}/`, citations: [] };
}

/**
 * Gives what the pages of a band share, for a quiz or checklist of the band.
 * @param band undefined for adults' pages
 * @param content the page that "Tell someone" is to stand on
 * @returns what the band shares, null without a band; and the page with the facts that "Tell someone" draws
 */
export async function withTellSomeone(
  band: Band | undefined,
  content: CitingContent,
): Promise<{ shared: BandPage | null; content: CitingContent }> {
  const found = (await allBands()).find((candidate) => candidate.band === band);
  if (!found) return { shared: null, content };
  const { shared } = found;
  const ids = shared.tell.routes.flatMap(({ text }) => factIdsIn(text));
  const facts = [...content.facts, ...ids.map((id) => ({ id, place: content.againstPlace }))];
  return { shared, content: { ...content, facts } };
}

/** A step of a story, which is a page. */
interface StepPage {
  band: Band;
  /** The story's. */
  id: string;
  shared: BandPage;
  story: Story;
  step: StoryStep;
  isFirst: boolean;
  /** The story after this one in its band, and after the last one the first; null where there is no other. */
  next: { title: string; address: string } | null;
}

/**
 * Lists every step of every story, each of which is a page.
 * @returns steps in the order of bands and stories; the first of each story is the story's own page
 */
export async function storySteps(): Promise<StepPage[]> {
  return (await allBands()).flatMap(({ band, shared, stories }) =>
    stories.flatMap(({ id, story }, position) => {
      const after = stories[(position + 1) % stories.length];
      const next =
        after && after.id !== id ? { title: after.story.title, address: `/pupils/${band}/story-${after.id}/` } : null;
      return story.steps.map((step, index) => ({ band, id, shared, story, step, isFirst: index === 0, next }));
    }),
  );
}
