// Owns the status and dates of a version that follows another, asked at a terminal.
import { formatDate } from '../../policy/dates.ts';
import { isPast } from '../../policy/past-or-ahead.ts';
import type { PolicyDates, Status } from '../../policy/version/model.ts';
import { broken, findDateFault, type GivenDetails, type NoDetails, readGiven, toDate } from './given-details.ts';
import type { Choice, Terminal } from './terminal.ts';

/** Of a version that follows another. */
export interface LaterDetails {
  status: 'draft' | 'proposal';
  dates: PolicyDates;
}

/** What there is to go by. */
export interface KnownDates {
  /** What the file says. */
  found: Partial<PolicyDates>;
  /** Of the version that it follows: what the file repeats of them is no date of the new one. */
  older: PolicyDates;
  /** Of the draft or proposal that it takes the place of; null for none. */
  replaced: { status: Status; dates: PolicyDates } | null;
}

/**
 * Finds the status and dates of a version that follows another; asks where somebody can answer.
 * @param as the version
 * @param known what there is to go by
 * @param given what was said with the command
 * @param today `YYYY-MM-DD`
 * @param terminal where to ask; null for the safe answers
 * @returns them; or why there are none
 */
export async function askLater(
  as: string,
  { found, older, replaced }: KnownDates,
  given: GivenDetails,
  today: string,
  terminal: Terminal | null,
): Promise<LaterDetails | NoDetails> {
  const said = readGiven(given);
  if ('why' in said) return said;
  const own = (field: keyof PolicyDates): string | undefined =>
    found[field] === older[field] ? undefined : found[field];
  const due = own('reviewDue') ?? replaced?.dates.reviewDue;
  const standing = {
    written: own('written') ?? replaced?.dates.written ?? as,
    reviewDue: due === undefined || isPast(due, today) ? '' : due,
  };
  const wasProposed = replaced?.status === 'proposal';
  if (terminal === null) {
    return {
      status: wasProposed ? 'proposal' : 'draft',
      dates: toDates(said.written ?? standing.written, said['review-due'] ?? standing.reviewDue),
    };
  }
  const status = await terminal.choose('What is it to be?', wasProposed ? statuses.toReversed() : statuses);
  if (status === null) return broken;
  const written =
    said.written ??
    (await terminal.ask('When was it written? ', { initial: standing.written, findFault: findDateFault }));
  if (written === null) return broken;
  const reviewDue =
    said['review-due'] ??
    (await terminal.ask('When is it to be reviewed next? (may stay empty) ', {
      initial: standing.reviewDue,
      findFault: (typed) => (typed === '' ? null : (findDateFault(typed) ?? findPast(toDate(typed), today))),
    }));
  if (reviewDue === null) return broken;
  return { status, dates: toDates(toDate(written), toDate(reviewDue)) };
}

const statuses: readonly Choice<LaterDetails['status']>[] = [
  { value: 'draft', label: 'A draft: the site does not show it yet' },
  { value: 'proposal', label: 'A proposal: readers see it, marked as not agreed and not in force' },
];

function toDates(written: string, reviewDue: string): PolicyDates {
  return reviewDue === '' ? { written } : { written, reviewDue };
}

function findPast(date: string, today: string): string | null {
  return isPast(date, today) ? `${formatDate(date)} has passed: a new version is reviewed after today.` : null;
}
