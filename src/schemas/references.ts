// Owns `content/references.yaml`: documents outside the school that the policy or the site names.
import { z } from 'zod';
import { name, verification, versionId, webAddress, words } from './fields.ts';

export const references = z.record(
  name,
  z.strictObject({
    title: words,
    publisher: words,
    address: webAddress,
    /** The edition that holds now, such as "2026, in force from 1 September 2026". */
    edition: words,
    /** The edition that a policy version names, by version; left out where it names none. */
    cited: z.record(versionId, words).optional(),
    ...verification,
  }),
);

export type References = z.infer<typeof references>;
export type Reference = References[string];
