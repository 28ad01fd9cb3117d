// Owns the PDFs of the policy: which there are, and each made once.
import { listOpenNotes } from '../policy/review/answered-notes.ts';
import { joinVersions } from '../policy/compare/redline.ts';
import { formatDate } from '../policy/dates.ts';
import { listPackPairs } from '../policy/pdf/pack-pairs.ts';
import { packSource } from '../policy/pdf/pack-source.ts';
import { versionSource } from '../policy/pdf/version-source.ts';
import type { PolicyVersion } from '../policy/version/model.ts';
import { comparePair, type PairIds } from './comparisons.ts';
import { addressOnPaper, canMakePdfs, makePdf } from './make-pdf.ts';
import { sheetRowsOf } from './decision-sheets.ts';
import { onceABuild } from './once-a-build.ts';
import { picturesOf } from './pictures.ts';
import { type PolicyEntry, publicVersions } from './versions.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const makeOnce = onceABuild<Bytes>();

/**
 * Lists the versions that have a PDF.
 * @returns the ids of all that readers can see, the newest first; none where PDFs cannot be made
 */
export async function listPdfVersions(): Promise<string[]> {
  if (!canMakePdfs()) return [];
  return (await publicVersions()).map(({ version }) => version.id);
}

/**
 * Lists the pairs that have a decision pack.
 * @returns as `listPackPairs` chooses them; none where PDFs cannot be made
 */
export async function listPdfPairs(): Promise<PairIds[]> {
  if (!canMakePdfs()) return [];
  return listPackPairs((await publicVersions()).map(({ version }) => version));
}

/**
 * Makes the PDF of a version.
 * @param id one of `listPdfVersions`
 * @returns the file; in a build the same one to its address and to the pages that say how large it is
 * @throws Error when there is no such version, or no accessible file can be made of it
 */
export function versionPdf(id: string): Promise<Bytes> {
  const what = `the version of ${formatDate(id)}`;
  return makeOnce(what, async () => {
    const { version, fingerprint } = findEntry(await publicVersions(), id);
    const address = addressOnPaper(`/policy/${id}/`);
    return compile(what, versionSource(version, { fingerprint, address }), [version]);
  });
}

/**
 * Makes the decision pack of a pair.
 * @param ids one of `listPdfPairs`
 * @returns the file, see `versionPdf`
 * @throws Error when there is no such pair, or no accessible file can be made of it
 */
export function packPdf(ids: PairIds): Promise<Bytes> {
  const what = `the comparison of ${formatDate(ids.older)} with ${formatDate(ids.newer)}`;
  return makeOnce(what, async () => {
    const entries = await publicVersions();
    const [from, to] = [findEntry(entries, ids.older), findEntry(entries, ids.newer)];
    const { older, newer, comparison } = await comparePair(ids);
    const source = packSource(
      {
        older,
        newer,
        comparison,
        rows: await sheetRowsOf(ids),
        redline: joinVersions(comparison, older, newer),
        notes: listOpenNotes(from.notes, comparison, [older, newer]),
      },
      {
        fingerprints: [from.fingerprint, to.fingerprint],
        address: addressOnPaper(`/compare/${ids.older}/${ids.newer}/`),
      },
    );
    return compile(what, source, [older, newer]);
  });
}

async function compile(what: string, source: string, versions: readonly PolicyVersion[]): Promise<Bytes> {
  return makePdf(what, source, await picturesOf(versions)).pdf;
}

function findEntry(entries: readonly PolicyEntry[], id: string): PolicyEntry {
  const entry = entries.find(({ version }) => version.id === id);
  if (entry === undefined) throw new Error(`There is no public version ${id}`);
  return entry;
}
