// Owns what stands at the head of a version: its status and dates, with what each is called.
import { formatDate } from '../dates.ts';
import type { PolicyVersion } from './model.ts';
import { formatStatus } from './status-words.ts';

/**
 * Lists the status and the dates of a version.
 * @param version any version
 * @returns labels with their values in words; a date that it does not give is left out
 */
export function listVersionFacts({ status, dates }: Pick<PolicyVersion, 'status' | 'dates'>): {
  label: string;
  value: string;
}[] {
  const given = [
    ['Date written', dates.written],
    ['Date of last update', dates.updated],
    ['Date agreed and ratified by Governing Board', dates.ratified],
    ['Date of next full review', dates.reviewDue],
  ] as const;
  return [
    { label: 'Status', value: formatStatus(status) },
    ...given.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: formatDate(value) }])),
  ];
}
