// Owns when to remind people of a review.
import { compareDays, type Day, formatDate, lastDay } from '../dates.ts';
import { addDays } from '../day-steps.ts';
import { planReview } from './review-plan.ts';

/** One reminder: its day, and how it is worded. */
export interface Reminder {
  /** A stable name, such as `two-months`. */
  id: string;
  day: Day;
  /** The day after, where an event of one whole day ends. */
  after: Day;
  title: string;
}

/**
 * Lists the reminders of a review.
 * @param due `YYYY-MM` (the month's last day counts) or `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`
 * @param policyTitle what the policy is called at the beginning of a line, such as "Behaviour policy"
 * @returns what is still ahead of two months, one month and one week before, the day itself, and the steps of the review; once the day has passed, one on the last day of today's month, and nothing else
 * @throws RangeError when the text is no date
 */
export function listReminders(due: string, today: string, policyTitle: string): Reminder[] {
  const [day, now] = [lastDay(due), lastDay(today)];
  const withEnd = (reminder: Omit<Reminder, 'after'>): Reminder => ({ ...reminder, after: addDays(reminder.day, 1) });
  if (compareDays(now, day) > 0) {
    const title = `${policyTitle}: review overdue since ${formatDate(due)}`;
    return [withEnd({ id: 'overdue', day: lastDay(today.slice(0, 'YYYY-MM'.length)), title })];
  }
  const plan = planReview(due, today);
  const steps = plan.countedFrom === 'due' ? plan.steps : [];
  return [
    ...steps.map(({ id, by, title }) => ({ id: `step-${id}`, day: lastDay(by), title: `${policyTitle}: ${title}` })),
    { id: 'two-months', day: monthsBefore(day, 2), title: `${policyTitle}: review due in two months` },
    { id: 'one-month', day: monthsBefore(day, 1), title: `${policyTitle}: review due in one month` },
    { id: 'one-week', day: addDays(day, -7), title: `${policyTitle}: review due in one week` },
    { id: 'due', day, title: `${policyTitle}: review due` },
  ]
    .filter((reminder) => compareDays(reminder.day, now) >= 0)
    .map(withEnd)
    .sort((one, other) => compareDays(one.day, other.day));
}

function monthsBefore({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + month - 1 - months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = lastDay(`${newYear}-${String(newMonth).padStart(2, '0')}`).day;
  return { year: newYear, month: newMonth, day: Math.min(day, last) };
}
