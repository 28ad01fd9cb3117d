// Owns how the register says where somebody stands.
import { formatInterval } from '../../policy/citing/asked.ts';
import { formatDate } from '../../policy/dates.ts';
import type { RecordFile } from '../../schemas/saved-files.ts';
import { formatCount } from '../record/make-record.ts';
import type { AskedTask } from './context.ts';
import type { Standing, TaskState } from './due.ts';
import { capitalise } from '../../policy/version/policy-name.ts';
import { plural } from '../../problems/plural.ts';
import type { Register, RegisterRow } from './register.ts';

const standings: Record<Standing, string> = {
  done: 'Done',
  overdue: 'Overdue',
  old: 'Old version',
  begun: 'Begun',
  missing: 'Missing',
};

/**
 * Names where somebody stands.
 * @param standing any
 * @returns one or two words
 */
export function formatStanding(standing: Standing): string {
  return standings[standing];
}

/**
 * Words how often a task is asked for, and when it is best done.
 * @param task what is asked
 * @returns such as "Every year. Before the first day"
 */
export function formatOften({ every, when }: AskedTask): string {
  return [formatInterval(every), when]
    .filter((words) => words !== '')
    .map(capitalise)
    .join('. ');
}

/**
 * Words what a state rests on.
 * @param state where a person stands
 * @param task with what
 * @param current the version in force
 * @returns such as "3 March 2026, 4 of 5 right; again by 3 March 2027"; empty without a record
 */
export function formatState({ standing, record, due }: TaskState, { every }: AskedTask, current: string): string {
  if (record === null) return '';
  const { version } = record.policy;
  const count = formatCount(record.record);
  const parts = [`${formatDate(record.savedOn)}${count === '' ? '' : `, ${count}`}`];
  if (standing === 'old')
    parts.push(`${record.record.kind === 'policy' ? 'read' : 'done under'} ${version}, now ${current}`);
  else if (version !== current) parts.push(`under ${version}`);
  if (due !== null) parts.push(`${standing === 'overdue' ? 'was due again by' : 'again by'} ${formatDate(due)}`);
  else if (standing === 'done' && every === 'version') parts.push('again when the policy changes');
  return parts.join('; ');
}

/**
 * Words a record that nobody asked for.
 * @param record any record
 * @returns such as "Quiz “Phones”, 3 March 2026, 4 of 5 right"
 */
export function formatOther({ record, savedOn, policy }: RecordFile): string {
  const count = formatCount(record);
  const what =
    record.kind === 'policy'
      ? `Read ${policy.version}`
      : `${record.kind === 'quiz' ? 'Quiz' : 'Checklist'} “${record.title}”`;
  return [what, formatDate(savedOn), ...(count === '' ? [] : [count])].join(', ');
}

/** So many names are read at a glance. */
const mostNames = 8;

/**
 * Words what is missing of a task in a group. Of a long list, the shorter side is named: the table has every name.
 * @param rows the group's people
 * @param at the task's place in the group
 * @returns such as "3 of 5 done. Still to do: Ann Example, Ben Example." or "1 of 12 done. Still to do: everybody but Cy Example."
 */
export function formatMissing(rows: readonly RegisterRow[], at: number): string {
  const without = rows.filter(({ states }) => states[at]?.standing !== 'done');
  const others = rows.filter((row) => !without.includes(row));
  const done = `${others.length} of ${rows.length} done.`;
  if (without.length === 0) return done;
  const list = (some: readonly RegisterRow[]): string => some.map(({ name }) => name).join(', ');
  if (without.length <= mostNames || without.length < others.length) return `${done} Still to do: ${list(without)}.`;
  if (others.length === 0) return `${done} Still to do: everybody.`;
  return `${done} Still to do: everybody but ${list(others)}.`;
}

/**
 * Words what the register shows.
 * @param register all of it
 * @param listed how many people the list of staff has; 0 without one
 * @param today the day, `YYYY-MM-DD`
 * @returns such as "On 3 March 2026: 12 people, 2 of them not on your list. 1 question below."
 */
export function formatRegister({ groups, questions }: Register, listed: number, today: string): string {
  const rows = groups.flatMap((group) => group.rows);
  const others = rows.filter(({ isListed }) => !isListed).length;
  const unlisted = listed > 0 && others > 0 ? `, ${others} of them not on your list` : '';
  const asked = questions.length === 0 ? '' : ` ${plural(questions.length, 'question')} about names below.`;
  return `On ${formatDate(today)}: ${plural(rows.length, 'person', 'people')}${unlisted}.${asked}`;
}
