// Owns what people wrote in the margin of a Word file: each remark with its answers, and whether it is settled.
import { listChildren, listWithin, type XmlNode } from '../file/xml.ts';
import type { WordComment } from '../../word-document.ts';
import { readPlainText } from './plain-text.ts';

/** A remark and the answers to it. */
export interface Thread {
  /** The remark first; empty for one that answers another, and stands there. */
  comments: WordComment[];
  /** True where somebody marked it as done. */
  isDone: boolean;
}

/**
 * Reads the comments.
 * @param root of `comments.xml`; null without comments
 * @param extended of `commentsExtended.xml`, which says what answers what; null without
 * @returns each thread under the id that the text calls it by
 */
export function readComments(root: XmlNode | null, extended: XmlNode | null): Map<string, Thread> {
  const states = new Map(
    listWithin(extended ?? { name: '', attributes: {}, children: [] }, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      { parent: attributes['w15:paraIdParent'] ?? null, isDone: attributes['w15:done'] === '1' },
    ]),
  );
  const found = new Map<string, Thread>();
  const byParagraph = new Map<string, Thread>();
  for (const node of listChildren(root, 'w:comment')) {
    const paragraphs = listWithin(node, 'w:p');
    const key = paragraphs[paragraphs.length - 1]?.attributes['w14:paraId'] ?? '';
    const state = states.get(key);
    const comment = { author: node.attributes['w:author'] ?? '', text: readPlainText(node) };
    const parent = byParagraph.get(state?.parent ?? '');
    const thread = { comments: parent ? [] : [comment], isDone: state?.isDone === true };
    parent?.comments.push(comment);
    found.set(node.attributes['w:id'] ?? '', thread);
    if (key !== '') byParagraph.set(key, parent ?? thread);
  }
  return found;
}
