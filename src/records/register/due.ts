// Owns when something that a person has done has to be done again.
import { compareDays, lastDay } from '../../policy/dates.ts';
import { isPast } from '../../policy/past-or-ahead.ts';
import type { RecordFile } from '../../schemas/saved-files.ts';
import type { AskedTask } from './context.ts';

/** `old`: done, but under a version that is no longer in force; `overdue`: done, but too long ago; `begun`: a checklist of which not all is ticked. */
export type Standing = 'done' | 'overdue' | 'old' | 'begun' | 'missing';

/** Where a person stands with one thing that is asked of them. */
export interface TaskState {
  standing: Standing;
  /** The record that it rests on; null where there is none. */
  record: RecordFile | null;
  /** The last day on which it still holds; null where no day ends it. */
  due: string | null;
}

/**
 * Finds where a person stands with a task.
 * @param task what is asked
 * @param records all of this person's
 * @param now the version in force, and today as `YYYY-MM-DD`
 * @returns the best that the records say; a checklist is done when all of it is ticked. Reading an old version counts for what is asked once; for what is asked each year, a quiz or a checklist counts under any version, reading only under the one in force.
 */
export function standWith(
  task: AskedTask,
  records: readonly RecordFile[],
  now: { current: string; today: string },
): TaskState {
  const own = records.filter((record) => isOf(record, task)).sort(latestFirst);
  const isNow = ({ policy }: RecordFile): boolean => policy.version === now.current;
  const needsNow = task.every === 'version' || (task.every === 'year' && task.kind === 'policy');
  const whole = own.filter(isWhole);
  const record = (needsNow ? (whole.find(isNow) ?? own.find(isNow)) : undefined) ?? whole[0] ?? own[0] ?? null;
  if (record === null) return { standing: 'missing', record, due: null };
  if (!isWhole(record)) return { standing: 'begun', record, due: null };
  if (needsNow && !isNow(record)) return { standing: 'old', record, due: null };
  const due = task.every === 'year' ? addYear(record.savedOn) : null;
  return { standing: due !== null && isPast(due, now.today) ? 'overdue' : 'done', record, due };
}

/**
 * Adds a year to a date.
 * @param date `YYYY-MM` or `YYYY-MM-DD`
 * @returns the same a year later; 28 February after a 29th
 */
export function addYear(date: string): string {
  const [year = '', ...rest] = date.split('-');
  return [Number(year) + 1, ...rest].join('-').replace(/-02-29$/, '-02-28');
}

/**
 * Tells whether a record is of a task.
 * @param record any record
 * @param task what is asked
 * @returns true for the policy in any version, and for the quiz or checklist of that name
 */
export function isOf({ record }: RecordFile, { kind, id }: AskedTask): boolean {
  return record.kind === kind && (record.kind === 'policy' || record.id === id);
}

/** A self-check counts however much of it is right: it is to be learnt from. */
function isWhole({ record }: RecordFile): boolean {
  return record.kind !== 'checklist' || record.ticked >= record.of;
}

/** Of two on one day, the one with more of it first. */
function latestFirst(a: RecordFile, b: RecordFile): number {
  return compareDays(lastDay(b.savedOn), lastDay(a.savedOn)) || shareOf(b.record) - shareOf(a.record);
}

function shareOf(record: RecordFile['record']): number {
  if (record.kind === 'policy') return 1;
  return (record.kind === 'quiz' ? record.right : record.ticked) / record.of;
}
