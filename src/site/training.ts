// Owns what each group is asked to do as pages and records need it, and what that rests on.
import { type AskedGroup, type AskedPage, listAsked } from '../policy/citing/asked.ts';
import type { CitingContent } from '../policy/citing/citations.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import type { TrainingTask } from '../schemas/training.ts';
import { allCiting } from './citing.ts';
import { theContent } from './content.ts';
import { currentVersion } from './versions.ts';

/** All that is asked. */
export interface AskedOfAll {
  /** What it rests on, for its page. */
  content: CitingContent;
  /** In the order of the file. */
  groups: AskedGroup[];
}

/**
 * Gathers what each group is asked to do.
 * @returns groups and tasks in the order of training.yaml; null where the school has no such file
 * @throws Error when there is no current version
 */
export async function askedOfAll(): Promise<AskedOfAll | null> {
  const { training, quizzes, checklists } = await theContent();
  const citing = await allCiting();
  const content = citing.find(({ kind }) => kind === 'training');
  if (!training || !content) return null;
  const { version } = await currentVersion();
  const pageOf = (task: TrainingTask): AskedPage => {
    if (task.kind === 'policy') return { title: version.title, address: '/policy/', minutes: null };
    const address = `${contentKinds[task.kind].address}${task.id}/`;
    const file = { guidance: null, quiz: quizzes.get(task.id), checklist: checklists.get(task.id) }[task.kind];
    const title = citing.find((page) => page.address === address)?.title ?? task.id;
    return { title, address, minutes: file?.minutes ?? null };
  };
  return { content, groups: listAsked(training, pageOf) };
}
