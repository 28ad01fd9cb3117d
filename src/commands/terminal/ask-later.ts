// Owns the status and dates of a version that follows another, asked at a terminal.
import type { PolicyDates } from '../../policy/version/model.ts';
import { broken, findDateFault, findOneDateFault, type GivenDetails, type NoDetails } from './given-details.ts';
import type { Terminal } from './terminal.ts';

/** Of a version that follows another. */
export interface LaterDetails {
  status: 'draft' | 'proposal';
  dates: PolicyDates;
}

/**
 * Finds the status and dates of a version that follows another; asks where somebody can answer.
 * @param as the version
 * @param found what the file says
 * @param older the dates of the version that it follows: what the file repeats of them is no date of the new one
 * @param given what was said with the command
 * @param terminal where to ask; null for the safe answers
 * @returns them; or why there are none
 */
export async function askLater(
  as: string,
  found: Partial<PolicyDates>,
  older: PolicyDates,
  given: GivenDetails,
  terminal: Terminal | null,
): Promise<LaterDetails | NoDetails> {
  const fault = findDateFault(given);
  if (fault !== null) return { why: fault };
  const own = (field: keyof PolicyDates): string | undefined =>
    found[field] === older[field] ? undefined : found[field];
  const standing = {
    written: given.written ?? own('written') ?? as,
    reviewDue: given['review-due'] ?? own('reviewDue'),
  };
  const dated = (written: string, reviewDue: string | undefined): PolicyDates =>
    reviewDue === undefined ? { written } : { written, reviewDue };
  if (terminal === null) return { status: 'draft', dates: dated(standing.written, standing.reviewDue) };

  const status = await terminal.choose<'draft' | 'proposal'>('What is it to be?', [
    { value: 'draft', label: 'A draft: the site does not show it yet' },
    { value: 'proposal', label: 'A proposal: readers see it, marked as not agreed and not in force' },
  ]);
  if (status === null) return broken;
  const written = given.written ?? (await askDate('When was it written?', standing.written, terminal));
  if (written === null) return broken;
  const due =
    given['review-due'] ??
    (await askDate('When is it to be reviewed next? (may stay empty)', standing.reviewDue, terminal, true));
  if (due === null) return broken;
  return { status, dates: dated(written, due === '' ? undefined : due) };
}

async function askDate(
  question: string,
  initial: string | undefined,
  terminal: Terminal,
  isOptional = false,
): Promise<string | null> {
  const answer = await terminal.ask(`${question} `, {
    initial: initial ?? '',
    findFault: (typed) => (typed.trim() === '' && isOptional ? null : findOneDateFault(typed.trim())),
  });
  return answer?.trim() ?? null;
}
