// Owns turning the tree of a policy file into its preamble, sections and clauses.
import type { Clause, PolicyBody } from '../../policy/version/model.ts';
import { labelClauses } from '../../policy/version/labels.ts';
import { numberClauses } from '../../policy/version/numbering.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { isDefinition } from './block-text.ts';
import { takeMarker } from './clause-marker.ts';
import { childrenOf, readClauses } from './clause-blocks.ts';
import { renderInline, type InlineContext, isTypedAddress } from './inline-text.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { SectionStack } from './section-stack.ts';
import { placeOfNode, walkNodes } from '../parse/mdx-nodes.ts';

/** The body of a policy file. Clauses and sections without a usable id have the id "". */
export interface ParsedBody extends PolicyBody {
  problems: Problem[];
}

/**
 * Reads the body of a policy file.
 * @param tree the parsed file
 * @param context its path and source, and what its links and footnotes may name
 * @returns numbered clauses under their sections, with labels.
 */
export function parsePolicyBody(tree: MdastNode, context: InlineContext): ParsedBody {
  const problems: Problem[] = [];
  const preamble: Clause[] = [];
  const stack = new SectionStack(context.path);
  let contactsLine: number | null = null;
  let isAfterRule = false;

  for (const node of childrenOf(tree)) {
    const place = placeOfNode(node, context.path);
    if (isDefinition(node)) continue; // Drawn where it is called.
    if (node.type === 'mdxJsxFlowElement' && node.name === 'KeyContacts') {
      if (contactsLine !== null) problems.push(problem('repeated-contacts', place, { firstLine: contactsLine }));
      contactsLine ??= place.line;
      if (node.children.length > 0) {
        problems.push(problem('unsupported-block', place, { what: 'Text inside <KeyContacts>' }));
      }
      const section = stack.current();
      if (section) section.hasContacts = true;
      continue;
    }
    switch (node.type) {
      case 'yaml':
      case 'toml':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
        break; // Front matter is read elsewhere; code is reported by the rule that content is data.
      case 'thematicBreak':
        isAfterRule = true;
        break;
      case 'heading': {
        const drawn = renderInline(node.children, context);
        const marked = takeMarker(drawn, 'heading', place);
        problems.push(...marked.problems, ...findLostInHeading(node, context.path));
        problems.push(...stack.open(node.depth, marked.text, marked.id ?? '', place, isAfterRule));
        isAfterRule = false;
        break;
      }
      default: {
        const { clauses, problems: found } = readClauses(node, context, 1);
        problems.push(...found);
        const [first] = clauses;
        if (first && isAfterRule) first.isAfterRule = true;
        isAfterRule = false;
        (stack.current()?.clauses ?? preamble).push(...clauses);
      }
    }
  }
  problems.push(...context.definitions.findUnused(context.path));
  return { ...labelClauses(numberClauses({ preamble, sections: stack.sections })), problems };
}

const lostInHeading: Readonly<Partial<Record<MdastNode['type'], string>>> = {
  footnoteReference: 'A footnote in a heading',
  linkReference: 'A link in a heading',
  link: 'A link in a heading',
  image: 'A picture in a heading',
  imageReference: 'A picture in a heading',
};

/** A section keeps the words of its title only, so what stands beside them would be lost. */
function findLostInHeading(heading: MdastNode, path: string): Problem[] {
  return walkNodes(heading).flatMap((node) => {
    const what = lostInHeading[node.type];
    if (what === undefined || (node.type === 'link' && isTypedAddress(node))) return [];
    return [problem('unsupported-block', placeOfNode(heading, path), { what })];
  });
}
