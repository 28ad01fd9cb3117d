// Owns dividing a drawn paragraph from the citations at its end: a disclosure cannot stand inside a paragraph.

/**
 * Divides the HTML of a paragraph.
 * @param html what stands in the paragraph, with drawn citations at its end at most
 * @returns the words, and the citations; either is empty when there is none.
 */
export function splitCitations(html: string): { words: string; citations: string } {
  const start = html.search(/<details class="cite[" ]/);
  if (start === -1) return { words: html.trim(), citations: '' };
  return { words: html.slice(0, start).trim(), citations: html.slice(start).trim() };
}
