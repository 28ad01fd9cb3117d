// Owns `references.yaml`: documents outside the school that the policy or the site names.
import { z } from 'zod';
import { name, verification, versionId, webAddress, words } from './fields.ts';

export const references = z
  .record(
    name,
    z.strictObject({
      title: words,
      publisher: words,
      address: webAddress.describe('The page of the document, such as https://www.gov.uk/….'),
      edition: words.describe('The edition that holds now, such as "2026, in force from 1 September 2026".'),
      cited: z
        .record(versionId, words)
        .optional()
        .describe('The edition that a policy version names, by version; left out where it names none.'),
      ...verification,
    }),
  )
  .meta({
    title: 'References',
    description: 'Documents outside the school, by the id of their links: [its name](ref:the-id).',
  });

export type References = z.infer<typeof references>;
export type Reference = References[string];
