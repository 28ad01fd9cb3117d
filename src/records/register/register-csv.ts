// Owns the register for a spreadsheet: a row for each person and task, and one for each record that nobody asked for.
import { writeCsv } from '../../policy/text/csv.ts';
import type { RecordFile } from '../../schemas/saved-files.ts';
import { formatCount } from '../record/make-record.ts';
import type { ListedFile } from '../intake/file-list.ts';
import type { RegisterContext } from './context.ts';
import type { Register, RegisterRow } from './register.ts';
import { formatOften, formatOther, formatStanding } from './register-words.ts';

const header = ['name', 'on the list', 'group', 'what', 'how often', 'state', 'version', 'date', 'result', 'again by'];

/**
 * Writes the register.
 * @param register from `makeRegister`
 * @param files all files, with what is said of each
 * @param context the site, and today
 * @returns CSV: rows for the school, the version in force and the day, then a header, then the register, then the files left out
 */
export function registerCsv({ groups }: Register, files: readonly ListedFile[], context: RegisterContext): string {
  const rows = groups.flatMap(({ group, rows: people }) =>
    people.flatMap((person) => [
      ...group.tasks.map((task, at) => {
        const state = person.states[at];
        const what = [task.title, formatOften(task), formatStanding(state?.standing ?? 'missing')];
        return [...nameCells(person, group.title), ...what, ...recordCells(state?.record ?? null), state?.due ?? ''];
      }),
      ...person.others.map((record) => [
        ...nameCells(person, group.title),
        formatOther(record),
        '',
        'Not asked for',
        ...recordCells(record),
      ]),
      ...(group.tasks.length + person.others.length === 0 ? [nameCells(person, group.title)] : []),
    ]),
  );
  const left = files.filter(({ isTaken }) => !isTaken).map(({ name, words }) => [name, words]);
  const leftOut = left.length === 0 ? [] : [['Files left out'], ...left];
  const head = [
    ['School', context.school],
    ['Version in force', context.current],
    ['As of', context.today],
  ];
  return writeCsv([...head, header, ...rows, ...leftOut]);
}

function nameCells({ name, isListed }: RegisterRow, group: string): string[] {
  return [name, isListed ? 'yes' : 'no', group];
}

function recordCells(record: RecordFile | null): string[] {
  return record === null ? ['', '', ''] : [record.policy.version, record.savedOn, formatCount(record.record)];
}
