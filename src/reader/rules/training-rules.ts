// Owns what training.yaml rests on, and rules about it: what is asked for exists, is for adults, and is asked once.
import type { CitingContent } from '../../policy/citing/citations.ts';
import { formatInterval } from '../../policy/citing/asked.ts';
import { nearestName } from '../../problems/nearest.ts';
import { type Place, problem, type Problem } from '../../problems/problem.ts';
import { findRepeatedIds, placeIds } from '../../problems/repeated-ids.ts';
import { contentKinds } from '../../schemas/content-kinds.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import { groupAnchor, type Training, type TrainingTask } from '../../schemas/training.ts';
import { fileId } from '../files/file-id.ts';
import type { DataFile } from '../parse/data-file.ts';
import { findFactsInProse } from './prose-rules.ts';

/** What people can be asked for. */
export interface Askable {
  /** The files of each kind, also those that could not be read. */
  paths: Readonly<Record<'guidance' | 'quizzes' | 'checklists', readonly string[]>>;
  /** Those that could be read, by their names. */
  quizzes: ReadonlyMap<string, ForAudiences>;
  checklists: ReadonlyMap<string, ForAudiences>;
}
type ForAudiences = Pick<Quiz, 'audiences' | 'band'>;

/**
 * Gathers what the file rests on.
 * @param file a valid training.yaml
 * @param path the file
 * @returns its entry among all content that cites
 */
export function citeTraining({ data, placeOf }: DataFile<Training>, path: string): CitingContent {
  const cited = data.groups.flatMap((group, index) =>
    group.tasks.flatMap((task, at) =>
      (['cites', 'serves'] as const).flatMap((field) => {
        const [clauses, place] = [task[field], ['groups', index, 'tasks', at]];
        return clauses === undefined ? [] : [{ group, task, field, clauses, place }];
      }),
    ),
  );
  return {
    kind: 'training',
    title: contentKinds.training.heading,
    summary: 'What each group of adults is asked to read, answer and tick, and how often.',
    audiences: [...new Set(data.groups.map(({ audience }) => audience))],
    address: contentKinds.training.address,
    path,
    against: data.against,
    againstPlace: placeOf(['against']),
    citations: cited.flatMap(({ field, clauses, place }) =>
      clauses.map((clause, position) => ({ clause, place: placeOf([...place, field, position]) })),
    ),
    facts: [],
    contacts: [],
    references: [],
    anchors: data.groups.map(({ id }) => groupAnchor(id)),
    headings: data.groups.map(({ title }) => title),
    passages: cited.map(({ group, task, clauses, place }) => ({
      text: `${group.title}: ${nameTask(task)}, ${formatInterval(task.every)}`,
      clauses: [...clauses],
      within: null,
      place: placeOf(place),
    })),
  };
}

/**
 * Holds the file against what people can be asked for.
 * @param file a valid training.yaml
 * @param askable the school's guidance, quizzes and checklists
 * @returns a problem for each id of a group that stands twice; for each task that does not exist, is for pupils, or is asked twice; for each group of pupils; and a notice for each group without guidance
 */
export function checkTraining({ data, placeOf }: DataFile<Training>, askable: Askable): Problem[] {
  const roles = askable.paths.guidance.map(fileId);
  const repeated = findRepeatedIds(placeIds(data.groups, ['groups'], placeOf));
  const ofGroups = data.groups.flatMap((group, index) => {
    const firstLines = new Map<string, number>();
    const ofTasks = group.tasks.flatMap((task, at) => {
      const place = placeOf(['groups', index, 'tasks', at]);
      const name = nameTask(task);
      const firstLine = firstLines.get(name);
      if (firstLine !== undefined) return [problem('repeated-task', place, { task: name, group: group.id, firstLine })];
      firstLines.set(name, place.line);
      return checkTask(task, place, askable);
    });
    const place = placeOf(['groups', index, 'audience']);
    const { id, audience } = group;
    if (audience === 'pupils') return [...ofTasks, problem('training-for-pupils', place, { group: id })];
    if (roles.includes(audience)) return ofTasks;
    return [...ofTasks, problem('audience-without-guidance', place, { group: id, audience })];
  });
  return [...repeated, ...ofGroups];
}

/**
 * Holds what the file says in its own words against the rule that facts stand with their source.
 * @param file a valid training.yaml
 * @returns a problem for each fact in prose
 */
export function checkTrainingWords({ data, placeOf }: DataFile<Training>): Problem[] {
  return findFactsInProse(
    data.groups.flatMap(({ title, tasks }, index) => [
      { text: title, place: placeOf(['groups', index, 'title']) },
      ...tasks.flatMap(({ when }, at) =>
        when === undefined ? [] : [{ text: when, place: placeOf(['groups', index, 'tasks', at, 'when']) }],
      ),
    ]),
  );
}

function checkTask(task: TrainingTask, place: Place, askable: Askable): Problem[] {
  if (task.kind === 'policy') return [];
  const { kind, id } = task;
  const known = askable.paths[fileKinds[kind]].map(fileId);
  if (!known.includes(id)) return [problem('unknown-task', place, { kind, id, suggestion: nearestName(id, known) })];
  if (kind === 'guidance') return [];
  const found = askable[fileKinds[kind]].get(id);
  const isForPupils = found !== undefined && (found.band !== undefined || found.audiences.includes('pupils'));
  return isForPupils ? [problem('task-for-pupils', place, { kind, id })] : [];
}

const fileKinds = { guidance: 'guidance', quiz: 'quizzes', checklist: 'checklists' } as const;

/** Such as `the quiz "staff-induction"`; two tasks of one name are the same. */
function nameTask(task: TrainingTask): string {
  return task.kind === 'policy' ? 'the policy' : `the ${task.kind} "${task.id}"`;
}
