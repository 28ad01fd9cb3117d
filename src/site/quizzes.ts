// Owns the quizzes and checklists as pages draw them: with their facts filled in, and with what they cite.
import { getCollection } from 'astro:content';
import { type ChangedItems, findChangedItems } from '../learning/answers/checklists.ts';
import { fillAllFacts } from '../policy/citing/fact-text.ts';
import { type CitingContent, findStale } from '../policy/citing/citations.ts';
import type { Checklist } from '../schemas/checklist.ts';
import type { Quiz } from '../schemas/quiz.ts';
import { allCiting } from './citing.ts';
import { currentVersion, publicVersions } from './versions.ts';

/** One quiz with its page. */
export interface QuizPage {
  id: string;
  quiz: Quiz;
  content: CitingContent;
}

/** One checklist with its page, and the items that an older policy said otherwise. */
export interface ChecklistPage {
  id: string;
  checklist: Checklist;
  content: CitingContent;
  changed: ChangedItems;
}

/**
 * Gives the quizzes.
 * @returns one for each file of content/quizzes/, in the order of their names
 */
export async function quizPages(): Promise<QuizPage[]> {
  const entries = await getCollection('quizzes');
  return (await withContent('quiz', '/quizzes/', entries)).map(({ id, data, content }) => ({
    id,
    quiz: data,
    content,
  }));
}

/**
 * Gives the checklists.
 * @returns one for each file of content/checklists/, in the order of their names
 */
export async function checklistPages(): Promise<ChecklistPage[]> {
  const { version: current } = await currentVersion();
  const versions = (await publicVersions()).map(({ version }) => version);
  const older = versions.filter(({ status }) => status === 'superseded');
  const found = await withContent('checklist', '/checklists/', await getCollection('checklists'));
  return found.map(({ id, data, content }) => {
    const changedSince = new Map(
      older.map((version) => {
        const stale = findStale([{ ...content, against: version.id }], versions, current);
        return [version.id, new Set(stale.map(({ citation }) => citation.clause))];
      }),
    );
    const items = data.sections.flatMap((section) => section.items);
    return { id, checklist: data, content, changed: findChangedItems(items, changedSince) };
  });
}

async function withContent<T>(
  kind: CitingContent['kind'],
  folder: string,
  entries: readonly { id: string; data: T }[],
): Promise<{ id: string; data: T; content: CitingContent }[]> {
  const facts = new Map((await getCollection('facts')).map(({ id, data }) => [id, data.value]));
  const valueOf = (id: string): string => facts.get(id) ?? '';
  const citing = await allCiting();
  return entries.flatMap(({ id, data }) => {
    const content = citing.find((found) => found.kind === kind && found.address === `${folder}${id}/`);
    return content ? [{ id, data: fillAllFacts(data, valueOf), content: fillAllFacts(content, valueOf) }] : [];
  });
}
