// Owns turning the tree of a policy file into its preamble, sections and clauses.
import type { Clause, PolicyBody } from '../../policy/version/model.ts';
import { labelClauses } from '../../policy/version/labels.ts';
import { deepestLevel, numberClauses } from '../../policy/version/numbering.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { renderBlock } from './block-text.ts';
import { takeMarker } from './clause-marker.ts';
import { renderInline, type InlineContext, joinInline } from './inline-text.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { findUnspacedMarks } from '../parse/unspaced-marks.ts';
import { SectionStack } from './section-stack.ts';
import { nameOfNode, placeOfNode } from '../parse/mdx-nodes.ts';

/** The body of a policy file. Clauses and sections without a usable id have the id "". */
export interface ParsedBody extends PolicyBody {
  problems: Problem[];
}

/**
 * Reads the body of a policy file.
 * @param tree the parsed file
 * @param context its path, and the references that links may name
 * @returns numbered clauses under their sections, with labels.
 */
export function parsePolicyBody(tree: MdastNode, context: InlineContext): ParsedBody {
  const problems: Problem[] = [];
  const preamble: Clause[] = [];
  const stack = new SectionStack(context.path);
  let contactsLine: number | null = null;

  for (const node of childrenOf(tree)) {
    const place = placeOfNode(node, context.path);
    switch (node.type) {
      case 'yaml':
      case 'toml':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
        break; // Front matter is read elsewhere; code is reported by the rule that content is data.
      case 'heading': {
        const drawn = renderInline(node.children, context);
        const marked = takeMarker(drawn, 'heading', place);
        // A section keeps its title only, so the link would be lost.
        if (drawn.links.length > 0) problems.push(problem('unsupported-block', place, { what: 'A link in a heading' }));
        problems.push(...marked.problems, ...stack.open(node.depth, marked.text, marked.id ?? '', place));
        break;
      }
      case 'mdxJsxFlowElement': {
        if (node.name !== 'KeyContacts') break;
        if (contactsLine !== null) problems.push(problem('repeated-contacts', place, { firstLine: contactsLine }));
        contactsLine ??= place.line;
        if (node.children.length > 0) {
          problems.push(problem('unsupported-block', place, { what: 'Text inside <KeyContacts>' }));
        }
        const section = stack.current();
        if (section) section.hasContacts = true;
        break;
      }
      default: {
        const clauses = readClauses(node, context, 1);
        problems.push(...clauses.problems);
        (stack.current()?.clauses ?? preamble).push(...clauses.clauses);
      }
    }
  }
  // A heading that is lost in a paragraph moves the numbers of those after it.
  const isHeadingLost = problems.some(({ rule }) => rule === 'unspaced-mark');
  const reported = problems.filter(({ rule }) => !isHeadingLost || rule !== 'heading-sequence');
  return { ...labelClauses(numberClauses({ preamble, sections: stack.sections })), problems: reported };
}

interface ReadClauses {
  clauses: Clause[];
  problems: Problem[];
}

function readClauses(node: MdastNode, context: InlineContext, depth: number): ReadClauses {
  switch (node.type) {
    case 'list':
      return joinClauses(node.children.map((item) => readItem(item, context, depth)));
    case 'paragraph':
      return oneClause('paragraph', renderInline(node.children, context), 'paragraph', node, context);
    case 'table':
      return oneClause('block', renderBlock(node, context), 'table', node, context);
    case 'blockquote':
      return oneClause('block', renderBlock(node, context), 'quotation', node, context);
    default:
      return {
        clauses: [],
        problems: [problem('unsupported-block', placeOfNode(node, context.path), { what: nameOfNode(node) })],
      };
  }
}

/** A list item is one paragraph, its own words, and after it the lists below it. */
function readItem(item: MdastNode, context: InlineContext, depth: number): ReadClauses {
  const place = placeOfNode(item, context.path);
  const problems: Problem[] = [];
  if (depth > deepestLevel) problems.push(problem('list-too-deep', place, { depth }));
  if ('checked' in item && typeof item.checked === 'boolean') {
    problems.push(problem('unsupported-block', place, { what: 'A tick box' }));
  }
  const [first, ...rest] = childrenOf(item);
  const drawn = first?.type === 'paragraph' ? renderInline(first.children, context) : joinInline([]);
  const others = first?.type === 'paragraph' ? rest : childrenOf(item);
  const own = oneClause('item', drawn, 'list item', item, context);
  const below = others.map((node): ReadClauses => {
    if (node.type === 'list') return readClauses(node, context, depth + 1);
    const what = node.type === 'paragraph' ? 'A second paragraph in a list item' : nameOfNode(node);
    return { clauses: [], problems: [problem('unsupported-block', placeOfNode(node, context.path), { what })] };
  });
  const children = joinClauses(below);
  return {
    clauses: own.clauses.map((clause) => ({ ...clause, clauses: children.clauses })),
    problems: [...problems, ...own.problems, ...children.problems],
  };
}

function oneClause(
  kind: Clause['kind'],
  drawn: ReturnType<typeof renderInline>,
  what: string,
  node: MdastNode,
  context: InlineContext,
): ReadClauses {
  const place = placeOfNode(node, context.path);
  const { id, text, html, links, problems } = takeMarker(drawn, what, place);
  const clause: Clause = { id: id ?? '', number: null, label: '', kind, text, html, links, clauses: [], place };
  const [own = node] = node.type === 'listItem' ? childrenOf(node) : [];
  const marks = findUnspacedMarks(own, context.path);
  // Several clauses in one: what is wrong with their ids follows from that.
  return { clauses: [clause], problems: marks.length > 0 ? [...drawn.problems, ...marks] : problems };
}

function joinClauses(parts: readonly ReadClauses[]): ReadClauses {
  return { clauses: parts.flatMap((part) => part.clauses), problems: parts.flatMap((part) => part.problems) };
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}
