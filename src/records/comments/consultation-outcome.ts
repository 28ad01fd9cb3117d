// Owns what came of a consultation: whether its version is asked about no longer, and where it stands now.
import { formatWhen } from '../../policy/dates.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { formatNotCurrent } from '../../policy/version/status-words.ts';
import { isAgreed } from '../../policy/version/status.ts';
import { formatClosing, stageOf } from './consultation.ts';

/**
 * Tells whether readers were asked what they think of a version, and its status says that they no longer are.
 * @param version any
 * @param today `YYYY-MM-DD`
 * @returns true for one that was agreed, or is a proposal once the closing day has passed; false for a draft, and where nobody was asked
 * @throws RangeError when a text is no date
 */
export function wasAsked(version: PolicyVersion, today: string): boolean {
  if (version.consultation === undefined) return false;
  return isAgreed(version) || (version.status === 'proposal' && isClosed(version, today));
}

/**
 * Says where a version stands on which readers were asked.
 * @param version one for which `wasAsked` holds, as it may be published
 * @param today `YYYY-MM-DD`
 * @returns one to four sentences
 * @throws RangeError when a text is no date
 */
export function formatOutcome(version: PolicyVersion, today: string): string {
  const { consultation, dates } = version;
  const sentences: string[] = [];
  if (consultation !== undefined && isClosed(version, today)) {
    sentences.push(`The consultation closed ${formatClosing(consultation.closes, 'on')}.`);
  }
  const when = dates.ratified === undefined ? '' : ` ${formatWhen(dates.ratified)}`;
  if (version.status === 'current') sentences.push(`The governors agreed this version${when}, and it is in force.`);
  return [...sentences, formatNotCurrent(version) ?? ''].join(' ').trim();
}

function isClosed({ consultation }: PolicyVersion, today: string): boolean {
  return consultation !== undefined && stageOf(consultation, today) === 'closed';
}
