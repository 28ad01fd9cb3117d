// Owns where a consultation stands on a day, and how that is said: before, while and after it is open.
import { formatDate, formatWhen } from '../../policy/dates.ts';
import { isAhead, isPast } from '../../policy/past-or-ahead.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';

/** When a consultation opens and closes, each `YYYY-MM` or `YYYY-MM-DD`, and who takes the answers. */
export type Consultation = NonNullable<PolicyVersion['consultation']>;

/** Where it stands. */
export type ConsultationStage = 'ahead' | 'open' | 'closed';

/**
 * Tells where a consultation stands.
 * @param consultation its days; a month opens with its first day and closes after its last one
 * @param today `YYYY-MM-DD`
 * @returns `open` on the first and on the last day too
 * @throws RangeError when a text is no date
 */
export function stageOf({ opened, closes }: Pick<Consultation, 'opened' | 'closes'>, today: string): ConsultationStage {
  if (isPast(closes, today)) return 'closed';
  return isAhead(opened, today) ? 'ahead' : 'open';
}

/**
 * Tells whether readers are still asked what they think of a version.
 * @param version any
 * @param today `YYYY-MM-DD`
 * @returns true before and while its consultation is open; false once that has closed, and where there is none
 * @throws RangeError when a text is no date
 */
export function isAsked({ status, consultation }: PolicyVersion, today: string): boolean {
  return status === 'consultation' && consultation !== undefined && stageOf(consultation, today) !== 'closed';
}

/**
 * Says where a consultation stands.
 * @param consultation its days
 * @param today `YYYY-MM-DD`
 * @returns such as "This consultation is open until 11 December 2026."
 * @throws RangeError when a text is no date
 */
export function formatStage({ opened, closes }: Pick<Consultation, 'opened' | 'closes'>, today: string): string {
  switch (stageOf({ opened, closes }, today)) {
    case 'ahead':
      return `This consultation is not open yet. It opens ${formatWhen(opened)} and closes ${formatClosing(closes, 'on')}.`;
    case 'open':
      return closes === today
        ? `Today, ${formatDate(closes)}, is the last day of this consultation.`
        : `This consultation is open until ${formatClosing(closes)}.`;
    case 'closed':
      return `This consultation closed ${formatClosing(closes, 'on')}.`;
  }
}

/**
 * Says in short where a consultation stands, as what comes before a link to it.
 * @param consultation its days
 * @param today `YYYY-MM-DD`
 * @returns its beginning to be marked, and the rest, such as "Open for comments" and "until 11 December 2026"
 * @throws RangeError when a text is no date
 */
export function formatShortStage(
  { opened, closes }: Pick<Consultation, 'opened' | 'closes'>,
  today: string,
): [marked: string, rest: string] {
  switch (stageOf({ opened, closes }, today)) {
    case 'ahead':
      return ['Opens for comments', `${formatWhen(opened)} and closes ${formatClosing(closes, 'on')}`];
    case 'open':
      return ['Open for comments', `until ${formatClosing(closes)}`];
    case 'closed':
      return ['Closed for comments', formatClosing(closes, 'on')];
  }
}

/**
 * Says what a reader can do at each stage.
 * @param stage where it stands
 * @param answerTo who takes the answers, as words or as an address
 * @returns one or two sentences
 */
export function formatWhatToDo(stage: ConsultationStage, answerTo: string): string {
  switch (stage) {
    case 'ahead':
      return `You can read it and write your comments already. Send them to ${answerTo} once it is open.`;
    case 'open':
      return `Write what you think, and send it to ${answerTo}.`;
    case 'closed':
      return `You can still save or print what you have written. Ask ${answerTo} whether it can still be considered.`;
  }
}

/**
 * Names the end of a consultation in words that stay true.
 * @param closes `YYYY-MM` or `YYYY-MM-DD`
 * @param before a day what stands before it, such as "on"
 * @returns such as "11 December 2026", "on 11 December 2026" or "at the end of December 2026"
 */
export function formatClosing(closes: string, before: '' | 'on' | 'by' = ''): string {
  if (closes.length > 'YYYY-MM'.length) return `${before} ${formatDate(closes)}`.trim();
  return `${before === 'on' ? 'at' : before} the end of ${formatDate(closes)}`.trim();
}
