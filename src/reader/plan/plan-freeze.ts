// Owns planning the first fingerprint of a version that was ratified before it was kept here.
import { isAgreed } from '../../policy/version/status.ts';
import { dataFiles } from '../files/content-files.ts';
import { type ContentFolder, nameFile } from '../files/content-folder.ts';
import { readContent } from '../read-content.ts';
import { errorsOf, type Plan, type Refusal, refuse } from './content-plan.ts';

/**
 * Plans keeping the words of ratified versions where none has been kept before.
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @returns the new file of fingerprints, one for each ratified version; or why not: where there is such a file, `ratify` writes it
 */
export async function planFreeze(folder: ContentFolder, today: string): Promise<Plan | Refusal> {
  const { versions, fingerprints, problems } = await readContent(folder, today);
  if (!problems.some(({ rule }) => rule === 'not-frozen')) {
    return refuse(
      `${nameFile(folder, dataFiles.frozen)} is there already, or no version has been ratified.`,
      errorsOf(problems),
    );
  }
  const errors = errorsOf(problems);
  if (errors.length > 0) return refuse('Content has errors, so its words may not be the ratified ones yet:', errors);
  const kept = versions.filter(isAgreed).map(({ id }) => id);
  const text = kept.map((id) => `${id}: ${fingerprints.get(id) ?? ''}\n`).join('');
  return {
    kind: 'plan',
    files: [{ path: dataFiles.frozen, text, before: null }],
    done: kept.map((id) => `The words of version ${id} are kept: npm run check tells when they differ.`),
    next: ['Read the page of each once more beside the paper that was ratified.'],
  };
}
