// Owns the front matter of an assembly, `lessons/assemblies/<id>.mdx`; its body is background for whoever leads it.
import { z } from 'zod';
import { band } from './bands.ts';
import { againstVersion, citedClauses, eachOnce, paragraph, words } from './fields.ts';
import { assemblyPhaseNames, heard, paragraphs, phaseFields, vocabulary } from './lesson-phase.ts';
import { rsheCodes } from './rshe-statements.ts';

const phase = z.strictObject({
  phase: z.enum(assemblyPhaseNames).describe('Every assembly has all five, in this order; "quiet" is for thinking.'),
  ...phaseFields,
});

export const assembly = z
  .strictObject({
    title: words,
    band,
    minutes: z
      .int()
      .min(10, { error: '10 to 15 minutes' })
      .max(15, { error: '10 to 15 minutes' })
      .describe("The sum of the phases' minutes, 10 to 15."),
    keyQuestion: words.describe('The question that the assembly answers; it stands on the first screen.'),
    message: words.describe('The one sentence that everybody takes away, as you would say it to the hall.'),
    vocabulary: vocabulary.default([]).describe('Words that a screen of words explains; left out where there is none.'),
    materials: paragraphs.describe('What to have ready, and who helps.'),
    shorten: paragraph.optional().describe('The one thing to leave out when time is short.'),
    against: againstVersion,
    cites: citedClauses.describe('The clauses that it is about, by id.'),
    statements: z
      .array(z.enum(rsheCodes))
      .min(1, { error: 'at least one statement' })
      .superRefine(eachOnce)
      .describe('The statements of RSHE that it serves, by the codes of the map of lessons, such as O3.'),
    phases: z.array(phase),
    heard: heard.optional().describe('What children may call out, and what to answer in front of everybody.'),
    inclusion: paragraphs.describe('For pupils who find a hall hard, or need to see, hear or move in another way.'),
    disclosures: paragraph.describe('What to do when a pupil tells something, in the hall or afterwards.'),
    parents: paragraph.optional().describe('A few lines for the newsletter.'),
    lessons: z
      .array(z.string().regex(/^(?:5-7|7-9|9-11)(?:-[a-z0-9]+)+$/, { error: 'the id of a lesson, such as 7-9-phones' }))
      .superRefine(eachOnce)
      .optional()
      .describe('The lessons that carry it on in class, by id.'),
  })
  .meta({ title: 'An assembly', description: 'What stands between the two lines of "---".' });

export type Assembly = z.infer<typeof assembly>;
export type AssemblyPhase = Assembly['phases'][number];
