// Owns reading the checklists: their fields, their ids, and what they cite.
import type { Problem } from '../../problems/problem.ts';
import { checklist, type Checklist } from '../../schemas/checklist.ts';
import { isHyphenated } from '../files/content-files.ts';
import { fileId } from '../files/file-id.ts';
import { type DataFile, readDataFile } from '../parse/data-file.ts';
import { checkPeople, checkWords, citeYaml } from './citing-yaml.ts';
import { listChecklistWords } from './list-pupil-words.ts';
import { type KindContext, type ReadFile, readEach } from './kind.ts';
import { findRepeatedIds, placeIds } from '../../problems/repeated-ids.ts';

/** The checklists by id. */
export const checklists = readEach(
  {
    pattern: /^checklists\/([^/]+?)\.yaml$/,
    isName: isHyphenated,
    expected: 'lower-case words joined by hyphens, such as "staff-induction.yaml"',
  },
  readChecklist,
);

async function readChecklist(path: string, context: KindContext): Promise<ReadFile<Checklist>> {
  const { file, text, problems } = await readDataFile(context.folder, path, checklist);
  if (!file) return { citing: null, entry: null, problems };
  const id = fileId(path);
  return {
    citing: citeYaml(file, path, 'checklist', `/checklists/${id}/`),
    entry: [id, file.data],
    pupilWords: listChecklistWords(file.data, file.placeOf),
    problems: [...problems, ...checkIds(file), ...checkWords(file, context), ...checkPeople(file, text, path, context)],
  };
}

/** Sections share one list of ids, and items another over the whole file: ticks are stored by item. */
function checkIds({ data, placeOf }: DataFile<Checklist>): Problem[] {
  const items = data.sections.flatMap((section, index) =>
    placeIds(section.items, ['sections', index, 'items'], placeOf),
  );
  return [...findRepeatedIds(placeIds(data.sections, ['sections'], placeOf)), ...findRepeatedIds(items)];
}
