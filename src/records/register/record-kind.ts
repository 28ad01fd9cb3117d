// Owns which records count in a school's register, and what is said of each: school, policy, version, words and day have to be right.
import { formatDate, formatWhen } from '../../policy/dates.ts';
import { isAhead } from '../../policy/past-or-ahead.ts';
import { foldText } from '../../policy/text/fold-text.ts';
import { recordFile, type RecordFile } from '../../schemas/saved-files.ts';
import type { FileKind, Refused } from '../intake/read-result.ts';
import { cutWords, formatCount } from '../record/make-record.ts';
import type { RegisterContext } from './context.ts';

/** Why a good record counts for nothing here, and what to do. */
type Refusal = Omit<Refused, 'is'>;

const askAgain = 'Ask for it again, saved from the page of this website.';

/**
 * Gives the kind of file that the register takes.
 * @param context the site that records have to belong to, and today
 * @returns how a record is read, judged and described
 */
export function recordKind(context: RegisterContext): FileKind<RecordFile> {
  return {
    mark: 'school-policy-record',
    schema: recordFile,
    judge: (record) => findForeign(record, context) ?? findDayFault(record, context),
    describe: (record) => describeRecord(record, context),
  };
}

function findForeign({ school, policy }: RecordFile, { versions, ...here }: RegisterContext): Refusal | null {
  const isSame = (a: string, b: string): boolean => foldWords(a) === foldWords(b);
  if (![here.school, ...versions.map((version) => version.school)].some((name) => isSame(name, school))) {
    return { reason: `It is of another school: ${school}.`, remedy: 'Send it back to whoever it came from.' };
  }
  if (!versions.some(({ title }) => isSame(title, policy.title))) {
    return { reason: `It is about another policy: ${policy.title}.`, remedy: 'Take it to the website of that policy.' };
  }
  const version = versions.find(({ id }) => id === policy.version);
  const name = `the version of ${formatDate(policy.version)}`;
  if (!version) return { reason: `It is about ${name}, which this website does not have.`, remedy: askAgain };
  if (!version.isAgreed) {
    return { reason: `It is about ${name}, which is not agreed, so it counts for nothing.`, remedy: askAgain };
  }
  if (version.fingerprint === policy.fingerprint) return null;
  const reason = `It names ${name}, but the words that were read were not the words of that version here: the fingerprints differ.`;
  return { reason, remedy: askAgain };
}

function foldWords(name: string): string {
  return foldText(cutWords(name)).toLowerCase();
}

function findDayFault({ savedOn }: RecordFile, { today }: RegisterContext): Refusal | null {
  if (!isAhead(savedOn, today)) return null;
  return {
    reason: `It is dated ${formatDate(savedOn)}, which is still to come.`,
    remedy:
      'The clock of that device was wrong, or the clock of this one is. Put it right, and ask for the record again.',
  };
}

function describeRecord({ who, record, policy, savedOn }: RecordFile, { current }: RegisterContext): string {
  const count = formatCount(record);
  const what = {
    policy: `has read version ${policy.version}`,
    quiz: `self-check “${record.kind === 'policy' ? '' : record.title}”, ${count}`,
    checklist: `checklist “${record.kind === 'policy' ? '' : record.title}”, ${count}`,
  }[record.kind];
  const old = policy.version === current ? '' : ` An old version: ${current} is in force now.`;
  return `${who.name}, ${who.role}: ${what}, ${formatWhen(savedOn)}.${old}`;
}
