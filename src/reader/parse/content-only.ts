// Owns the rule that content is data: no import, export or expression, and only the components offered.
import { emptyComponents } from '../../problems/mdx-fault.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { MdastNode } from './mdx-document.ts';
import { placeOfNode, walkNodes } from './mdx-nodes.ts';

const codeKinds: Record<string, string> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression',
  mdxTextExpression: 'an expression',
};

/**
 * Finds code and unknown components in a tree.
 * @param tree a parsed MDX file
 * @param path the file, for problems
 * @param offered the components that this kind of file may use, each with the attributes it takes
 * @returns one problem for each, and for attributes that a component does not take or has twice, and words where it draws its own.
 */
export function findCode(tree: MdastNode, path: string, offered: Record<string, readonly string[]>): Problem[] {
  return walkNodes(tree).flatMap((node) => {
    const kind = codeKinds[node.type];
    const place = placeOfNode(node, path);
    if (kind !== undefined) {
      const isInText = node.type !== 'mdxjsEsm';
      return [problem('code-in-content', place, { kind, code: sourceOf(node), isInText })];
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const name = node.name ?? '';
    // Own names only: a tag may be called <constructor>.
    const attributes = Object.hasOwn(offered, name) ? offered[name] : undefined;
    if (attributes === undefined) {
      const names = Object.keys(offered);
      const details = {
        name: name === '' ? '<>' : name,
        // A tag of HTML is no component that is misspelt.
        suggestion: nearestName(
          name,
          names.filter((known) => /^[A-Z]/.test(known)),
        ),
        offered: names.length === 0 ? 'none' : names.join(', '),
      };
      return [problem('unknown-component', place, details)];
    }
    const found = node.attributes.flatMap((attribute, index) => {
      if (attribute.type !== 'mdxJsxAttribute') {
        return [problem('code-in-content', place, { kind: 'an expression', code: attribute.value })];
      }
      if (attribute.value !== null && typeof attribute.value === 'object') {
        const details = { kind: 'an expression', code: attribute.value.value, attribute: attribute.name };
        return [problem('code-in-content', place, details)];
      }
      const details = { component: name, attribute: attribute.name };
      if (!attributes.includes(attribute.name)) {
        const suggestion = nearestName(attribute.name.toLowerCase(), attributes);
        return [problem('component-attribute', place, { ...details, suggestion })];
      }
      const first = node.attributes.findIndex((other) => 'name' in other && other.name === attribute.name);
      return first === index ? [] : [problem('repeated-attribute', place, details)];
    });
    // Words in <KeyContacts> are told where the policy's text is read.
    const text = emptyComponents.includes(name) && name !== 'KeyContacts' ? textIn(node) : '';
    return text === '' ? found : [...found, problem('words-in-component', place, { component: name, text })];
  });
}

function textIn(node: MdastNode): string {
  const words = walkNodes(node).flatMap((inner) =>
    'value' in inner && typeof inner.value === 'string' ? inner.value : [],
  );
  return words.join(' ').trim();
}

function sourceOf(node: MdastNode): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : node.type;
}
