// Owns planning that a content file was looked at: it moves to the current version when nothing stands against it.
import { findStale } from '../../policy/citing/citations.ts';
import { findGone } from '../../policy/read-again/review-content.ts';
import { findCurrent } from '../../policy/version/status.ts';
import { type ContentFolder, nameFile } from '../files/content-folder.ts';
import { type Content, readContent } from '../read-content.ts';
import { errorsOf, type Plan, readWhole, type Refusal, refuse } from './content-plan.ts';
import { replaceValue } from '../../policy/yaml/yaml-edit.ts';

/** The policy that somebody looked at: the current version, and the fingerprint of its words. */
export interface SeenPolicy {
  id: string;
  fingerprint: string;
}

/**
 * Tells which policy a file is shown against.
 * @param content what was read
 * @returns the current version and its fingerprint; null when none is current
 */
export function seenPolicy(content: Pick<Content, 'versions' | 'fingerprints'>): SeenPolicy | null {
  const current = findCurrent(content.versions);
  return current && { id: current.id, fingerprint: content.fingerprints.get(current.id) ?? '' };
}

/**
 * Plans moving a file to the current version. The folder is read anew: whoever looks at a file may correct it meanwhile.
 * @param folder the content folder
 * @param path the file from there
 * @param seen the policy that was shown beside it
 * @param today `YYYY-MM-DD`
 * @returns the file with another `against`, every other byte kept; or why not: errors in it, a clause that is gone, or another policy by now
 * @throws what the file system throws
 */
export async function planReview(
  folder: ContentFolder,
  path: string,
  seen: SeenPolicy,
  today: string,
): Promise<Plan | Refusal> {
  const content = await readContent(folder, today);
  const name = nameFile(folder, path);
  const current = findCurrent(content.versions);
  const now = seenPolicy(content);
  if (!current || now?.id !== seen.id || now.fingerprint !== seen.fingerprint) {
    return refuse(`The policy in force has changed since ${name} was shown. Begin again.`);
  }
  const errors = errorsOf(content.problems).filter((found) => found.path === name);
  if (errors.length > 0) return refuse(`${name} has errors. Correct them first:`, errors);
  const found = content.citing.find((citing) => citing.path === path);
  if (!found) return refuse(`${name} is not there any more, or cites nothing.`);
  const gone = findGone(findStale([found], content.versions, current));
  if (gone.length > 0) {
    return refuse(
      `${name} still cites ${gone.join(', ')}, which the current version does not have. Correct that first.`,
    );
  }
  const before = await readWhole(folder, path);
  const text = replaceValue(before, 'against', current.id);
  if (text === null) return refuse(`${name} has no line that begins with "against:".`);
  return {
    kind: 'plan',
    files: [{ path, text, before }],
    done: [`${name} is now written against ${current.id}.`],
    next: [],
  };
}
