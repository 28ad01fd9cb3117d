// Owns the front matter of a pupil page, `pupils/<band>/<page>.mdx`; its text stands in the body.
import { z } from 'zod';
import { picture } from './bands.ts';
import { againstVersion, citedClauses, rsheNames, words } from './fields.ts';
import { rsheStatementCodes } from './rshe-statements.ts';

export const pupilPage = z
  .strictObject({
    title: words.describe('The heading, as a pupil would say it.'),
    picture: picture.describe('The drawing beside the title, here and in the list of pages.'),
    about: z.enum(['happened', 'know']).describe('happened: something went wrong; know: how to stay safe.'),
    order: z.int().min(1).describe('Its place among the pages of these ages about the same, from 1.'),
    against: againstVersion,
    cites: citedClauses.describe('The clauses that it rests on, by id.'),
    rshe: rsheNames,
    statements: rsheStatementCodes,
  })
  .meta({ title: 'A page for pupils', description: 'What stands between the two lines of "---".' });

export type PupilPage = z.infer<typeof pupilPage>;
