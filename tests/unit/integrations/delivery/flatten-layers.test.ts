// Sheets without their layers: the order stays, utilities and paper still win.
import { describe, expect, it } from 'vitest';
import { flattenLayers } from '../../../../src/integrations/delivery/flatten-layers.ts';

describe('a sheet without its layers', () => {
  it('has them in their order, wherever they stood', () => {
    const css =
      '@layer tokens,base,prose,components,utilities;@layer components{.a{margin:0}}@layer base{p{margin:1em}}';
    expect(flattenLayers(css)).toBe('p{margin:1em}.a{margin:0}');
  });

  it('keeps conditions around its rules', () => {
    expect(flattenLayers('@layer components{@media (min-width:48rem){.a{margin:0}}}')).toBe(
      '@media (min-width:48rem){.a{margin:0}}',
    );
  });

  it('has utilities that no class of a component is stronger than', () => {
    expect(flattenLayers('@layer utilities{.a,.b::before{display:none}}@layer components{.c.c.c{display:flex}}')).toBe(
      '.c.c.c{display:flex}.a:not(#_),.b:not(#_)::before{display:none}',
    );
  });

  it('comes last and is important where it stood in none', () => {
    expect(flattenLayers('@page{margin:1cm;@top-left{content:"x"}}a{color:#000}@layer base{a{color:red}}')).toBe(
      'a{color:red}@page{margin:1cm;@top-left{content:"x"}}a{color:#000!important}',
    );
  });

  it.each([
    ['@layer mine{.a{margin:0}}', 'The layer "mine" is none of tokens, base, prose, components, utilities.'],
    ['@layer{.a{margin:0}}', 'The layer "" is none of'],
    ['@media print{@layer base{.a{margin:0}}}', 'The layer "base" stands inside another rule: it cannot be flattened.'],
  ])('is refused as %s', (css, message) => {
    expect(() => flattenLayers(css)).toThrow(message);
  });
});
