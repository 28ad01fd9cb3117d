// Owns the state of the policy in a few lines for a terminal.
import { plural } from '../../problems/plural.ts';
import { formatDate } from '../dates.ts';
import type { PolicyVersion } from '../version/model.ts';
import { reviewState, formatReviewState } from './review-state.ts';
import { formatStatus } from '../version/status-words.ts';
import { findCurrent } from '../version/status.ts';

/**
 * Writes which versions there are, where each stands, how many reasons for changes it gives, and whether a review is due.
 * @param versions from the oldest to the newest
 * @param counts errors and notices in content/
 * @param today `YYYY-MM-DD`
 * @returns lines ending in a newline
 * @throws RangeError when a date is none
 */
export function writeStatus(
  versions: readonly PolicyVersion[],
  counts: { errors: number; notices: number },
  today: string,
): string {
  const lines = [...versions].reverse().map(({ id, status, dates, follows, changes }) => {
    const parts = [
      formatStatus(status).toLowerCase(),
      dates.ratified === undefined ? `written ${formatDate(dates.written)}` : `ratified ${formatDate(dates.ratified)}`,
      ...(follows === null ? [] : [`follows ${follows} and gives ${plural(changes.length, 'reason')}`]),
    ];
    return `${id.padEnd(10)}  ${parts.join(', ')}`;
  });
  const current = findCurrent(versions);
  const review = current ? formatReviewState(reviewState(current.dates, today)) : 'No version is current.';
  const check = `${plural(counts.errors, 'error')}, ${plural(counts.notices, 'notice')} in content/ (npm run check).`;
  return `${[...lines, '', review, check].join('\n')}\n`;
}
