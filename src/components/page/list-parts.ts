// Owns finding the parts of a page in its text: the headings that have an id.
import { parseHtml } from '../../policy/text/html-tree.ts';
import type { PagePart } from './page-parts.ts';

/**
 * Lists the headings of the second level.
 * @param html the page's text
 * @returns those with an id, in order, each named by its words without marks and pictures
 */
export function listParts(html: string): PagePart[] {
  return [...html.matchAll(/<h2[^>]*? id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(([, id = '', inner = '']) => {
    const words = parseHtml(inner.replace(/<[^>]*>/g, ''));
    return { id, title: words.map((node) => ('text' in node ? node.text.trim() : '')).join('') };
  });
}
