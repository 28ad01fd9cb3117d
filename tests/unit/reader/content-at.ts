// Owns naming the content folder of a project for tests.
import { type ContentFolder, findContentFolder } from '../../../src/reader/files/content-folder.ts';

/**
 * Finds `content/` in a project's folder.
 * @param project the project's folder
 * @returns its content folder, named `content`
 */
export function contentAt(project: string): ContentFolder {
  return findContentFolder('content', project);
}
