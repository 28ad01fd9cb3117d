// Owns the front matter of a lesson, `lessons/<id>.mdx`; its body is background for the teacher.
import { z } from 'zod';
import { band } from './bands.ts';
import { againstVersion, citedClauses, eachOnce, name, paragraph, rsheNames, words } from './fields.ts';
import { lessonPack } from './lesson-pack.ts';
import { heard, paragraphs, phaseFields, phaseNames, vocabulary } from './lesson-phase.ts';
import { rsheStatementCodes } from './rshe-statements.ts';

const phase = z.strictObject({
  phase: z.enum(phaseNames).describe('Every lesson has all five, in this order.'),
  ...phaseFields,
  tasks: z
    .array(name)
    .superRefine(eachOnce)
    .optional()
    .describe("The ids of its tasks; the endpoint names the baseline's."),
});

const question = z.strictObject({
  id: name,
  text: paragraph,
  lines: z.int().min(0).max(12).describe('Lines to write on.'),
  draw: z.boolean().optional().describe('true gives a box to draw in, above the lines.'),
  answer: paragraph.describe('The answer, or what to accept, with the reason.'),
  starter: words.optional().describe('A sentence to finish, on the sheet with more help: "Zed could tell …".'),
  choices: z
    .array(words)
    .min(2, { error: 'two or more' })
    .optional()
    .describe('Words or answers to choose from, on the sheet with more help.'),
  further: paragraph.optional().describe('What the sheet that goes further asks besides.'),
  furtherDraw: z.boolean().optional().describe('true gives what goes further a box to draw in.'),
  furtherLines: z
    .int()
    .min(0)
    .max(12)
    .optional()
    .describe('Lines under what goes further; three without it, and none beside a box.'),
  cites: z.array(name).superRefine(eachOnce).describe('The clauses that support the answer, by id.'),
});

/** A question at the end, answered by holding up fingers or on a slip. */
const exitQuestion = z.strictObject({
  id: name,
  text: words,
  options: z
    .array(z.strictObject({ text: words, right: z.literal(true).optional() }))
    .min(2, { error: 'two or three options' })
    .max(3, { error: 'two or three options' })
    .describe('One of them is right.'),
  because: words.describe('Why, in one short sentence: what the teacher says after the answer.'),
  cites: z.array(name).superRefine(eachOnce).describe('The clauses that support the answer, by id.'),
});

export const lesson = z
  .strictObject({
    title: words,
    band,
    years: z
      .array(z.int().min(0).max(6))
      .min(1, { error: 'at least one year group' })
      .superRefine(eachOnce)
      .describe('Year groups; Reception is 0.'),
    minutes: z.int().min(1).describe("The sum of the phases' minutes."),
    after: z
      .string()
      .regex(/^(?:5-7|7-9|9-11)(?:-[a-z0-9]+)+$/, { error: 'the id of a lesson, such as 7-9-phones' })
      .optional()
      .describe(
        'The id of the lesson that it builds on; left out in the first of its ages, and where it stands alone.',
      ),
    recall: z
      .strictObject({ question: words, answer: words })
      .optional()
      .describe('What the class kept from the lesson before, asked on the first screen.'),
    keyQuestion: words.describe('The question that the lesson answers; lists of lessons show it.'),
    objective: paragraph,
    outcomes: z
      .array(words.refine((text) => text.startsWith('I can '), { error: 'words that begin "I can"' }))
      .length(3, { error: 'exactly three outcomes' })
      .describe('Three, each of which begins "I can".'),
    vocabulary: vocabulary.min(1, { error: 'at least one word' }),
    groundRules: paragraphs,
    misconception: z
      .strictObject({ says: paragraph, answer: paragraph })
      .describe('What pupils may think, and what to answer.'),
    heard: heard.optional().describe('What children say in this lesson, and what to answer.'),
    materials: paragraphs,
    shorten: paragraph.optional().describe('The one thing to leave out when time is short.'),
    against: againstVersion,
    cites: citedClauses.describe('The clauses that it teaches, by id.'),
    frameworks: z
      .strictObject({
        rshe: rsheNames,
        efacw: z
          .array(words)
          .min(1, { error: 'at least one strand' })
          .superRefine(eachOnce)
          .describe('Education for a Connected World.'),
        pshe: z
          .array(words)
          .min(1, { error: 'at least one theme' })
          .superRefine(eachOnce)
          .describe('The PSHE Association’s themes.'),
      })
      .describe('Curriculum headings by their exact names.'),
    statements: rsheStatementCodes,
    phases: z.array(phase),
    tasks: z
      .array(
        z.strictObject({ id: name, text: paragraph, lookFor: paragraph.describe('What shows that it is understood.') }),
      )
      .min(1, { error: 'at least one task' }),
    support: paragraphs.describe('For pupils who need more help.'),
    core: paragraphs.describe('For most pupils.'),
    stretch: paragraphs.describe('For pupils who are ready for more.'),
    inclusion: paragraphs
      .optional()
      .describe('For pupils with special educational needs and disabilities, in particulars of this lesson.'),
    eal: paragraphs.describe('For pupils with English as an additional language.'),
    disclosures: paragraph.describe('What to do when a pupil tells something.'),
    parents: paragraph.describe('A note that can be sent home.'),
    worksheet: z.strictObject({
      title: words,
      instructions: paragraph,
      questions: z.array(question).min(1, { error: 'at least one question' }),
    }),
    cards: z
      .array(z.strictObject({ id: name, text: paragraph, discuss: paragraph, answer: paragraph }))
      .describe('Cards with scenes, to cut out; [] for none. Made-up characters, by first names only.'),
    exit: z
      .array(exitQuestion)
      .min(2, { error: 'two or three questions' })
      .max(3, { error: 'two or three questions' })
      .optional()
      .describe('The exit check, on the last screens and on slips.'),
    pack: lessonPack.optional().describe('What else is printed for the lesson.'),
  })
  .meta({ title: 'A lesson', description: 'What stands between the two lines of "---".' });

export type Lesson = z.infer<typeof lesson>;
export type Phase = Lesson['phases'][number];
export type ExitQuestion = NonNullable<Lesson['exit']>[number];
