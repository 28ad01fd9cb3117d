// Owns rules about dates and today: reviews, consultations, references, facts and contacts past their date, and days that cannot be right.
import { compareDays, firstDay, lastDay, formatDate, formatWhen } from '../../policy/dates.ts';
import { isAhead, isPast } from '../../policy/past-or-ahead.ts';
import { reviewState } from '../../policy/review/review-state.ts';
import { isAgreed, isCurrent } from '../../policy/version/status.ts';
import { problem, type Problem, type Rule } from '../../problems/problem.ts';
import type { School } from '../../schemas/school.ts';
import type { DataFile } from '../parse/data-file.ts';
import type { PolicyFile } from '../policy/policy-file.ts';

/**
 * Notices that the current version's review is overdue.
 * @param file the current version's file; null when there is none
 * @param today `YYYY-MM-DD`
 * @returns at most one notice.
 */
export function checkReview(file: PolicyFile | null, today: string): Problem[] {
  if (!file?.version || !file.frontMatter) return [];
  const state = reviewState(file.version.dates, today);
  if (state.kind !== 'overdue') return [];
  const details = { id: file.version.id, due: formatWhen(state.due), by: state.by };
  return [problem('policy-overdue', file.frontMatter.placeOf(['dates', 'reviewDue']), details)];
}

/**
 * Notices that the last day of a consultation has passed while the version is still open for it, or has not while the version is a proposal again.
 * @param files every policy file
 * @param today `YYYY-MM-DD`
 * @returns one notice for each.
 */
export function checkConsultationEnd(files: readonly PolicyFile[], today: string): Problem[] {
  return files.flatMap(({ version, frontMatter }) => {
    const consultation = version?.consultation;
    if (!version || !frontMatter || !consultation) return [];
    if (version.status === 'proposal' && !isPast(consultation.closes, today)) {
      const details = { id: version.id, closes: formatWhen(consultation.closes) };
      return [problem('consultation-not-shown', frontMatter.placeOf(['status']), details)];
    }
    if (version.status !== 'consultation' || !isPast(consultation.closes, today)) return [];
    const details = { id: version.id, closed: formatWhen(consultation.closes) };
    return [problem('consultation-closed', frontMatter.placeOf(['consultation', 'closes']), details)];
  });
}

/**
 * Finds dates that would be wrong for ever once a version is ratified, while they can still be put right; and a ratification that is still to come.
 * @param files every policy file
 * @param today `YYYY-MM-DD`
 * @returns an error for each; none for a version that can no longer be ratified as it is, because a later one is in force.
 */
export function checkDatesAhead(files: readonly PolicyFile[], today: string): Problem[] {
  const current = files.find(({ version }) => version && isCurrent(version))?.version?.id ?? '';
  return files.flatMap(({ version, frontMatter }) => {
    if (!version || !frontMatter) return [];
    const { ratified, reviewDue } = version.dates;
    if (isAgreed(version)) {
      if (ratified === undefined || !isAhead(ratified, today)) return [];
      const details = { field: 'dates.ratified', date: formatDate(ratified), today: formatDate(today) };
      return [problem('date-ahead', frontMatter.placeOf(['dates', 'ratified']), details)];
    }
    const isOvertaken = version.id < current || (version.follows !== null && version.follows !== current);
    if (isOvertaken || reviewDue === undefined || !isPast(reviewDue, today)) return [];
    const details = { id: version.id, due: formatWhen(reviewDue) };
    return [problem('review-past', frontMatter.placeOf(['dates', 'reviewDue']), details)];
  });
}

/**
 * Holds the dates of entries against today.
 * @param file references or facts by id
 * @param rule the rule to report under
 * @param today `YYYY-MM-DD`
 * @returns a notice for each entry whose `reviewBy` has passed; days that cannot be right.
 */
export function checkVerified(
  file: DataFile<Record<string, { verifiedOn: string; reviewBy: string }>>,
  rule: Extract<Rule, 'reference-overdue' | 'fact-overdue'>,
  today: string,
): Problem[] {
  return Object.entries(file.data).flatMap(([id, { verifiedOn, reviewBy }]) => {
    const due = isPast(reviewBy, today)
      ? [problem(rule, file.placeOf([id, 'reviewBy']), { id, due: formatDate(reviewBy) })]
      : [];
    return [...due, ...checkLook([id, 'verifiedOn'], verifiedOn, [id, 'reviewBy'], reviewBy, file.placeOf, today)];
  });
}

/**
 * Holds the school's contacts against today, and notices those that nobody has confirmed, that are due again, or that lead nowhere.
 * @param file the school's file
 * @param today `YYYY-MM-DD`
 * @returns notices, and days that cannot be right; empty when every role can be reached and was asked.
 */
export function checkSchoolContacts(file: DataFile<School>, today: string): Problem[] {
  const { confirmedOn, reviewBy, contacts } = file.data;
  const problems: Problem[] = [];
  if (confirmedOn === null) problems.push(problem('contacts-unconfirmed', file.placeOf(['confirmedOn']), {}));
  else if (reviewBy !== undefined && isPast(reviewBy, today)) {
    problems.push(problem('contacts-overdue', file.placeOf(['reviewBy']), { due: formatDate(reviewBy) }));
  }
  if (confirmedOn !== null) {
    problems.push(...checkLook(['confirmedOn'], confirmedOn, ['reviewBy'], reviewBy, file.placeOf, today));
  }
  for (const [role, { phone, email, people, whileEmpty: asked = 'ask the school office' }] of Object.entries(
    contacts,
  )) {
    if (phone !== undefined || email !== undefined) continue;
    const isNamed = (people?.length ?? 0) > 0;
    problems.push(problem('contact-missing', file.placeOf(['contacts', role]), { role, isNamed, asked }));
  }
  return problems;
}

/** Nobody has looked at something after today, or means to look again before the last look. */
function checkLook(
  lookedAt: string[],
  looked: string,
  reviewAt: string[],
  reviewBy: string | undefined,
  placeOf: DataFile<unknown>['placeOf'],
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  if (isAhead(looked, today)) {
    const details = { field: lookedAt.join('.'), date: formatDate(looked), today: formatDate(today) };
    problems.push(problem('date-ahead', placeOf(lookedAt), details));
  }
  if (reviewBy !== undefined && compareDays(lastDay(reviewBy), firstDay(looked)) < 0) {
    const details = { field: reviewAt.join('.'), date: formatDate(reviewBy), looked: formatDate(looked) };
    problems.push(problem('review-before', placeOf(reviewAt), details));
  }
  return problems;
}
