// Owns what people are asked to do as it is told: each task with its title, its page, and how often it is asked for.
import type { Training, TrainingGroup, TrainingTask } from '../../schemas/training.ts';

/** What is known of a page, quiz, checklist or the policy that people are asked for. */
export interface AskedPage {
  title: string;
  /** From the site's root. */
  address: string;
  /** How long it takes; null where its file does not say. */
  minutes: number | null;
}

/** One thing that a group is asked to do. */
export interface AskedTask extends AskedPage {
  /** Tells it from the others of its group: its kind, and its id where it has one, such as `quiz/staff-phones`. */
  key: string;
  task: TrainingTask;
  /** What is to be done, such as "Answer the quiz “Phones at work”". */
  words: string;
  /** How often, such as "every year". */
  often: string;
}

/** One group with what it is asked to do. */
export interface AskedGroup extends Pick<TrainingGroup, 'id' | 'title' | 'audience'> {
  tasks: AskedTask[];
}

/**
 * Tells what each group is asked to do.
 * @param training the school's file
 * @param pageOf what is known of what a task asks for
 * @returns groups and tasks in the order of the file
 */
export function listAsked({ groups }: Training, pageOf: (task: TrainingTask) => AskedPage): AskedGroup[] {
  return groups.map(({ id, title, audience, tasks }) => ({
    id,
    title,
    audience,
    tasks: tasks.map((task): AskedTask => {
      const page = pageOf(task);
      const key = task.kind === 'policy' ? 'policy' : `${task.kind}/${task.id}`;
      return { ...page, key, task, words: taskWords[task.kind](page.title), often: intervalWords[task.every] };
    }),
  }));
}

/**
 * Words how often something is asked for.
 * @param every once, each year, or with each version of the policy
 * @returns words after a task, such as "every year".
 */
export function formatInterval(every: TrainingTask['every']): string {
  return intervalWords[every];
}

const intervalWords: Record<TrainingTask['every'], string> = {
  once: 'once',
  year: 'every year',
  version: 'each time the policy changes',
};

const taskWords: Record<TrainingTask['kind'], (title: string) => string> = {
  policy: (title) => `Read the policy: ${title}`,
  guidance: (title) => `Read “${title}”`,
  quiz: (title) => `Answer the quiz “${title}”`,
  checklist: (title) => `Go through the checklist “${title}”`,
};
