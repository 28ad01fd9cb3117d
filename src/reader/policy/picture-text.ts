// Owns reading a picture in a policy text: its file, and its alternative in words.
import type { Picture, PictureFile } from '../../policy/version/model.ts';
import { foldSpaces } from '../../policy/text/fold-text.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { placeOfNode } from '../parse/mdx-nodes.ts';

/** A picture as a text has it. */
interface ReadPicture {
  /** With single spaces; as typed, where it says nothing, too. */
  alternative: string;
  /** Null where there is a problem. */
  picture: Picture | null;
  problems: Problem[];
}

/** What is needed to read the pictures of a file. */
interface PictureContext {
  path: string;
  source: string;
  /** The files of the folder of pictures by name. */
  pictures: ReadonlyMap<string, PictureFile>;
}

/**
 * Reads a picture.
 * @param node a picture
 * @param target its file, as typed: `phone-chart.png`, or `pictures/phone-chart.png`, which editors show
 * @param context its file, and the pictures that there are
 * @returns its alternative and the picture; one without a file or without words is a problem.
 */
export function readPicture(
  node: MdastNode & { type: 'image' | 'imageReference' },
  target: string,
  context: PictureContext,
): ReadPicture {
  const place = placeOfNode(node, context.path);
  const name = target.replace(/^pictures\//, '');
  const alternative = foldSpaces(node.alt ?? '');
  const problems: Problem[] = [];
  const file = context.pictures.get(name);
  if (!file) {
    const suggestion = nearestName(name, context.pictures.keys());
    problems.push(problem('unknown-picture', place, { name: target, suggestion }));
  }
  if (isNoAlternative(alternative, name)) {
    problems.push(problem('picture-without-words', place, { alternative }));
  } else if (holdsMore(node, alternative, context.source)) {
    problems.push(problem('picture-words-marked', place, { text: alternative }));
  }
  if (node.type === 'image' && node.title) {
    problems.push(problem('unsupported-block', place, { what: 'The title of a picture' }));
  }
  return { alternative, picture: file && problems.length === 0 ? { ...file, alternative } : null, problems };
}

/** What a program writes where nobody has: the file's name, or only that there is a picture. */
const empty =
  /^(?:an? |the |this )?(?:image|img|picture|pic|photo|photograph|screen ?shot|diagram|chart|flow ?chart|graph|graphic|figure|alt(?:ernative)?(?: text)?|untitled)s?[\s_-]*\d*$/i;

/** Words that say as little as the name of the file are that name. */
const leastWords = 4;

function isNoAlternative(alternative: string, name: string): boolean {
  if (!/\p{L}/u.test(alternative) || empty.test(alternative)) return true;
  if (/^\S+\.(?:png|jpe?g|webp|gif|svg|bmp|tiff?|heic)$/i.test(alternative)) return true;
  const words = listWords(alternative.toLowerCase());
  return words.length < leastWords && words.join('-') === name.replace(/\.\w+$/, '');
}

/** An alternative is plain words: of a link or an id in it, what was typed would be lost. */
function holdsMore(node: MdastNode, alternative: string, source: string): boolean {
  if (/(?:^|\s)\^[A-Za-z]/.test(alternative)) return true;
  const typed = source.slice(node.position?.start.offset, node.position?.end.offset);
  // `![words]` alone, whose file stands elsewhere, ends with its bracket: -1.
  const inner = typed.slice('!['.length, typed.lastIndexOf(node.type === 'image' ? '](' : ']['));
  return listWords(inner.replace(/&#?\w+;/g, ' ')).join(' ') !== listWords(alternative).join(' ');
}

function listWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
