// Owns what is drawn in a Word file: pictures, and which words of text boxes, shapes, charts and objects there are.
import { findChild, listChildren, listWithin, type XmlNode } from '../file/xml.ts';
import { listDrawnWords } from '../parts/plain-text.ts';
import type { Draft } from './draft.ts';
import { note, type RawPicture, type Reading } from './raw.ts';

/**
 * Reads a drawing: its pictures and boxes are held by the paragraph that it is fixed to, and what it is is named.
 * @param node a `w:drawing`, `w:pict` or `w:object`
 * @param draft of its paragraph
 * @param reading where what is not carried is gathered
 */
export function readDrawing(node: XmlNode, draft: Draft, reading: Reading): void {
  const frame = listChildren(node).find(({ name }) => name === 'wp:inline' || name === 'wp:anchor') ?? null;
  const alternative = wordsOf(findChild(frame, 'wp:docPr')) || wordsOf(listChildren(node)[0] ?? null);
  const named = alternative === '' ? '' : ` (“${alternative}”)`;
  const boxes = listOuter(node, 'w:txbxContent');
  const pictures = [...listWithin(node, 'pic:pic'), ...listWithin(node, 'v:imagedata')].map((picture) =>
    readPicture(picture, alternative, reading),
  );
  const say = (what: string): void => note(reading, draft.paragraph, what);
  for (const box of boxes) {
    draft.asides.push({ box });
    say('A text box: its words were put below the paragraph that it is fixed to.');
  }
  if (node.name === 'w:object') {
    draft.asides.push(...(pictures.length > 0 ? pictures : [drawn(alternative)]));
    const program = listWithin(node, 'o:OLEObject')[0]?.attributes['ProgID'] ?? '';
    return say(`Something from another program${program === '' ? '' : ` (${program})`} was left out.`);
  }
  draft.asides.push(...pictures);
  for (const picture of pictures) {
    const shows = picture.alternative === '' ? '' : `, “${picture.alternative}”,`;
    say(`A picture${shows} stands here. Words inside it cannot be read.`);
  }
  if (listWithin(node, 'c:chart').length > 0 || /\/chartex$/.test(findUri(frame))) {
    draft.asides.push(drawn(alternative));
    return say(`A chart${named} was left out.`);
  }
  const diagram = listWithin(node, 'dgm:relIds')[0];
  if (diagram) {
    draft.asides.push(drawn(alternative));
    return say(`A diagram (SmartArt)${named} was left out. ${quote(listDiagramWords(diagram, reading))}`.trim());
  }
  const words = [
    ...listDrawnWords(node),
    ...listWithin(node, 'v:textpath').map(({ attributes }) => attributes['string'] ?? ''),
  ];
  if (words.length > 0) return say(`Words that are drawn, not typed, were left out. ${quote(words)}`);
  const isLine = listWithin(node, 'v:rect').some(({ attributes }) => attributes['o:hr'] !== undefined);
  if (boxes.length + pictures.length === 0 && !isLine) say(`A drawn shape${named} was left out.`);
}

function quote(words: readonly string[]): string {
  return words.length === 0 ? '' : `It says: “${words.join(' / ')}”`;
}

function drawn(alternative: string): RawPicture {
  return { kind: 'picture', alternative, bytes: null, bookmarks: [], comments: [] };
}

function wordsOf(node: XmlNode | null): string {
  const { descr, title, alt } = node?.attributes ?? {};
  return (descr ?? title ?? alt ?? '').replace(/\s+/g, ' ').trim();
}

function findUri(frame: XmlNode | null): string {
  return findChild(frame, 'a:graphic', 'a:graphicData')?.attributes['uri'] ?? '';
}

function readPicture(node: XmlNode, alternative: string, reading: Reading): RawPicture {
  const own = wordsOf(findChild(node, 'pic:nvPicPr', 'pic:cNvPr'));
  const blip = findChild(node, 'pic:blipFill', 'a:blip')?.attributes ?? node.attributes;
  const target = reading.part.relationships.get(blip['r:embed'] ?? blip['r:id'] ?? '');
  const bytes = target === undefined || target.isOutside ? null : reading.file.readBytes(target.target);
  return { ...drawn(own || alternative), bytes };
}

function listDiagramWords(node: XmlNode, reading: Reading): string[] {
  const target = reading.part.relationships.get(node.attributes['r:dm'] ?? '');
  const part = target === undefined || target.isOutside ? null : reading.file.readPart(target.target);
  return part === null ? [] : listDrawnWords(part.root);
}

/** Those that are in no other of the name. */
function listOuter(node: XmlNode, name: string): XmlNode[] {
  return listChildren(node).flatMap((child) => (child.name === name ? [child] : listOuter(child, name)));
}
