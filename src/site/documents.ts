// Owns the links to files that say what a page says: which there are of a version and of a pair, of what kind and size.
import type { DocumentLink } from '../policy/version/document-link.ts';
import { isToBeDecided } from '../policy/compare/pair-state.ts';
import { comparePair, type PairIds } from './comparisons.ts';
import { listPdfPairs, listPdfVersions, packPdf, versionPdf } from './pdf-files.ts';

/**
 * Lists the files of a version.
 * @param version a public version
 * @returns links with kind and size; none where no file can be made
 */
export async function documentsOf({ id }: { id: string }): Promise<DocumentLink[]> {
  if (!(await listPdfVersions()).includes(id)) return [];
  const { byteLength } = await versionPdf(id);
  return [{ address: `/policy/${id}.pdf`, kind: 'PDF', bytes: byteLength, what: 'To print or send' }];
}

/**
 * Lists the files of a comparison.
 * @param ids a pair of public versions
 * @returns links with kind and size; none where no file can be made, and none for a pair that has no decision pack
 */
export async function documentsOfPair(ids: PairIds): Promise<DocumentLink[]> {
  const pairs = await listPdfPairs();
  if (!pairs.some((pair) => pair.older === ids.older && pair.newer === ids.newer)) return [];
  const { byteLength } = await packPdf(ids);
  const { older, newer } = await comparePair(ids);
  return [
    {
      address: `/compare/${ids.older}/${ids.newer}.pdf`,
      kind: 'PDF',
      bytes: byteLength,
      what: isToBeDecided(older, newer) ? 'Decision pack' : 'What changed',
    },
  ];
}
