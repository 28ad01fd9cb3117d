// Owns reading the checklists: their fields, their ids, and what they cite.
import type { CitingContent } from '../../policy/citing/citations.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { checklist, type Checklist } from '../../schemas/checklist.ts';
import { type DataFile, readDataFile } from '../parse/data-file.ts';
import { checkPeople, checkWords, citeYaml } from './citing-yaml.ts';
import type { KindContext } from './kind-context.ts';

/** One checklist as it was read. */
export interface ReadChecklist {
  citing: CitingContent | null;
  /** Its id, which is the file's name, and its data; null when it could not be read. */
  entry: [string, Checklist] | null;
  problems: Problem[];
}

/**
 * Reads one checklist.
 * @param path `checklists/<id>.yaml`
 * @param context what the kinds share
 * @returns the checklist and what it cites, or null with the problems.
 */
export async function readChecklist(path: string, context: KindContext): Promise<ReadChecklist> {
  const { file, problems } = await readDataFile(context.folder, path, checklist);
  if (!file) return { citing: null, entry: null, problems };
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  return {
    citing: citeYaml(file, path, 'checklist', `/checklists/${id}/`),
    entry: [id, file.data],
    problems: [
      ...problems,
      ...findRepeatedIds(file),
      ...checkWords(file, context.facts),
      ...(await checkPeople(file, path, context)),
    ],
  };
}

/** Sections share one list of ids, and items another over the whole file: ticks are stored by item. */
function findRepeatedIds({ data, placeOf }: DataFile<Checklist>): Problem[] {
  const sections = data.sections.map(({ id }, index) => ({ id, place: placeOf(['sections', index, 'id']) }));
  const items = data.sections.flatMap((section, index) =>
    section.items.map(({ id }, position) => ({ id, place: placeOf(['sections', index, 'items', position, 'id']) })),
  );
  return [sections, items].flatMap((list) =>
    list.flatMap(({ id, place }, index) => {
      const first = list.find((other) => other.id === id);
      if (!first || list.indexOf(first) === index) return [];
      return [problem('repeated-id', place, { id, firstLine: first.place.line })];
    }),
  );
}
