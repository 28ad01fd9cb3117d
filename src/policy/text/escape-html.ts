// Owns escaping text for HTML.

/**
 * Escapes text for HTML, in elements and in quoted attributes.
 * @param text any text
 * @returns the text with &, <, > and double quotes escaped.
 */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
