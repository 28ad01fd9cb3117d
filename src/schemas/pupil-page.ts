// Owns the front matter of a pupil page, `content/pupils/<band>/<page>.mdx`; its text stands in the body.
import { z } from 'zod';
import { picture } from './bands.ts';
import { name, versionId, words } from './fields.ts';

export const pupilPage = z.strictObject({
  /** The heading, as a pupil would say it. */
  title: words,
  /** The drawing beside the title, here and in the band's list. */
  picture,
  /** `happened`: something went wrong; `know`: how to stay safe. */
  about: z.enum(['happened', 'know']),
  /** Where it stands among its band's pages about the same, from 1. */
  order: z.int().min(1),
  /** The policy version that it was written against. */
  against: versionId,
  /** The clauses that it rests on. */
  cites: z.array(name).min(1, { error: 'at least one clause' }),
  /** The headings of RSHE that it serves, by their exact names. */
  rshe: z.array(words).min(1, { error: 'at least one heading' }),
});

export type PupilPage = z.infer<typeof pupilPage>;
