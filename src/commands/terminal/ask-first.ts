// Owns what a school's first version needs beside its clauses, asked at a terminal: its names, its dates, and whom to turn to.
import { formatDate } from '../../policy/dates.ts';
import { isAhead } from '../../policy/past-or-ahead.ts';
import type { ContactRow, PolicyDates } from '../../policy/version/model.ts';
import { plural } from '../../problems/plural.ts';
import { type FirstSchool, findFirstContacts } from '../../reader/plan/first-school.ts';
import { phoneNumber, words } from '../../schemas/fields.ts';
import {
  broken,
  detailOptions,
  findDateFault,
  type GivenDetails,
  type NoDetails,
  readGiven,
  toDate,
} from './given-details.ts';
import type { Terminal } from './terminal.ts';

/** What a Word file says beside its clauses. */
export interface FoundDetails {
  title: string | null;
  school: string | null;
  dates: Partial<PolicyDates>;
  contacts: ContactRow[] | null;
}

/** Of a school's first version. */
export interface FirstDetails {
  title: string;
  dates: PolicyDates;
  school: FirstSchool;
}

/**
 * Finds what a school's first version needs and its file does not tell; asks where somebody can answer.
 * @param as the version
 * @param found what the file says
 * @param standing the name in `school.yaml`; null where there is no such file, and it is to be written
 * @param given what was said with the command
 * @param today `YYYY-MM-DD`
 * @param terminal where to ask; null where nobody is asked, and what cannot be done without has to be given
 * @returns it; or why there is none
 */
export async function askFirst(
  as: string,
  found: FoundDetails,
  standing: string | null,
  given: GivenDetails,
  today: string,
  terminal: Terminal | null,
): Promise<FirstDetails | NoDetails> {
  const said = readGiven(given);
  if ('why' in said) return said;
  const isSchoolNeeded = standing === null;
  const unneeded = firstQuestions.find(
    ({ name, isOfSchool }) => isOfSchool && !isSchoolNeeded && said[name] !== undefined,
  );
  if (unneeded) return { why: `--${unneeded.name} stands in school.yaml, which is there already: change it there.` };
  const fault = findPhoneFault(said['dsl-phone'] ?? null) ?? findAhead(said.ratified ?? '', today);
  if (fault !== null) return { why: fault };
  const contacts = findFirstContacts(found.contacts ?? []);
  const known: Record<keyof GivenDetails, string> = {
    title: said.title ?? found.title ?? '',
    school: said.school ?? (standing || found.school) ?? '',
    written: said.written ?? found.dates.written ?? as,
    ratified: said.ratified ?? found.dates.ratified ?? '',
    'review-due': said['review-due'] ?? found.dates.reviewDue ?? '',
    headteacher: said.headteacher ?? contacts.headteacher.join(', '),
    dsl: said.dsl ?? contacts.dsl.join(', '),
    'dsl-phone': said['dsl-phone'] ?? contacts.dslPhone ?? '',
  };
  if (terminal === null) {
    const needed = ['title', 'school', 'ratified', 'review-due', ...(isSchoolNeeded ? ['dsl-phone'] : [])] as const;
    const missing = needed.filter((name): name is keyof GivenDetails => known[name as keyof GivenDetails] === '');
    if (missing.length > 0) return { why: nameMissing(missing) };
    return toFirst(known, found.dates.updated);
  }
  for (const { name, question, isOptional, isOfSchool, findFault } of firstQuestions) {
    if (said[name] !== undefined || (isOfSchool && !isSchoolNeeded)) continue;
    if (name === 'ratified') {
      const agreed = await terminal.choose('Have the governors agreed this policy?', [
        { value: 'yes', label: 'Yes: it is the one in force' },
        { value: 'no', label: 'No, or not yet' },
      ]);
      if (agreed === null) return broken;
      if (agreed === 'no') return { why: notAgreed };
    }
    const answer = await terminal.ask(`${question} `, {
      initial: known[name],
      findFault: (typed) => {
        const answer = typed.trim();
        if (answer === '' && isOptional) return null;
        return findFault(answer) ?? (name === 'ratified' ? findAhead(toDate(answer), today) : null);
      },
    });
    if (answer === null) return broken;
    known[name] = answer.trim();
  }
  return toFirst(known, found.dates.updated);
}

const notAgreed =
  'A site shows the policy that is in force, and this one is not. Begin with the one that is, and import this one after it; or do the same again once the governors have agreed it.';

interface FirstQuestion {
  name: keyof GivenDetails;
  question: string;
  isOptional?: true;
  /** Stands in `school.yaml` alone. */
  isOfSchool?: true;
  findFault: (typed: string) => string | null;
}

const firstQuestions: readonly FirstQuestion[] = [
  { name: 'title', question: 'What is the policy called?', findFault: findWordsFault },
  { name: 'school', question: 'What is the school called?', findFault: findWordsFault },
  { name: 'written', question: 'When was it written?', findFault: findDateFault },
  { name: 'ratified', question: 'When did they agree it?', findFault: findDateFault },
  { name: 'review-due', question: 'When is it to be reviewed next?', findFault: findDateFault },
  {
    name: 'headteacher',
    question: 'Who is the headteacher? (several with commas; may stay empty)',
    isOptional: true,
    isOfSchool: true,
    findFault: findWordsFault,
  },
  {
    name: 'dsl',
    question: 'Who is the designated safeguarding lead? (several with commas; may stay empty)',
    isOptional: true,
    isOfSchool: true,
    findFault: findWordsFault,
  },
  {
    name: 'dsl-phone',
    question: 'Which number does a parent call who is worried about a child? Every page shows it.',
    isOfSchool: true,
    findFault: findPhoneFault,
  },
];

function toFirst(known: Record<keyof GivenDetails, string>, updated: string | undefined): FirstDetails {
  const names = (typed: string): string[] => typed.split(/\s*,\s*/).filter((name) => name !== '');
  return {
    title: known.title,
    dates: {
      written: toDate(known.written),
      ...(updated === undefined ? {} : { updated }),
      ratified: toDate(known.ratified),
      reviewDue: toDate(known['review-due']),
    },
    school: {
      name: known.school,
      headteacher: names(known.headteacher),
      dsl: names(known.dsl),
      dslPhone: known['dsl-phone'],
    },
  };
}

function nameMissing(missing: readonly (keyof GivenDetails)[]): string {
  const listed = missing.map((name) => `  --${name} "…"   ${detailOptions[name]}`);
  return `The file does not say ${plural(missing.length, 'thing')} that a site cannot do without. Add to the command:\n${listed.join('\n')}`;
}

function findAhead(date: string, today: string): string | null {
  return date !== '' && isAhead(date, today)
    ? `${formatDate(date)} is still to come: a site shows the policy that is in force.`
    : null;
}

function findPhoneFault(typed: string | null): string | null {
  if (typed === null || phoneNumber.safeParse(typed).success) return null;
  return `"${typed}" is no whole telephone number: write it such as 01632 960001.`;
}

function findWordsFault(typed: string): string | null {
  return words.safeParse(typed).success ? null : 'It needs a word or more.';
}
