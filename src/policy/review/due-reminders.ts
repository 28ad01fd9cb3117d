// Owns when to remind people of contacts, facts and documents that somebody has to look at again.
import { plural } from '../../problems/plural.ts';
import { compareDays, formatDate, lastDay } from '../dates.ts';
import { addDays } from '../day-steps.ts';
import type { DueItem } from './due-dates.ts';
import type { Reminder } from './review-reminders.ts';

/** A reminder of several things, with the name of each. */
export interface DueReminder extends Reminder {
  names: string[];
}

/** Days before, so that there is time to look. */
const ahead = 28;

/**
 * Lists the reminders of what has a date to look at it again.
 * @param items from `listDue`, of the same today
 * @param today `YYYY-MM-DD`
 * @param policyTitle as for `listReminders`
 * @returns one for each date, four weeks before it, or on it once that has passed; one for all that is overdue, on the last day of today's month; empty without items
 */
export function listDueReminders(items: readonly DueItem[], today: string, policyTitle: string): DueReminder[] {
  const now = lastDay(today);
  const overdue = items.filter(({ state }) => state === 'overdue');
  const [oldest] = overdue;
  const dates = [...new Set(items.filter((item) => !overdue.includes(item)).map(({ by }) => by))];
  const remind = (id: string, day: DueReminder['day'], some: readonly DueItem[], end: string): DueReminder => ({
    id,
    day,
    after: addDays(day, 1),
    title: `${policyTitle}: look again at ${countItems(some)}, ${end}`,
    names: some.map(({ name }) => name),
  });
  return [
    ...(oldest === undefined
      ? []
      : [
          remind(
            'overdue',
            lastDay(today.slice(0, 'YYYY-MM'.length)),
            overdue,
            `overdue since ${formatDate(oldest.by)}`,
          ),
        ]),
    ...dates.map((by) => {
      const [early, last] = [addDays(lastDay(by), -ahead), lastDay(by)];
      const some = items.filter((item) => item.by === by);
      return remind(by, compareDays(early, now) >= 0 ? early : last, some, `by ${formatDate(by)}`);
    }),
  ];
}

function countItems(items: readonly DueItem[]): string {
  const count = (kind: DueItem['kind']): number => items.filter((item) => item.kind === kind).length;
  const [facts, documents] = [count('fact'), count('document')];
  return new Intl.ListFormat('en-GB').format([
    ...(count('contacts') > 0 ? ['the contacts'] : []),
    ...(facts > 0 ? [plural(facts, 'fact')] : []),
    ...(documents > 0 ? [plural(documents, 'document')] : []),
  ]);
}
