// Owns when to remind people of a review.
import { compareDays, type Day, lastDay, formatDate } from '../dates.ts';

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
 * @returns two months, one month and one week before, and the day itself; once that has passed, the last day of today's month too
 * @throws RangeError when the text is no date
 */
export function listReminders(due: string, today: string, policyTitle: string): Reminder[] {
  const day = lastDay(due);
  const reminders = [
    { id: 'two-months', day: monthsBefore(day, 2), title: `${policyTitle}: review due in two months` },
    { id: 'one-month', day: monthsBefore(day, 1), title: `${policyTitle}: review due in one month` },
    { id: 'one-week', day: addDays(day, -7), title: `${policyTitle}: review due in one week` },
    { id: 'due', day, title: `${policyTitle}: review due` },
  ];
  if (compareDays(lastDay(today), day) > 0) {
    const title = `${policyTitle}: review overdue since ${formatDate(due)}`;
    reminders.push({ id: 'overdue', day: lastDay(today.slice(0, 'YYYY-MM'.length)), title });
  }
  return reminders.map((reminder) => ({ ...reminder, after: addDays(reminder.day, 1) }));
}

function monthsBefore({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + month - 1 - months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = lastDay(`${newYear}-${String(newMonth).padStart(2, '0')}`).day;
  return { year: newYear, month: newMonth, day: Math.min(day, last) };
}

function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
