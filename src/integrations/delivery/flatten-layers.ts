// Owns taking the cascade layers out of a built sheet, for browsers that do not know them, so that the same rules win.
import postcss, { type ChildNode, type Container, type Rule } from 'postcss';

/** The layers in which styles are written, weakest first. What stands in none wins over all of them. */
export const layerOrder = ['tokens', 'base', 'prose', 'components', 'utilities'] as const;
type Layer = (typeof layerOrder)[number];

/**
 * Unwraps the layers in their order. Utilities get a specificity that no component has, and what stands in no layer
 * becomes important, since both win whatever the selector. That the layers below components stay weaker than those is a
 * matter of how they are written: `tests/unit/styles/layers.test.ts` holds them to it.
 * @param css a sheet as it is built
 * @returns the same sheet without a layer
 * @throws Error when a layer is unknown, has no name, or stands inside another rule
 */
export function flattenLayers(css: string): string {
  const root = postcss.parse(css);
  const layers = new Map<Layer, ChildNode[]>(layerOrder.map((name) => [name, []]));
  const unlayered: ChildNode[] = [];
  for (const node of root.nodes) {
    if (node.type !== 'atrule' || node.name !== 'layer') unlayered.push(node);
    else if (node.nodes) findLayer(layers, node.params).push(...node.nodes);
  }
  const flat = postcss.root();
  for (const [name, nodes] of layers) {
    const part = postcss.root({ nodes });
    if (name === 'utilities') part.walkRules(winOverClasses);
    flat.append(part.nodes);
  }
  const last = postcss.root({ nodes: unlayered });
  winOverAll(last);
  flat.append(last.nodes);
  flat.walkAtRules('layer', ({ params }) => {
    throw new Error(`The layer "${params}" stands inside another rule: it cannot be flattened.`);
  });
  return flat.toString();
}

function findLayer(layers: ReadonlyMap<Layer, ChildNode[]>, params: string): ChildNode[] {
  const found = layers.get(params as Layer);
  if (found) return found;
  throw new Error(`The layer "${params}" is none of ${layerOrder.join(', ')}.`);
}

/** No component has an id in a selector, so one that no element has is enough; every browser knows it. */
function winOverClasses(rule: Rule): void {
  rule.selectors = rule.selectors.map((selector) => selector.replace(/^[^\s>+~:]+/, '$&:not(#_)'));
}

function winOverAll(sheet: Container): void {
  sheet.walkDecls((declaration) => {
    // The margins of a sheet of paper compete with nothing.
    if (declaration.parent?.type === 'rule')
      Object.assign(declaration, { important: true, raws: { important: '!important' } });
  });
}
