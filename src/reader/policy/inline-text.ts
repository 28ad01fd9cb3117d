// Owns drawing inline nodes as plain text and as HTML, and resolving links to references.
import { escapeHtml } from '../../policy/text/escape-html.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { nameOfNode, placeOfNode } from '../parse/mdx-nodes.ts';

/** What inline nodes say. */
export interface InlineText {
  /** Plain words; white space still as typed. */
  text: string;
  /** The same words as escaped HTML. */
  html: string;
  /** Link targets as authored, in order. */
  links: string[];
  problems: Problem[];
}

/** What is needed to draw links: the file, for problems, and the address of each reference by id; null when those could not be read. */
export interface InlineContext {
  path: string;
  referenceAddresses: ReadonlyMap<string, string> | null;
}

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
      return plain(' ', '<br> ');
    case 'emphasis':
    case 'strong': {
      const inner = renderInline(node.children, context);
      const element = elements[node.type];
      return { ...inner, html: `<${element}>${inner.html}</${element}>` };
    }
    case 'link': {
      const inner = renderInline(node.children, context);
      const { address, problems } = resolveLink(node, context);
      return {
        text: inner.text,
        html: `<a href="${escapeHtml(address)}">${inner.html}</a>`,
        links: [node.url, ...inner.links],
        problems: [...problems, ...inner.problems],
      };
    }
    case 'mdxJsxTextElement':
      if (node.name === 'KeyContacts') return unsupported('<KeyContacts /> inside a line', node, context);
      return plain('', ''); // Reported once, by the rule that content is data.
    case 'mdxTextExpression':
      // Reported once, by the rule that content is data.
      return plain('', '');
    default:
      return unsupported(nameOfNode(node), node, context);
  }
}

function unsupported(what: string, node: MdastNode, context: InlineContext): InlineText {
  return { ...plain('', ''), problems: [problem('unsupported-block', placeOfNode(node, context.path), { what })] };
}

function resolveLink(
  node: MdastNode & { type: 'link' },
  context: InlineContext,
): { address: string; problems: Problem[] } {
  const place = placeOfNode(node, context.path);
  if (node.url.startsWith('ref:')) {
    const id = node.url.slice('ref:'.length);
    // One fault in the list of references is not a fault of every link.
    if (context.referenceAddresses === null) return { address: '', problems: [] };
    const address = context.referenceAddresses.get(id);
    if (address !== undefined) return { address, problems: [] };
    const suggestion = nearestName(id, context.referenceAddresses.keys());
    return { address: '', problems: [problem('unknown-reference', place, { id, suggestion })] };
  }
  if (/^(https:\/\/|mailto:|tel:)\S+$/.test(node.url)) return { address: node.url, problems: [] };
  return { address: '', problems: [problem('bad-link', place, { target: node.url, isPolicy: true })] };
}

function plain(text: string, html: string): InlineText {
  return { text, html, links: [], problems: [] };
}
