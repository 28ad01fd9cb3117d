// Owns the links to files that say what a page says: which there are of a version and of a pair, of what kind and size.
import type { DocumentLink } from '../policy/version/document-link.ts';
import { isToBeDecided } from '../policy/compare/pair-state.ts';
import { comparePair, type PairIds } from './comparisons.ts';
import { listPdfPairs, listPdfVersions, packPdf, versionPdf } from './pdf-files.ts';
import { pairWord, versionWord } from './word-files.ts';

/**
 * Lists the files of a version.
 * @param version a public version
 * @returns links with kind and size: a Word file, and a PDF where one can be made
 */
export async function documentsOf({ id }: { id: string }): Promise<DocumentLink[]> {
  const address = `/policy/${id}`;
  const { byteLength } = await versionWord(id);
  const word = { address: `${address}.docx`, kind: 'Word', bytes: byteLength, what: 'To edit' } as const;
  if (!(await listPdfVersions()).includes(id)) return [word];
  const pdf = await versionPdf(id);
  return [word, { address: `${address}.pdf`, kind: 'PDF', bytes: pdf.byteLength, what: 'To print or send' }];
}

/**
 * Lists the files of a comparison.
 * @param ids a pair of public versions
 * @returns links with kind and size: a Word file with tracked changes, and a PDF where the pair has a decision pack and one can be made
 */
export async function documentsOfPair(ids: PairIds): Promise<DocumentLink[]> {
  const address = `/compare/${ids.older}/${ids.newer}`;
  const { byteLength } = await pairWord(ids);
  const word = { address: `${address}.docx`, kind: 'Word', bytes: byteLength, what: 'Tracked changes' } as const;
  const pairs = await listPdfPairs();
  if (!pairs.some((pair) => pair.older === ids.older && pair.newer === ids.newer)) return [word];
  const pdf = await packPdf(ids);
  const { older, newer } = await comparePair(ids);
  const what = isToBeDecided(older, newer) ? 'Decision pack' : 'What changed';
  return [word, { address: `${address}.pdf`, kind: 'PDF', bytes: pdf.byteLength, what }];
}
