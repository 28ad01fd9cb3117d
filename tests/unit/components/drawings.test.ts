// The file of all drawings: whatever content may name is in it, and pages give every colour that it asks for.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sprite } from '../../../src/components/pupils/drawing/sprite.ts';
import { pictures } from '../../../src/schemas/bands.ts';
import { adults, children, devices, feelings, places } from '../../../src/schemas/drawings.ts';

const ids = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]);

it('has a drawing for every name that content may use, each once', () => {
  expect(ids).toEqual(
    expect.arrayContaining([
      ...pictures,
      ...children,
      ...adults,
      ...feelings.map((name) => `face-${name}`),
      ...places.flatMap((name) => [`${name}-back`, `${name}-front`]),
      ...devices.filter((name) => name !== 'none').map((name) => `hand-${name}`),
    ]),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

it('uses only colours that the page names', () => {
  const page = readFileSync('src/styles/drawings.css', 'utf8');
  const used = new Set([...sprite.matchAll(/var\((--draw-[\w-]+)\)/g)].map((match) => match[1]));
  const named = new Set([...page.matchAll(/(--draw-[\w-]+):/g)].map((match) => match[1]));
  expect([...used].filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !used.has(name))).toEqual([]);
  expect(sprite).not.toMatch(/#[\da-f]{3,8}"|NaN|undefined/);
});
