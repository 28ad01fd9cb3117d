// Owns the Word files of the site, each made once in a build.
import type { PolicyVersion } from '../policy/version/model.ts';
import { listPictures } from '../policy/version/pictures.ts';
import { comparisonDocument } from '../policy/word/out/comparison-document.ts';
import { versionDocument } from '../policy/word/out/version-document.ts';
import { comparePair, type PairIds } from './comparisons.ts';
import { pictureBytes } from './pictures.ts';
import { publicVersions } from './versions.ts';

type Bytes = Promise<Uint8Array<ArrayBuffer>>;

const made = new Map<string, Bytes>();

/**
 * Makes the Word file of a version.
 * @param id a public version
 * @returns the file; in a build the same one to its address and to the pages that say how large it is
 * @throws Error when there is no such version
 */
export function versionWord(id: string): Bytes {
  return makeOnce(id, async () => {
    const version = (await publicVersions()).find((entry) => entry.version.id === id)?.version;
    if (version === undefined) throw new Error(`There is no public version ${id}`);
    return versionDocument(version, { pictures: await readPictures([version]) });
  });
}

/**
 * Makes the Word file of a pair, with tracked changes.
 * @param ids a pair of public versions
 * @returns the file, see `versionWord`
 * @throws Error when a version is not public
 */
export function pairWord(ids: PairIds): Bytes {
  return makeOnce(`${ids.older}/${ids.newer}`, async () => {
    const { older, newer, comparison, reasons } = await comparePair(ids);
    const pictures = await readPictures([older, newer]);
    return comparisonDocument(older, newer, comparison, reasons, { pictures });
  });
}

/** A development server makes each anew, because the content may have changed. */
function makeOnce(key: string, make: () => Bytes): Bytes {
  const file = (import.meta.env.PROD ? made.get(key) : undefined) ?? make();
  made.set(key, file);
  return file;
}

async function readPictures(versions: readonly PolicyVersion[]): Promise<Map<string, Uint8Array>> {
  const names = new Set(versions.flatMap(listPictures).map(({ name }) => name));
  return new Map(await Promise.all([...names].map(async (name) => [name, await pictureBytes(name)] as const)));
}
