// Owns planning the first fingerprint of a version that was ratified before it was kept here, and a newer one of words that are kept already.
import { digitsOf, fingerprint, schemeOf } from '../../policy/version/fingerprint.ts';
import { isAgreed } from '../../policy/version/status.ts';
import { frozen } from '../../schemas/frozen.ts';
import { dataFiles } from '../files/content-files.ts';
import { type ContentFolder, nameFile } from '../files/content-folder.ts';
import { readDataFile } from '../parse/data-file.ts';
import { readContent } from '../read-content.ts';
import { errorsOf, type Plan, readWhole, type Refusal, refuse } from './content-plan.ts';
import { setField } from '../../policy/yaml/yaml-edit.ts';

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

/**
 * Plans keeping the words of one ratified version, where other versions are kept: one that came here later, or one whose fingerprint was made without its inline marks.
 * @param folder the content folder
 * @param id the version
 * @param today `YYYY-MM-DD`
 * @returns the file of fingerprints with its line; or why not: words that differ from the kept ones are never kept anew
 */
export async function planFreezeOne(folder: ContentFolder, id: string, today: string): Promise<Plan | Refusal> {
  const { versions, fingerprints, problems } = await readContent(folder, today);
  const version = versions.find((candidate) => candidate.id === id);
  const errors = errorsOf(problems).filter(({ rule }) => rule !== 'missing-fingerprint');
  if (!version) return refuse(`There is no version ${id} that could be read.`, errors);
  if (!isAgreed(version))
    return refuse(`Version ${id} is not ratified: npm run policy -- ratify keeps its words then.`);
  if (errors.length > 0) return refuse('Content has errors, so its words may not be the ratified ones yet:', errors);
  const { file } = await readDataFile(folder.location, dataFiles.frozen, frozen);
  if (!file)
    return refuse('Nothing is kept yet: npm run policy -- freeze, without a version, keeps all that are ratified.');
  const recorded = file.data[id];
  if (recorded !== undefined && schemeOf(recorded) === 'v2')
    return refuse(`The words of version ${id} are kept already.`);
  if (recorded !== undefined && digitsOf(recorded) !== digitsOf(fingerprints.get(id) ?? '')) {
    return refuse(`The words of version ${id} are not those that were kept.`);
  }
  const before = await readWhole(folder, dataFiles.frozen);
  const text = setField(before, [id], await fingerprint(version));
  return {
    kind: 'plan',
    files: [{ path: dataFiles.frozen, text, before }],
    done: [`The words of version ${id} and their inline marks are kept: npm run check tells when they differ.`],
    next: ['Read its page once more beside the paper that was ratified.'],
  };
}
