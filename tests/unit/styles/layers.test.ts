// Layers are taken out of what is built, so what wins by its layer has to win by its selector too. Nothing flips while this holds.
import { globSync, readFileSync } from 'node:fs';
import postcss, { type Container, type Document, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { layerOrder } from '../../../src/integrations/delivery/flatten-layers.ts';
import { compareStrength, findSpecificity } from './specificity.ts';

interface Written {
  place: string;
  layer: string;
  selector: string;
  strength: readonly [number, number, number];
  /** The first words of what it sets: a shorthand and its parts compete. */
  families: string[];
}

const oneClass = [0, 1, 0];

const rules = globSync('src/**/*.{css,astro}').flatMap((path) => {
  const text = readFileSync(path, 'utf8');
  const css = path.endsWith('.css') ? text : (/<style[^>]*>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '');
  const found: Written[] = [];
  postcss.parse(css).walkRules((rule) => {
    const layer = layerOf(rule);
    const families: string[] = [];
    rule.walkDecls(({ prop }) => void families.push(familyOf(prop)));
    if (layer === null) return;
    for (const selector of rule.selectors) {
      found.push({ place: `${path}: ${selector}`, layer, selector, strength: findSpecificity(selector), families });
    }
  });
  return found;
});
const below = rules.filter(({ layer }) => ['tokens', 'base', 'prose'].includes(layer));

/** The layer that a rule stands in; "" where it stands in none, null within key frames. */
function layerOf(rule: Rule): string | null {
  for (let at: Container | Document | undefined = rule.parent; at && at.type !== 'root'; at = at.parent) {
    if (!('name' in at)) continue;
    if (at.name === 'layer') return String('params' in at ? at.params : '');
    if (String(at.name).endsWith('keyframes')) return null;
  }
  return '';
}

function familyOf(property: string): string {
  if (/^(?:--|text-(?!decoration)|overflow-)/.test(property)) return property;
  return property.startsWith('text-decoration')
    ? 'text-decoration'
    : (property.replace('line-height', 'font').split('-')[0] ?? '');
}

describe('the layers', () => {
  it('are all known, and only paper stands in none', () => {
    const known = new Set<string>(layerOrder);
    const others = rules.filter(({ layer, place }) => !known.has(layer) && !place.startsWith('src/styles/print.css'));
    expect(rules.length).toBeGreaterThan(500);
    expect(others.map(({ place }) => place)).toEqual([]);
  });

  it('below the components have no selector stronger than one class', () => {
    expect(below.filter(({ strength }) => compareStrength(strength, oneClass) > 0).map(({ place }) => place)).toEqual(
      [],
    );
  });

  it('have no component weaker than a class that sets what a class below it sets', () => {
    expect(below.filter(({ selector, strength }) => selector.includes('::') && strength[1] > 0)).toEqual([]);
    const taken = new Set(below.filter(({ strength }) => strength[1] === 1).flatMap(({ families }) => families));
    // What stands before or after an element is styled by no class below.
    const weak = rules.filter(({ layer, selector, strength }) => {
      return layer === 'components' && !selector.includes('::') && compareStrength(strength, oneClass) < 0;
    });
    expect(
      weak.filter(({ families }) => families.some((family) => taken.has(family))).map(({ place }) => place),
    ).toEqual([]);
  });

  it('have utilities that begin with a class, which is made stronger than any component', () => {
    const utilities = rules.filter(({ layer }) => layer === 'utilities');
    expect(utilities.map(({ selector }) => selector).filter((selector) => !selector.startsWith('.'))).toEqual([]);
    expect(rules.filter(({ strength }) => strength[0] !== 0).map(({ place }) => place)).toEqual([]);
  });
});

describe('the strength of a selector', () => {
  it.each([
    ['*', [0, 0, 0]],
    ['a:hover', [0, 1, 1]],
    ['a:where(:hover)', [0, 0, 1]],
    ['.a > .b::before', [0, 2, 1]],
    [':is(.a, h2) + *', [0, 1, 0]],
    ['.a:not([hidden], .b .c)', [0, 3, 0]],
    [".r:has([value='side']:checked) ins", [0, 3, 1]],
    ['li:nth-child(2n + 1)', [0, 1, 1]],
    ['.a:not(#_)', [1, 1, 0]],
  ])('%s', (selector, strength) => {
    expect(findSpecificity(selector)).toEqual(strength);
  });
});
