// Tokens stand where they are needed, and have short names.
import { expect, it } from 'vitest';
import { settleTokens } from '../../../../src/integrations/delivery/settle-tokens.ts';

it('a token that only another sheet uses moves there, in light and in dark', () => {
  const first = ':root{--text:#000;--danger:red}@media (d){:root{--text:#fff;--danger:pink}}p{color:var(--text)}';
  expect(settleTokens(first, ['.a{color:var(--danger)}', '.b{color:var(--text)}'])).toEqual({
    first: ':root{--a:#000}@media (d){:root{--a:#fff}}p{color:var(--a)}',
    others: [':root{--b:red}@media (d){:root{--b:pink}}.a{color:var(--b)}', '.b{color:var(--a)}'],
  });
});

it('a token that another one needs stays with it', () => {
  const first = ':root{--one:1px;--two:calc(2*var(--one))}';
  expect(settleTokens(first, ['p{margin:var(--two)}'])).toEqual({
    first: '',
    others: [':root{--a:1px;--b:calc(2*var(--a))}p{margin:var(--b)}'],
  });
});

it('a token that no sheet uses is nowhere, and other rules of the root stay', () => {
  expect(settleTokens(':root{color-scheme:light;--unused:1px}p{margin:0}', [])).toEqual({
    first: ':root{color-scheme:light}p{margin:0}',
    others: [],
  });
});

it('what looks like a token and is none keeps its name', () => {
  const css = '.list--target{--own:1px;margin:var(--own) var(--target)}';
  expect(settleTokens(`:root{--target:2px}${css}`, ['.a{--a:0}'])).toEqual({
    first: ':root{--b:2px}.list--target{--own:1px;margin:var(--own) var(--b)}',
    others: ['.a{--a:0}'],
  });
});

it('another value that a sheet gives a token, as for paper, is found by it', () => {
  const { others } = settleTokens(':root{--line:#ccc}p{color:var(--line)}', [':root,body{--line:#999}']);
  expect(others).toEqual([':root,body{--a:#999}']);
});
