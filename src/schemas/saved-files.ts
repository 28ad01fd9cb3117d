// Owns the files that readers save on their own devices and hand on as they please: records, and comments on a consultation.
import './without-made-code.ts';
import { z } from 'zod';
import { dateText, name, versionId, words } from './fields.ts';

const shortText = words.max(120);
const ofPolicy = {
  school: shortText.describe("The school's name when the file was saved."),
  policy: z.strictObject({
    version: versionId,
    title: shortText,
    fingerprint: z
      .string()
      .regex(/^v\d+:[0-9a-f]{64}$/)
      .describe('Of the words that the reader had before them.'),
  }),
  savedOn: dateText.describe('The day, by the clock of the device.'),
};
const person = z.strictObject({
  name: shortText,
  role: shortText.describe('As typed, or the title of a group in training.yaml.'),
  group: name.optional().describe('That group, by its id.'),
});

export const recordFile = z
  .strictObject({
    file: z.literal('school-policy-record'),
    format: z.literal(1),
    ...ofPolicy,
    who: person,
    record: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('policy') }).describe('"I have read this version."'),
      z.strictObject({
        kind: z.literal('quiz'),
        id: name,
        title: shortText,
        right: z.int().min(0),
        of: z.int().min(1),
      }),
      z.strictObject({
        kind: z.literal('checklist'),
        id: name,
        title: shortText,
        ticked: z.int().min(0),
        of: z.int().min(1),
      }),
    ]),
  })
  .meta({ title: 'Record', description: 'What one person says that they have read, answered or ticked.' });
export type RecordFile = z.infer<typeof recordFile>;

export const commentFile = z
  .strictObject({
    file: z.literal('school-policy-comments'),
    format: z.literal(1),
    ...ofPolicy,
    who: z
      .strictObject({ name: shortText.optional(), role: shortText.optional() })
      .describe('Both may be left out: a comment may come without a name.'),
    comments: z
      .array(
        z.strictObject({
          on: z
            .union([name, z.literal('whole')])
            .describe('The clause or section, by id; whole: the policy as a whole.'),
          label: shortText.describe('What the clause was called in that version.'),
          view: z.enum(['agree', 'change', 'question', 'comment']),
          text: z.string().max(4_000),
        }),
      )
      .min(1, { error: 'at least one comment' }),
  })
  .meta({ title: 'Comments', description: 'What one reader thinks of a version that is open for consultation.' });
export type CommentFile = z.infer<typeof commentFile>;
