// Owns turning the files of a version or a comparison into actions of its page.
import { type DocumentLink, formatDocument } from '../../policy/version/document-link.ts';
import { addressOf } from '../../site/address.ts';
import type { PageAction } from '../page/page-parts.ts';

/**
 * Gives an action for each file, named by what it is for, its kind and its size.
 * @param documents the files, in order
 * @returns links to them, in the same order
 */
export function listDocumentActions(documents: readonly DocumentLink[]): PageAction[] {
  return documents.map((link) => ({ label: formatDocument(link), icon: 'file', href: addressOf(link.address) }));
}
