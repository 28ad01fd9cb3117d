// Owns planning a new version: a draft copied from the current one.
import { join } from 'node:path';
import { type ContentFolder, nameFile } from '../files/content-folder.ts';
import { isDateText } from '../../schemas/date-text.ts';
import { errorsOf, isThere, type Plan, readChanged, readWhole, type Refusal, refuse } from './content-plan.ts';
import { appendLines, removeFields, setField } from '../../policy/yaml/yaml-edit.ts';
import { datesReason } from '../../policy/reasons/dates-reason.ts';
import { readContent } from '../read-content.ts';
import { findCurrent } from '../../policy/version/status.ts';

/**
 * Plans the file of a new version.
 * @param folder the content folder
 * @param id the new version, `YYYY-MM` or `YYYY-MM-DD`, later than the current one
 * @param today `YYYY-MM-DD`
 * @returns the file to write: the current version's words and ids under status `draft`, with `follows`; or why not
 * @throws what the file system throws
 */
export async function planNew(folder: ContentFolder, id: string, today: string): Promise<Plan | Refusal> {
  if (!isDateText(id)) return refuse(`"${id}" is no name for a version: write its month or day, such as 2026-12.`);
  const path = `policy/${id}.mdx`;
  if (await isThere(join(folder.location, path)))
    return refuse(`Version ${id} exists already, as ${nameFile(folder, path)}.`);
  const { versions, problems } = await readContent(folder, today);
  const current = findCurrent(versions);
  if (!current) return refuse('There is no current version to copy.', errorsOf(problems));
  if (id <= current.id) return refuse(`Version ${id} would not be later than the current one, ${current.id}.`);

  const source = await readWhole(folder, current.place.path);
  const bare = removeFields(source, ['follows', 'changes', 'notes', 'prepared', 'consultation', 'dates']);
  const text = appendLines(setField(bare, ['status'], 'draft'), [
    'dates:',
    `  written: ${id}`,
    `follows: ${current.id}`,
    'changes:',
    '  dates:',
    `    kind: ${datesReason.kind}`,
    `    why: ${datesReason.why}`,
  ]);
  const files = [{ path, text, before: null }];
  const errors = errorsOf((await readChanged(folder, files, today)).problems);
  if (errors.length > 0) return refuse('Content would have errors:', errors);
  return {
    kind: 'plan',
    files,
    done: [`Wrote ${nameFile(folder, path)}: a draft with the words and ids of version ${current.id}.`],
    next: [
      'Edit it. Keep every ^id with its clause; give a new clause a new id.',
      'Give each change its reason under "changes", with kind: substantive or tidying.',
      'Set dates.reviewDue before it is ratified.',
      'npm run check names what is missing. npx cross-env SHOW_DRAFTS=1 npm run dev shows the draft.',
      'When others may read it, set "status: proposal", or "status: consultation" with the consultation\'s dates.',
    ],
  };
}
