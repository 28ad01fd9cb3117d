// Owns the front matter of `guidance/<role>.mdx`.
import { z } from 'zod';
import { againstVersion, words } from './fields.ts';

/** The readers who have a page of guidance; the file is called by one of these. */
export const guidanceRoles = ['staff', 'leadership', 'governors', 'visitors', 'channels', 'parents'] as const;
export type GuidanceRole = (typeof guidanceRoles)[number];

export const guidanceFrontMatter = z
  .strictObject({
    title: words,
    summary: words.describe('Whom the page is for and what it answers, in one sentence.'),
    against: againstVersion,
  })
  .meta({ title: 'A page of guidance', description: 'What stands between the two lines of "---".' });

export type GuidanceFrontMatter = z.infer<typeof guidanceFrontMatter>;
