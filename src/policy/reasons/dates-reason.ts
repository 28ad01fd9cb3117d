// Owns the reason that every new version can give for its dates.
import type { ReasonAnswer } from '../yaml/reason-entries.ts';

/** Nobody has to be asked why a new version has other dates. */
export const datesReason = {
  changes: ['dates'],
  why: 'The new version has dates of its own.',
  kind: 'tidying',
} satisfies ReasonAnswer;
