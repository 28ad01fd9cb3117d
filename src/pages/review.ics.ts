// Owns `/review.ics`: reminders of the current version's review, and of what else somebody has to look at again, as a calendar.
import type { APIRoute } from 'astro';
import { createEvents } from 'ics';
import { formatDate } from '../policy/dates.ts';
import { listDueReminders } from '../policy/review/due-reminders.ts';
import { listReminders, type Reminder } from '../policy/review/review-reminders.ts';
import { wholeAddressOf } from '../site/address.ts';
import { pageFrame } from '../site/frame.ts';
import { dueItems } from '../site/school.ts';
import { today } from '../site/settings.ts';
import { currentVersion } from '../site/versions.ts';

export const GET: APIRoute = async () => {
  const { version } = await currentVersion();
  const { policyTitle, policyName, school } = await pageFrame();
  const due = version.dates.reviewDue;
  const home = new URL(wholeAddressOf('/'));
  // A calendar shows many schools' events side by side.
  const title = policyTitle.includes(school.name) ? policyTitle : `${school.name}, ${policyName}`;
  const write = (reminder: Reminder, name: string, description: string) => ({
    start: [reminder.day.year, reminder.day.month, reminder.day.day] as [number, number, number],
    end: [reminder.after.year, reminder.after.month, reminder.after.day] as [number, number, number],
    title: reminder.title,
    description,
    // At nine in the morning of the day, which begins at midnight.
    alarms: [
      { action: 'display' as const, description: escapeText(reminder.title), trigger: { hours: 9, before: false } },
    ],
    // The same event keeps its name from build to build, so that a calendar updates it; another site of the host has others.
    uid: `${name}-${reminder.id}@${home.host}${home.pathname.replace(/\/$/, '')}`,
    // The package takes a list of numbers for local time, which would differ from machine to machine.
    timestamp: Date.parse(`${today}T00:00:00Z`),
    productId: 'school-policy-site',
    calName: `${title}: review`,
    busyStatus: 'FREE' as const,
  });
  const ofReview = due === undefined ? [] : listReminders(due, today, title);
  const { error, value } = createEvents([
    ...ofReview.map((reminder) =>
      write(
        reminder,
        `review-${version.id}`,
        `Review of the version of ${formatDate(version.id)}, due by ${formatDate(due ?? '')}. ${wholeAddressOf('/governors/review/')}`,
      ),
    ),
    ...listDueReminders(await dueItems(), today, title).map((reminder) =>
      write(reminder, 'look-again', `${reminder.names.join('; ')}. ${wholeAddressOf('/governors/#due')}`),
    ),
  ]);
  if (error) throw error;
  return new Response(value, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};

/** Of an alarm's words, as of every text of a calendar; the package does so with all others. */
function escapeText(words: string): string {
  return words.replace(/[\\;,]/g, '\\$&');
}
