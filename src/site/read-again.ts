// Owns the pages of this site that the version in force has left behind.
import { listPagesToRead, type PageToRead } from '../policy/read-again/pages-to-read.ts';
import { allCiting } from './citing.ts';
import { currentVersion, publicVersions } from './versions.ts';

/**
 * Lists the pages that have to be read again.
 * @returns the most urgent first; empty when every page rests on the words in force
 */
export async function pagesToReadAgain(): Promise<PageToRead[]> {
  const { version } = await currentVersion();
  return listPagesToRead(
    await allCiting(),
    (await publicVersions()).map((entry) => entry.version),
    version,
  );
}
