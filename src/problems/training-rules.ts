// Owns the wording of rules about what people are asked to read, answer and tick.
import { didYouMean, error, notice } from './wording.ts';

export const trainingRules = {
  'unknown-task': error(
    (d: { kind: string; id: string; suggestion: string | null }) =>
      `Asks for the ${d.kind} "${d.id}", which does not exist.`,
    (d) => didYouMean(d.suggestion, 'Name one by its file, without the ending, or remove it.'),
  ),
  'task-for-pupils': error(
    (d: { kind: string; id: string }) => `Asks for the ${d.kind} "${d.id}", which is for pupils.`,
    () => 'Name one that is written for adults: what is asked here ends in a record with a name.',
  ),
  'training-for-pupils': error(
    (d: { group: string }) => `The group "${d.group}" is for pupils.`,
    () =>
      'Ask adults alone: what is asked here ends in a record with a name. Pupils have lessons and pages of their own.',
  ),
  'repeated-task': error(
    (d: { task: string; group: string; firstLine: number }) =>
      `The group "${d.group}" is asked for ${d.task} already on line ${d.firstLine}.`,
    () => 'Keep one of them, with how often it is asked for.',
  ),
  'audience-without-guidance': notice(
    (d: { group: string; audience: string }) =>
      `The group "${d.group}" is asked to do things, and there is no guidance for ${d.audience}.`,
    (d) => `Write guidance/${d.audience}.mdx, or choose the audience whose guidance they should read.`,
  ),
};
