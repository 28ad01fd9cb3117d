// Owns making HTML safe whose words came from a file that anybody may have made: what a clause may be drawn with stays, anything else loses its tags.
import { escapeHtml } from './escape-html.ts';
import { type HtmlNode, parseHtml } from './html-tree.ts';
import { writeElement } from './write-element.ts';

/** What the text of a policy is drawn with beside plain elements, and the attributes that each may have. */
const withAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  ol: ['start'],
  th: ['scope'],
};
const plain = new Set(
  'p div ul li dl dt dd blockquote table thead tbody tr td em strong u sub sup code small br hr'.split(' '),
);
const empty = new Set(['img', 'br', 'hr']);

/**
 * Tells whether something may be a link.
 * @param address as it stands in a file
 * @returns true for the web by https, email, telephone, and a place on the page
 */
export function isSafeAddress(address: string): boolean {
  return /^(?:https:\/\/|mailto:|tel:|#)\S+$/i.test(address);
}

/**
 * Makes HTML safe.
 * @param html of a clause
 * @returns HTML with the same words, and with no element, attribute or address but those that a policy is drawn with; HTML that cannot be taken apart becomes words
 */
export function makeSafe(html: string): string {
  try {
    return parseHtml(html).map(writeNode).join('');
  } catch {
    return escapeHtml(html);
  }
}

function writeNode(node: HtmlNode): string {
  if ('text' in node) return escapeHtml(node.text);
  const inner = node.children.map(writeNode).join('');
  const names = Object.hasOwn(withAttributes, node.name)
    ? withAttributes[node.name]
    : plain.has(node.name)
      ? []
      : undefined;
  const isLost =
    names === undefined ||
    (node.name === 'a' && !isSafeAddress(node.attributes.href ?? '')) ||
    (node.name === 'img' && !isOwnPicture(node.attributes.src ?? ''));
  if (isLost) return inner;
  const attributes = Object.fromEntries(names.map((name) => [name, node.attributes[name]]));
  const written = writeElement(node.name, attributes, inner);
  return empty.has(node.name) ? written.replace(/<\/\w+>$/, '') : written;
}

/** A file of this site, by its path. */
function isOwnPicture(address: string): boolean {
  return /^\/(?!\/)[\w./-]+$/.test(address);
}
