// Owns the words of a Word file, for rules that look at what readers see.
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

/**
 * Reads what a Word file says.
 * @param bytes a .docx file
 * @returns its paragraphs, heads, feet and comments, a line each
 * @throws Error when it is no zip file, has no text, or a part of it is not well-formed
 */
export function readWordText(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  if (!parts.some(([path]) => path === 'word/document.xml')) throw new Error('it has no text');
  return parts
    .flatMap(([path, part]) => {
      const { root } = parseXml(strFromU8(part));
      return root !== null && /^word\/(?:document|header\d|footer\d|comments)\.xml$/.test(path) ? listLines(root) : [];
    })
    .join('\n');
}

function listLines(element: XmlElement): string[] {
  if (element.name === 'w:p') return [wordsOf(element)];
  return element.children.flatMap((child) => (child instanceof XmlElement ? listLines(child) : []));
}

function wordsOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (child instanceof XmlText) return element.name === 'w:t' || element.name === 'w:delText' ? child.text : '';
      return child instanceof XmlElement ? (child.name === 'w:br' ? ' ' : wordsOf(child)) : '';
    })
    .join('');
}
