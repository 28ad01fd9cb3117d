// Owns drawing inline nodes as plain text and as HTML, and resolving links to references.
import { escapeHtml } from '../../policy/text/escape-html.ts';
import type { Picture, PictureFile } from '../../policy/version/model.ts';
import { drawPicture } from '../../policy/version/pictures.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { nameOfNode, placeOfNode, walkNodes } from '../parse/mdx-nodes.ts';
import type { Definitions } from './definitions.ts';
import { readPicture } from './picture-text.ts';

/** What inline nodes say. */
export interface InlineText {
  /** Plain words; white space still as typed. */
  text: string;
  /** The same words as escaped HTML. */
  html: string;
  /** Link targets as authored, in order. */
  links: string[];
  /** Pictures, in order. */
  pictures: Picture[];
  problems: Problem[];
}

/** What is needed to draw the words of a file. */
export interface InlineContext {
  path: string;
  /** The whole file: what the tree does not keep, such as the numbers that a list was typed with. */
  source: string;
  /** The address of each reference by id; null when those could not be read. */
  referenceAddresses: ReadonlyMap<string, string> | null;
  /** The files of the folder of pictures by name. */
  pictures: ReadonlyMap<string, PictureFile>;
  definitions: Definitions;
}

/** The elements of HTML that a policy text may use: they hold words, and take no attributes. */
export const wordElements = ['u', 'sub', 'sup'] as const;

const elements = { emphasis: 'em', strong: 'strong' };

/**
 * Draws inline nodes.
 * @param nodes children of a paragraph, heading or table cell
 * @param context the file and the references that links may name
 * @returns text and HTML of the same words; unsupported nodes are left out and reported.
 */
export function renderInline(nodes: readonly MdastNode[], context: InlineContext): InlineText {
  return joinInline(nodes.map((node) => renderNode(node, context)));
}

/**
 * Joins drawn parts in order.
 * @param parts drawn inline nodes
 * @param between what stands between two parts, in text and HTML alike
 * @returns one drawn text; empty when there are no parts.
 */
export function joinInline(parts: readonly InlineText[], between = ''): InlineText {
  return {
    text: parts.map((part) => part.text).join(between),
    html: parts.map((part) => part.html).join(between),
    links: parts.flatMap((part) => part.links),
    pictures: parts.flatMap((part) => part.pictures),
    problems: parts.flatMap((part) => part.problems),
  };
}

function renderNode(node: MdastNode, context: InlineContext): InlineText {
  switch (node.type) {
    case 'text':
      return plain(node.value, escapeHtml(node.value));
    case 'inlineCode':
      return plain(node.value, `<code>${escapeHtml(node.value)}</code>`);
    case 'break':
      return plain('\n', '<br> ');
    case 'emphasis':
    case 'strong':
      return inElement(elements[node.type], renderInline(node.children, context));
    case 'link':
      return renderLink(node, node.url, context);
    case 'linkReference': {
      const address = context.definitions.findAddress(node.identifier);
      return address === null ? unsupported(nameOfNode(node), node, context) : renderLink(node, address, context);
    }
    case 'image':
      return renderPicture(node, node.url, context);
    case 'imageReference': {
      const address = context.definitions.findAddress(node.identifier);
      return address === null ? unsupported(nameOfNode(node), node, context) : renderPicture(node, address, context);
    }
    case 'footnoteReference':
      return renderFootnote(node, context);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const element = wordElements.find((name) => name === node.name);
      if (element) return inElement(element, renderInline(node.children as MdastNode[], context));
      if (node.name === 'br') return plain(' ', '<br> ');
      if (node.name === 'KeyContacts') return unsupported('<KeyContacts /> inside a line', node, context);
      return plain('', ''); // Reported once, by the rule that content is data.
    }
    case 'mdxTextExpression':
      // Reported once, by the rule that content is data.
      return plain('', '');
    default:
      return unsupported(nameOfNode(node), node, context);
  }
}

/** A footnote is drawn where it is called, so that it is read, compared and frozen with the words that it belongs to. */
function renderFootnote(node: MdastNode & { type: 'footnoteReference' }, context: InlineContext): InlineText {
  const mark = node.label ?? node.identifier;
  const paragraphs = context.definitions.takeFootnote(node.identifier).map((child) => {
    if (child.type === 'paragraph') return renderInline(child.children, context);
    return unsupported(nameOfNode(child, 'a footnote'), child, context);
  });
  const note = joinInline(paragraphs, ' ');
  const words =
    paragraphs.length === 0
      ? plain(mark, escapeHtml(mark))
      : joinInline([plain(`${mark}:`, `${escapeHtml(mark)}:`), note], ' ');
  return {
    ...words,
    text: ` [${words.text}]`,
    html: ` <small>[${words.html}]</small>`,
  };
}

function renderLink(
  node: MdastNode & { type: 'link' | 'linkReference' },
  target: string,
  context: InlineContext,
): InlineText {
  const inner = renderInline(node.children, context);
  if (isTypedAddress(node) && !/^(https:\/\/|mailto:)/.test(target)) return inner;
  const { address, problems } = resolveLink(node, target, context);
  if ('title' in node && node.title) problems.push(...unsupported('The title of a link', node, context).problems);
  return {
    text: inner.text,
    html: `<a href="${escapeHtml(address)}">${inner.html}</a>`,
    links: [target, ...inner.links],
    pictures: inner.pictures,
    problems: [...problems, ...inner.problems],
  };
}

/** The alternative stands among the words, so that it is read, compared and frozen with them. */
function renderPicture(
  node: MdastNode & { type: 'image' | 'imageReference' },
  target: string,
  context: InlineContext,
): InlineText {
  const { alternative, picture, problems } = readPicture(node, target, context);
  if (picture === null) return { ...plain('', ''), problems };
  return { ...plain(alternative, drawPicture(picture)), pictures: [picture] };
}

/**
 * Tells an address that was typed as a plain word, which Markdown takes for a link, from a link.
 * @param node a link
 * @returns true where the link begins with its words, and not with a bracket.
 */
export function isTypedAddress(node: MdastNode & { type: 'link' | 'linkReference' }): boolean {
  const [first] = node.children;
  return node.type === 'link' && first?.position?.start.offset === node.position?.start.offset;
}

/**
 * Checks that links inside a policy lead somewhere.
 * @param tree the parsed file
 * @param path the file, for places
 * @param ids the ids of its sections and clauses
 * @returns a problem for each link to an id that is not there.
 */
export function checkInsideLinks(tree: MdastNode, path: string, ids: readonly string[]): Problem[] {
  return walkNodes(tree).flatMap((node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !/^#\S/.test(node.url)) return [];
    const id = node.url.slice(1);
    if (ids.includes(id)) return [];
    return [
      problem('unknown-clause', placeOfNode(node, path), { id, where: 'this text', suggestion: nearestName(id, ids) }),
    ];
  });
}

function inElement(element: string, inner: InlineText): InlineText {
  return { ...inner, html: `<${element}>${inner.html}</${element}>` };
}

function unsupported(what: string, node: MdastNode, context: InlineContext): InlineText {
  return { ...plain('', ''), problems: [problem('unsupported-block', placeOfNode(node, context.path), { what })] };
}

function resolveLink(
  node: MdastNode,
  target: string,
  context: InlineContext,
): { address: string; problems: Problem[] } {
  const place = placeOfNode(node, context.path);
  if (target.startsWith('ref:')) {
    const id = target.slice('ref:'.length);
    // One fault in the list of references is not a fault of every link.
    if (context.referenceAddresses === null) return { address: '', problems: [] };
    const address = context.referenceAddresses.get(id);
    if (address !== undefined) return { address, problems: [] };
    const suggestion = nearestName(id, context.referenceAddresses.keys());
    return { address: '', problems: [problem('unknown-reference', place, { id, suggestion })] };
  }
  // Whether the clause or section exists is known when the whole file has been read.
  if (/^(https:\/\/|mailto:|tel:|#)\S+$/.test(target)) return { address: target, problems: [] };
  return { address: '', problems: [problem('bad-link', place, { target })] };
}

function plain(text: string, html: string): InlineText {
  return { text, html, links: [], pictures: [], problems: [] };
}
