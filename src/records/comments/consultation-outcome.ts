// Owns what came of a consultation: whether its version is asked about no longer, and where it stands now.
import { formatWhen } from '../../policy/dates.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { formatNotCurrent } from '../../policy/version/status-words.ts';
import { isAgreed } from '../../policy/version/status.ts';
import { formatClosing, stageOf } from './consultation.ts';

/**
 * Tells whether readers were asked what they think of a version, and it no longer matters.
 * @param version any, as it may be published
 * @param today `YYYY-MM-DD`
 * @returns true for one that was agreed, and once the closing day has passed for one that is a proposal again or was overtaken; false for a draft, and where nobody was asked
 * @throws RangeError when a text is no date
 */
export function wasAsked(version: PolicyVersion, today: string): boolean {
  const { status, consultation, overtakenBy } = version;
  if (consultation === undefined) return false;
  const isPutAside = status === 'proposal' || (status === 'consultation' && overtakenBy !== undefined);
  return isAgreed(version) || (isPutAside && isClosed(version, today));
}

/**
 * Says where a version stands on which readers were asked.
 * @param version one for which `wasAsked` holds, as it may be published
 * @param today `YYYY-MM-DD`
 * @returns one to four sentences
 * @throws RangeError when a text is no date
 */
export function formatOutcome(version: PolicyVersion, today: string): string {
  const { status, consultation, dates } = version;
  const sentences: string[] = [];
  // The warning of a consultation says it itself.
  if (consultation !== undefined && status !== 'consultation' && isClosed(version, today)) {
    sentences.push(`The consultation closed ${formatClosing(consultation.closes, 'on')}.`);
  }
  const when = dates.ratified === undefined ? '' : ` ${formatWhen(dates.ratified)}`;
  if (status === 'current') sentences.push(`The governors agreed this version${when}, and it is in force.`);
  return [...sentences, formatNotCurrent(version) ?? ''].join(' ').trim();
}

function isClosed({ consultation }: PolicyVersion, today: string): boolean {
  return consultation !== undefined && stageOf(consultation, today) === 'closed';
}
