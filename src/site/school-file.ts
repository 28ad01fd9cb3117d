// Owns the file of the school as it stands in the content folder, for the page that changes it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folder } from './settings.ts';

/** Where the site serves it. */
export const schoolFileAddress = '/office/contacts/school.yaml';

/**
 * Gives the file.
 * @returns its bytes, comments and line ends included
 * @throws what the disk refuses
 */
export function schoolFileBytes(): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(join(folder.location, 'school.yaml'));
}
