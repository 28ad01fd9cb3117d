// Owns the steps of a review, and by when each is done: counted back from the day on which the review is due, or on from today.
import { compareDays, formatWhen, lastDay, type Day } from '../dates.ts';
import { isPast } from '../past-or-ahead.ts';
import { addDays, formatDay } from '../day-steps.ts';

/** One step: what is to be done, and by when. */
export interface ReviewStep {
  /** A stable name, such as `draft`. */
  id: string;
  /** What to do, such as "Prepare a draft". */
  title: string;
  /** How, in a sentence or two. */
  text: string;
}

/** A step with its day. */
export interface PlannedStep extends ReviewStep {
  /** `YYYY-MM-DD` */
  by: string;
}

/** All steps with their days. */
export interface ReviewPlan {
  /** `due`: the steps end with the day on which the review is due; `today`: it can no longer begin in time, or nobody has set a day. */
  countedFrom: 'due' | 'today';
  /** `YYYY-MM-DD` */
  today: string;
  /** In order. */
  steps: PlannedStep[];
}

/** Days after the version is in force; below 0 for days before. Four weeks are for answers, a week for reading papers. */
const steps: readonly (ReviewStep & { after: number })[] = [
  {
    id: 'notes',
    after: -84,
    title: 'Read what was noted',
    text: 'Take the open review notes, what staff, parents and pupils have said, and what has happened since the last review. Look up whether the guidance that the policy names has a newer edition.',
  },
  {
    id: 'draft',
    after: -70,
    title: 'Prepare a draft',
    text: 'Change the words in Word or in the file. Give each change its reason, and say of each note that no change answers why it can wait.',
  },
  {
    id: 'consultation',
    after: -63,
    title: 'Ask the community, where you want to',
    text: 'Mark the version as open for consultation, with the day on which it closes. Readers write what they think of each clause and send it to you.',
  },
  {
    id: 'answers',
    after: -35,
    title: 'Read the answers',
    text: 'Gather the comments clause by clause, and change the draft where they are right.',
  },
  {
    id: 'papers',
    after: -21,
    title: 'Send governors the papers',
    text: 'The comparison, the decision sheet and the open notes go out as one PDF, a week before the meeting.',
  },
  {
    id: 'decision',
    after: -14,
    title: 'Decide and minute',
    text: 'Say of each change what you decide, pass the resolution, and save the sheet for the minutes.',
  },
  {
    id: 'in-force',
    after: 0,
    title: 'Put it in force',
    text: 'Where the governors changed something, make that text first. Then ratify it: the version in force is replaced and keeps its address, and the words are frozen as they were agreed.',
  },
  {
    id: 'tell',
    after: 7,
    title: 'Tell people',
    text: 'Look again at every page that relied on a changed clause, tell staff and parents what has changed, and put the next review into calendars.',
  },
  {
    id: 'read',
    after: 28,
    title: 'See that it has been read',
    text: 'Gather what people have saved or signed, and ask those who are missing.',
  },
];

/** Days that the first step takes from the day on which somebody begins. */
const daysToBegin = 14;

/**
 * Gives each step of a review its day.
 * @param due when the review is due, `YYYY-MM` (its last day counts) or `YYYY-MM-DD`; undefined where no day is set
 * @param today `YYYY-MM-DD`
 * @returns the days counted back from `due` while the first of them is still to come, else on from today
 * @throws RangeError when a text is no date
 */
export function planReview(due: string | undefined, today: string): ReviewPlan {
  const now = lastDay(today);
  const first = steps[0]?.after ?? 0;
  const end = due === undefined ? null : lastDay(due);
  const isInTime = end !== null && compareDays(now, addDays(end, first)) <= 0;
  const inForce: Day = isInTime ? end : addDays(now, daysToBegin - first);
  return {
    countedFrom: isInTime ? 'due' : 'today',
    today,
    steps: steps.map(({ id, title, text, after }) => ({ id, title, text, by: formatDay(addDays(inForce, after)) })),
  };
}

/**
 * Says from where the days are counted.
 * @param plan from `planReview`
 * @param due as for `planReview`
 * @param format words a date for readers
 * @returns a sentence or two
 */
export function explainPlan(plan: ReviewPlan, due: string | undefined, format: (date: string) => string): string {
  const inForce = plan.steps.find(({ id }) => id === 'in-force')?.by ?? '';
  if (plan.countedFrom === 'due') return `The days are counted back from ${format(due ?? '')}, when the review is due.`;
  const end = `Whoever begins today can have a new version in force by ${format(inForce)}: the days are counted on from today.`;
  if (due === undefined) return `No day is set for the review. ${end}`;
  const began = format(formatDay(addDays(lastDay(due), steps[0]?.after ?? 0)));
  return isPast(due, plan.today)
    ? `The review that was due ${formatWhen(due)} should have begun by ${began}. ${end}`
    : `The review should have begun by ${began}, so there is no longer time for every step before ${format(due)}. ${end}`;
}
