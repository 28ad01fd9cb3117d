// Owns notices that come with time: reviews, consultations, references, facts and contacts past their date.
import { isPast, wordDate, wordWhen } from '../../policy/dates.ts';
import { reviewState } from '../../policy/review-state.ts';
import { problem, type Problem, type Rule } from '../../problems/problem.ts';
import { contactRoles, type School } from '../../schemas/school.ts';
import type { DataFile } from '../data-file.ts';
import type { PolicyFile } from '../policy-file.ts';

/**
 * Notices that the current version's review is overdue.
 * @param file the current version's file; null when there is none
 * @param today `YYYY-MM-DD`
 * @returns at most one notice. Never throws.
 */
export function checkReview(file: PolicyFile | null, today: string): Problem[] {
  if (!file?.version || !file.frontMatter) return [];
  const state = reviewState(file.version.dates, today);
  if (state.kind !== 'overdue') return [];
  const details = { id: file.version.id, due: wordWhen(state.due), by: state.by };
  return [problem('policy-overdue', file.frontMatter.placeOf(['dates', 'reviewDue']), details)];
}

/**
 * Notices that the last day of a consultation has passed while the version is still open for it.
 * @param files every policy file
 * @param today `YYYY-MM-DD`
 * @returns one notice for each. Never throws.
 */
export function checkConsultationEnd(files: readonly PolicyFile[], today: string): Problem[] {
  return files.flatMap(({ version, frontMatter }) => {
    const consultation = version?.status === 'consultation' ? version.consultation : undefined;
    if (!version || !frontMatter || !consultation || !isPast(consultation.closes, today)) return [];
    const details = { id: version.id, closed: wordWhen(consultation.closes) };
    return [problem('consultation-closed', frontMatter.placeOf(['consultation', 'closes']), details)];
  });
}

/**
 * Notices entries whose `reviewBy` has passed.
 * @param file references or facts by id
 * @param rule the rule to report under
 * @param today `YYYY-MM-DD`
 * @returns one notice for each overdue entry. Never throws.
 */
export function checkVerified(
  file: DataFile<Record<string, { reviewBy: string }>>,
  rule: Extract<Rule, 'reference-overdue' | 'fact-overdue'>,
  today: string,
): Problem[] {
  return Object.entries(file.data)
    .filter(([, entry]) => isPast(entry.reviewBy, today))
    .map(([id, entry]) => problem(rule, file.placeOf([id, 'reviewBy']), { id, due: wordDate(entry.reviewBy) }));
}

/**
 * Notices contacts that nobody has confirmed, that are due again, or that are missing.
 * @param file the school's file
 * @param today `YYYY-MM-DD`
 * @returns notices; empty when every role has a current contact. Never throws.
 */
export function checkSchoolContacts(file: DataFile<School>, today: string): Problem[] {
  const { confirmedOn, reviewBy, contacts } = file.data;
  const problems: Problem[] = [];
  if (confirmedOn === null) problems.push(problem('contacts-unconfirmed', file.placeOf(['confirmedOn']), {}));
  else if (isPast(reviewBy, today)) {
    problems.push(problem('contacts-overdue', file.placeOf(['reviewBy']), { due: wordDate(reviewBy) }));
  }
  for (const role of contactRoles) {
    const { phone, email, people } = contacts[role];
    if (phone !== undefined || email !== undefined || (people?.length ?? 0) > 0) continue;
    problems.push(problem('contact-missing', file.placeOf(['contacts', role]), { role }));
  }
  return problems;
}
