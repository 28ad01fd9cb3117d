// Tokens stand where they are needed, and have short names.
import { expect, it } from 'vitest';
import { settleTokens } from '../../../../src/integrations/delivery/settle-tokens.ts';

it('a token that only another sheet uses moves there, in light and in dark', () => {
  const first = ':root{--text:#000;--danger:red}@media (d){:root{--text:#fff;--danger:pink}}p{color:var(--text)}';
  expect(settleTokens([first, '.a{color:var(--danger)}', '.b{color:var(--text)}'], 1)).toEqual([
    ':root{--a:#000}@media (d){:root{--a:#fff}}p{color:var(--a)}',
    ':root{--b:red}@media (d){:root{--b:pink}}.a{color:var(--b)}',
    '.b{color:var(--a)}',
  ]);
});

it('a token that a common sheet uses stays in the first', () => {
  expect(settleTokens([':root{--one:1px;--two:2px}', 'p{margin:var(--one)}', 'a{margin:var(--one)}'], 2)).toEqual([
    ':root{--a:1px}',
    'p{margin:var(--a)}',
    'a{margin:var(--a)}',
  ]);
});

it('a token that another one needs stays with it', () => {
  const first = ':root{--one:1px;--two:calc(2*var(--one))}';
  expect(settleTokens([first, 'p{margin:var(--two)}'], 1)).toEqual([
    '',
    ':root{--a:1px;--b:calc(2*var(--a))}p{margin:var(--b)}',
  ]);
});

it('a token that no sheet uses is nowhere, and other rules of the root stay', () => {
  expect(settleTokens([':root{color-scheme:light;--unused:1px}p{margin:0}'], 1)).toEqual([
    ':root{color-scheme:light}p{margin:0}',
  ]);
});

it('a condition around other rules does not come with it', () => {
  const first = ':root{--one:1px}@supports (a:b){@media (c){.x{margin:0}}}';
  expect(settleTokens([first, 'p{margin:var(--one)}'], 1)[1]).toBe(':root{--a:1px}p{margin:var(--a)}');
});

it('what looks like a token and is none keeps its name', () => {
  const css = '.list--target{--own:1px;margin:var(--own) var(--target)}';
  expect(settleTokens([`:root{--target:2px}${css}`, '.a{--a:0}'], 1)).toEqual([
    ':root{--b:2px}.list--target{--own:1px;margin:var(--own) var(--b)}',
    '.a{--a:0}',
  ]);
});

it('another value that a sheet gives a token, as for paper, is found by it', () => {
  const sheets = settleTokens([':root{--line:#ccc}p{color:var(--line)}', ':root,body{--line:#999}'], 1);
  expect(sheets[1]).toBe(':root,body{--a:#999}');
});
