// Owns `content/pupils/<band>/<id>.story.yaml`: a story in which the reader chooses what to do.
import { z } from 'zod';
import { picture } from './bands.ts';
import { name, versionId, words } from './fields.ts';

const choice = z.strictObject({
  /** What the reader would do: "Tell Mum". */
  text: words,
  /** The step that it leads to. */
  to: name,
});

const step = z.strictObject({
  /** Part of the page's address, where `map` is the teacher's. */
  id: name.refine((id) => id !== 'map', { error: 'another name: "map" is the teacher’s page' }),
  picture: picture.optional(),
  /** What happens, a paragraph each. */
  text: z.array(words).min(1, { error: 'at least one paragraph' }),
  /** Asked where there are choices; left out where the story goes on by itself. */
  question: words.optional(),
  /** Two or more make a decision; one leads on; none ends the story. */
  choices: z.array(choice).optional(),
  /** At an ending: who helped, and how. */
  help: words.optional(),
});

export const story = z.strictObject({
  title: words,
  picture,
  /** One sentence for the band's page. */
  summary: words,
  against: versionId,
  cites: z.array(name).min(1, { error: 'at least one clause' }),
  rshe: z.array(words).min(1, { error: 'at least one heading' }),
  /** What a teacher may ask after the story. */
  talk: z.array(words).min(1, { error: 'at least one question' }),
  /** The first one begins the story. */
  steps: z.array(step).min(2, { error: 'at least two steps' }),
});

export type Story = z.infer<typeof story>;
export type StoryStep = Story['steps'][number];
