// Owns where versions and dates stand on the timeline of the policy.
import { daysBetween, firstDay, lastDay, formatDate } from '../dates.ts';
import type { PolicyVersion } from '../version/model.ts';
import { formatStatus } from '../version/status-words.ts';
import { findCurrent } from '../version/status.ts';

/** One mark on the timeline. */
export interface TimelinePoint {
  kind: 'version' | 'review' | 'today';
  /** `YYYY-MM` or `YYYY-MM-DD` */
  date: string;
  label: string;
  /** Units from the top. */
  y: number;
}

const unitsAYear = 70;
const leastGap = 48;
const top = 16;

/**
 * Places versions, the review date of the current one, and today on a line that runs downwards.
 * @param versions in any order
 * @param today `YYYY-MM-DD`
 * @returns points from the earliest to the latest, as far apart as their dates but never so near that labels touch
 * @throws RangeError when a text is no date
 */
export function layOutTimeline(versions: readonly PolicyVersion[], today: string): TimelinePoint[] {
  const points: Omit<TimelinePoint, 'y'>[] = versions.map(({ id, status, dates }) => ({
    kind: 'version',
    date: dates.ratified ?? dates.written,
    label: `Version of ${formatDate(id)}: ${formatStatus(status).toLowerCase()}`,
  }));
  const due = findCurrent(versions)?.dates.reviewDue;
  if (due !== undefined) points.push({ kind: 'review', date: due, label: 'Review due' });
  points.push({ kind: 'today', date: today, label: 'Today' });
  // What happened in a month stands at its beginning, what is due in one at its end.
  const sorted = points
    .map((point) => ({ point, day: point.kind === 'version' ? firstDay(point.date) : lastDay(point.date) }))
    .sort((a, b) => daysBetween(b.day, a.day) || order[a.point.kind] - order[b.point.kind]);
  let y = top;
  return sorted.map(({ point, day }, at) => {
    const before = sorted[at - 1];
    if (before) y += Math.max(leastGap, Math.round((daysBetween(before.day, day) / 365) * unitsAYear));
    return { ...point, y };
  });
}

const order = { version: 0, review: 1, today: 2 };
