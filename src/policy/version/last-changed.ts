// Owns the day on which what readers are told of a version last changed, for the feed.
import { compareDays, type Day, firstDay, lastDay } from '../dates.ts';
import type { PolicyVersion } from './model.ts';
import { isAgreed } from './status.ts';

/** What the day is found from. */
type ChangingVersion = Pick<
  PolicyVersion,
  | 'id'
  | 'status'
  | 'dates'
  | 'follows'
  | 'consultation'
  | 'overtakenBy'
  | 'isConsultationClosed'
  | 'isConsultationAhead'
>;

/**
 * Finds when a version was last changed for its readers: its words, its status, or the warning that stands with them.
 * @param version one of them, publishable
 * @param versions every version that readers see
 * @returns the latest of: the day of its ratification (or update, or writing), the day on which a consultation on it opened, the day after that closed, and the day on which a version was ratified that replaced or overtook it; a month counts from its first day
 */
export function findLastChange(version: ChangingVersion, versions: readonly ChangingVersion[]): Day {
  const { dates, status, consultation, isConsultationClosed, isConsultationAhead, overtakenBy } = version;
  const days = [firstDay(dates.ratified ?? dates.updated ?? dates.written)];
  // One that has not opened yet has changed nothing: what readers are told changes on the day.
  if (status === 'consultation' && consultation && isConsultationAhead !== true) {
    days.push(firstDay(consultation.opened));
    if (isConsultationClosed === true) days.push(dayAfter(lastDay(consultation.closes)));
  }
  const later = versions.find(({ id }) => id === overtakenBy) ?? findSuccessor(version, versions);
  if (later?.dates.ratified !== undefined) days.push(firstDay(later.dates.ratified));
  return days.reduce((latest, day) => (compareDays(day, latest) > 0 ? day : latest));
}

/** The agreed version that replaced a superseded one: that which follows it, or else the next. */
function findSuccessor(version: ChangingVersion, versions: readonly ChangingVersion[]): ChangingVersion | undefined {
  if (version.status !== 'superseded') return undefined;
  const later = versions.filter((other) => isAgreed(other) && other.id > version.id);
  return later.find(({ follows }) => follows === version.id) ?? later.sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}

function dayAfter({ year, month, day }: Day): Day {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}
