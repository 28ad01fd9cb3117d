// Owns `policy/frozen.yaml`: the fingerprint of each ratified version.
import { z } from 'zod';
import { versionId } from './fields.ts';

export const frozen = z
  .record(
    versionId,
    z.string().regex(/^(?:v[12]:)?[0-9a-f]{64}$/, { error: 'a fingerprint: "v2:" and 64 digits and letters a to f' }),
  )
  .meta({
    title: 'Fingerprints',
    description: 'The fingerprint of each ratified version. Commands write this file; nobody edits it.',
  });

export type Frozen = z.infer<typeof frozen>;
