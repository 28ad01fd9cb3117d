// Owns `pupils/<band>/<id>.story.yaml`: a story in which the reader chooses what to do.
import { z } from 'zod';
import { picture } from './bands.ts';
import { againstVersion, citedClauses, name, rsheNames, words } from './fields.ts';
import { rsheStatementCodes } from './rshe-statements.ts';

const choice = z.strictObject({
  text: words.describe('What the reader would do: "Tell Mum".'),
  to: name.describe('The id of the step that it leads to.'),
});

const step = z.strictObject({
  id: name
    .refine((id) => id !== 'map', { error: 'another name: "map" is the teacher’s page' })
    .describe('Part of the address of its page. Any name but "map", which is the teacher’s page.'),
  picture: picture.optional(),
  text: z.array(words).min(1, { error: 'at least one paragraph' }).describe('What happens, one paragraph each.'),
  question: words.optional().describe('Asked where there are choices; left out where the story goes on by itself.'),
  choices: z.array(choice).optional().describe('Two or more make a decision; one leads on; none ends the story.'),
  help: words.optional().describe('At an ending: who helped, and how.'),
});

export const story = z
  .strictObject({
    title: words,
    picture: picture.describe('The drawing beside the title.'),
    summary: words.describe('One sentence for the list of pages.'),
    against: againstVersion,
    cites: citedClauses.describe('The clauses that it rests on, by id.'),
    rshe: rsheNames,
    statements: rsheStatementCodes,
    talk: z.array(words).min(1, { error: 'at least one question' }).describe('What a teacher may ask after the story.'),
    steps: z.array(step).min(2, { error: 'at least two steps' }).describe('The first one begins the story.'),
  })
  .meta({ title: 'A story', description: 'Steps of a story, with choices that lead from one to another.' });

export type Story = z.infer<typeof story>;
export type StoryStep = Story['steps'][number];
