// The base path as people write it.
import { expect, it } from 'vitest';
import { readBasePath } from '../../../src/commands/base-path.ts';

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['policy', '/policy/'],
  ['/policy/', '/policy/'],
  ['//school//policy', '/school/policy/'],
])('%j is %s', (given, expected) => {
  expect(readBasePath(given)).toBe(expected);
});
