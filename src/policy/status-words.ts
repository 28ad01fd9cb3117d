// Owns how a version's status is said, and the warning that a version is not in force.
import { wordWhen } from './dates.ts';
import type { PolicyVersion, Status } from './model.ts';

const labels: Record<Status, string> = {
  draft: 'Draft',
  proposal: 'Proposal',
  consultation: 'Open for consultation',
  current: 'Current',
  superseded: 'Superseded',
};

/**
 * Names a status for readers.
 * @param status a version's status
 * @returns one to three words. Never throws.
 */
export function wordStatus(status: Status): string {
  return labels[status];
}

/**
 * Words the warning that stands wherever a version's words do.
 * @param version any version
 * @returns one or two sentences; null for the current version, which needs none. Never throws.
 */
export function wordNotCurrent(version: Pick<PolicyVersion, 'status' | 'dates'>): string | null {
  switch (version.status) {
    case 'current':
      return null;
    case 'superseded': {
      const { ratified } = version.dates;
      const when = ratified === undefined ? '' : `, ratified ${wordWhen(ratified)},`;
      return `This version${when} has been replaced. It is kept for the record and is not in force.`;
    }
    case 'consultation':
      return 'This version is open for consultation. It is not agreed, not in force.';
    case 'proposal':
      return 'This version is a proposal prepared as an example. The school has neither considered nor agreed it. It is not agreed, not in force.';
    case 'draft':
      return 'This version is a draft. It is not agreed, not in force.';
  }
}
