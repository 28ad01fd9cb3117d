// Owns the Word files of the site, each made once in a build.
import { comparisonDocument } from '../policy/word/out/comparison-document.ts';
import { versionDocument } from '../policy/word/out/version-document.ts';
import { comparePair, type PairIds } from './comparisons.ts';
import { onceABuild } from './once-a-build.ts';
import { picturesOf } from './pictures.ts';
import { publicVersions } from './versions.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const makeOnce = onceABuild<Bytes>();

/**
 * Makes the Word file of a version.
 * @param id a public version
 * @returns the file; in a build the same one to its address and to the pages that say how large it is
 * @throws Error when there is no such version
 */
export function versionWord(id: string): Promise<Bytes> {
  return makeOnce(id, async () => {
    const version = (await publicVersions()).find((entry) => entry.version.id === id)?.version;
    if (version === undefined) throw new Error(`There is no public version ${id}`);
    return versionDocument(version, { pictures: await picturesOf([version]) });
  });
}

/**
 * Makes the Word file of a pair, with tracked changes.
 * @param ids a pair of public versions
 * @returns the file, see `versionWord`
 * @throws Error when a version is not public
 */
export function pairWord(ids: PairIds): Promise<Bytes> {
  return makeOnce(`${ids.older}/${ids.newer}`, async () => {
    const { older, newer, comparison, reasons } = await comparePair(ids);
    const pictures = await picturesOf([older, newer]);
    return comparisonDocument(older, newer, comparison, reasons, { pictures });
  });
}
