// Owns the quizzes and checklists as pages draw them: with their facts filled in or left to be drawn as links, and with what they cite.
import { type ChangedItems, findChangedItems } from '../learning/answers/checklists.ts';
import { fillAllFacts } from '../policy/citing/fact-text.ts';
import { type CitingContent, findStale } from '../policy/citing/citations.ts';
import { type CitingKind, contentKinds } from '../schemas/content-kinds.ts';
import type { Checklist } from '../schemas/checklist.ts';
import type { Quiz } from '../schemas/quiz.ts';
import { theContent } from './content.ts';
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
  const { quizzes } = await theContent();
  return (await withContent('quiz', quizzes)).map(({ id, data, content }) => ({
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
  const found = await withContent('checklist', (await theContent()).checklists);
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

/** Fields whose facts the pages draw as links. The words of options and of what is ticked are labels, where a link would choose as well. */
const withLinks = ['feedback', 'hint', 'alternative'];

async function withContent<T>(
  kind: CitingKind,
  entries: ReadonlyMap<string, T>,
): Promise<{ id: string; data: T; content: CitingContent }[]> {
  const { facts, citing } = await theContent();
  const valueOf = (id: string): string => facts[id]?.value ?? '';
  return [...entries].flatMap(([id, data]) => {
    const address = `${contentKinds[kind].address}${id}/`;
    const content = citing.find((found) => found.kind === kind && found.address === address);
    if (!content) return [];
    return [{ id, data: fillAllFacts(data, valueOf, withLinks), content: fillAllFacts(content, valueOf) }];
  });
}
