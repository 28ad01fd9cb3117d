// Owns the register: who has done what of what they are asked, and whose records might be somebody's on the list.
import type { RecordFile } from '../../schemas/saved-files.ts';
import type { AskedGroup, RegisterContext } from './context.ts';
import { isOf, standWith, type TaskState } from './due.ts';
import { foldName, isNearName } from './match-names.ts';
import type { ListedPerson } from './staff-list.ts';

/** One person of the register. */
export interface RegisterRow {
  name: string;
  /** False for somebody who is known from a record alone, while there is a list. */
  isListed: boolean;
  /** The role that the latest record names; empty without one. */
  role: string;
  /** One for each task of the group, in its order. */
  states: TaskState[];
  /** Records of what the group is not asked for. */
  others: RecordFile[];
}

/** The people of one group. */
export interface RegisterGroup {
  group: AskedGroup;
  rows: RegisterRow[];
}

/** A name that is not on the list, and those on it that it might be. */
export interface NameQuestion {
  /** From `foldName`: by it an answer is kept. */
  key: string;
  name: string;
  /** How many records have it. */
  records: number;
  candidates: { key: string; name: string }[];
}

/** Everything that is shown. */
export interface Register {
  groups: RegisterGroup[];
  questions: NameQuestion[];
}

/** Whose records a name's are, by key: what a person has answered. A key that leads to itself is somebody of their own. */
export type NameAnswers = ReadonlyMap<string, string>;

interface Person {
  key: string;
  name: string;
  isListed: boolean;
  group: string | null;
  records: RecordFile[];
}

/** For people in no group that is known, and for everybody where the school has named none. */
const restGroup = 'everybody';

/**
 * Makes the register.
 * @param records those that count
 * @param list the staff; empty where nobody has typed any
 * @param answers to questions that were asked before
 * @param context the site, and today
 * @returns groups with at least one person, in the site's order, last those in none; and questions that are still open or can be answered anew
 */
export function makeRegister(
  records: readonly RecordFile[],
  list: readonly ListedPerson[],
  answers: NameAnswers,
  context: RegisterContext,
): Register {
  const people = gatherPeople(records, list, answers);
  const groups = [...context.groups, makeRest(context)].map((group) => ({
    group,
    rows: people
      .filter((person) => groupOf(person, context) === group.id)
      .map((person) => makeRow(person, group, context)),
  }));
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    questions: listQuestions(records, list),
  };
}

function gatherPeople(records: readonly RecordFile[], list: readonly ListedPerson[], answers: NameAnswers): Person[] {
  const people = new Map<string, Person>();
  for (const { name, group } of list) {
    const key = foldName(name);
    people.set(key, { key, name, isListed: true, group, records: [] });
  }
  for (const record of records) {
    const own = keyOf(record.who.name);
    const key = answers.get(own) ?? own;
    // An answer may lead to a name that has left the list since.
    const known = people.get(key) ?? people.get(own);
    if (known) known.records.push(record);
    else {
      const { name } = record.who;
      people.set(own, { key: own, name, isListed: list.length === 0, group: null, records: [record] });
    }
  }
  return [...people.values()];
}

/** The list says; without it the newest record that names a group. */
function groupOf({ group, records }: Person, { groups }: RegisterContext): string {
  const named = [group, ...newestFirst(records).map(({ who }) => who.group ?? null)];
  return named.find((id) => groups.some((known) => known.id === id)) ?? restGroup;
}

function makeRow({ name, isListed, records }: Person, { tasks }: AskedGroup, context: RegisterContext): RegisterRow {
  return {
    name,
    isListed,
    role: newestFirst(records)[0]?.who.role ?? '',
    states: tasks.map((task) => standWith(task, records, context)),
    others: newestFirst(records).filter((record) => !tasks.some((task) => isOf(record, task))),
  };
}

function makeRest({ groups, versions, current }: RegisterContext): AskedGroup {
  const hasGroups = groups.length > 0;
  const title = versions.find(({ id }) => id === current)?.title ?? '';
  return {
    id: restGroup,
    title: hasGroups ? 'In no group' : 'Everybody',
    tasks: hasGroups ? [] : [{ kind: 'policy', id: '', title, every: 'version', when: '' }],
    unrecorded: [],
  };
}

/** Nobody on the list is asked about, and nobody twice: a name can be that of somebody listed, or of an earlier record. */
function listQuestions(records: readonly RecordFile[], list: readonly ListedPerson[]): NameQuestion[] {
  const known = new Map(list.map(({ name }) => [foldName(name), name]));
  const questions: NameQuestion[] = [];
  for (const { who } of records) {
    const key = keyOf(who.name);
    if (known.has(key)) continue;
    const near = [...known].filter(([other]) => isNearName(key, other));
    known.set(key, who.name);
    if (near.length === 0) continue;
    const candidates = near.map(([other, name]) => ({ key: other, name }));
    const count = records.filter((record) => keyOf(record.who.name) === key).length;
    questions.push({ key, name: who.name, records: count, candidates });
  }
  return questions;
}

/** A name without a letter still is somebody's. */
function keyOf(name: string): string {
  return foldName(name) || name;
}

function newestFirst(records: readonly RecordFile[]): RecordFile[] {
  return [...records].sort((a, b) => (a.savedOn < b.savedOn ? 1 : a.savedOn > b.savedOn ? -1 : 0));
}
