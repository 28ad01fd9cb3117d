// Owns how a version's status is said, and the warning that a version is not in force.
import { formatDate, formatWhen } from '../dates.ts';
import type { PolicyVersion, Status } from './model.ts';
import { isAgreed, isCurrent } from './status.ts';

/** What names a version and says where it stands. */
export type DatedVersion = Pick<PolicyVersion, 'id' | 'status' | 'dates'>;

/** What the warning that a version is not in force is worded from. */
type WarnedVersion = Pick<
  PolicyVersion,
  'status' | 'dates' | 'prepared' | 'consultation' | 'overtakenBy' | 'isConsultationClosed' | 'isConsultationAhead'
> & {
  follows?: string | null;
};

const labels: Record<Status, string> = {
  draft: 'Draft',
  proposal: 'Proposal',
  // Whether it is open is said with its dates: this has to hold before, during and after.
  consultation: 'Consultation',
  current: 'Current',
  superseded: 'Superseded',
};

/**
 * Names a status for readers.
 * @param status a version's status
 * @returns one to three words.
 */
export function formatStatus(status: Status): string {
  return labels[status];
}

/**
 * Words what a version counts for, in short, for a citation.
 * @param status a version's status
 * @returns such as "proposal: not agreed, not in force" or "superseded: replaced, not in force"; null for the current version.
 */
export function formatNotInForce(status: Status): string | null {
  if (isCurrent({ status })) return null;
  return `${formatStatus(status).toLowerCase()}: ${status === 'superseded' ? 'replaced' : 'not agreed'}, not in force`;
}

/**
 * Names a version with its state and its date in short, for the foot of a printed page and the head of a saved file.
 * @param version any version
 * @returns such as "November 2023 (current, ratified November 2023)" or "November 2026 (proposal, written November 2026: not agreed, not in force)".
 */
export function formatVersion(version: DatedVersion): string {
  const { written, ratified } = version.dates;
  const date = ratified === undefined ? `written ${formatDate(written)}` : `ratified ${formatDate(ratified)}`;
  const state = `${formatStatus(version.status).toLowerCase()}, ${date}${isAgreed(version) ? '' : ': not agreed, not in force'}`;
  return `${formatDate(version.id)} (${state})`;
}

/**
 * Titles a version's page under its permanent address.
 * @param version any version
 * @returns such as "Behaviour Policy, version of November 2026 (proposal, not in force)".
 */
export function formatVersionTitle(version: Pick<PolicyVersion, 'id' | 'title' | 'status'>): string {
  const name = `${version.title}, version of ${formatDate(version.id)}`;
  return version.status === 'current' ? name : `${name} (${formatStatus(version.status).toLowerCase()}, not in force)`;
}

/**
 * Words the warning that stands wherever a version's words do.
 * @param version any version
 * @returns one to three sentences, also where another version has overtaken it; null for the current version, which needs none.
 */
export function formatNotCurrent(version: WarnedVersion): string | null {
  const warning = formatWarning(version);
  const { overtakenBy, follows } = version;
  if (warning === null || overtakenBy === undefined) return warning;
  const followed = follows ? `the version of ${formatDate(follows)}` : 'an earlier one';
  return `${warning} It was made to follow ${followed}, which the version of ${formatDate(overtakenBy)} has replaced, so it cannot be agreed as it stands.`;
}

function formatConsultation({ consultation, isConsultationClosed, isConsultationAhead }: WarnedVersion): string {
  if (consultation === undefined) return 'This version is open for consultation.';
  const { opened, closes, answerTo } = consultation;
  if (isConsultationClosed === true) return `The consultation on this version closed ${formatWhen(closes)}.`;
  const last = `${closes.length === 7 ? 'the end of ' : ''}${formatDate(closes)}`;
  if (isConsultationAhead === true) {
    return `A consultation on this version opens ${formatWhen(opened)}: answer to ${answerTo} by ${last}.`;
  }
  return `This version has been open for consultation since ${formatDate(opened)}: answer to ${answerTo} by ${last}.`;
}

function formatWarning(version: WarnedVersion): string | null {
  const prepared = version.prepared === undefined ? '' : `, prepared ${version.prepared}`;
  switch (version.status) {
    case 'current':
      return null;
    case 'superseded': {
      const { ratified } = version.dates;
      const when = ratified === undefined ? '' : `, ratified ${formatWhen(ratified)},`;
      return `This version${when} has been replaced. It is kept for the record and is not in force.`;
    }
    case 'consultation':
      return `${formatConsultation(version)} It is not agreed, not in force.`;
    case 'proposal':
      return `This version is a proposal${prepared}. The school has neither considered nor agreed it. It is not agreed, not in force.`;
    case 'draft':
      return 'This version is a draft. It is not agreed, not in force.';
  }
}
