import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../../src/policy/text/escape-html.ts';
import { readProposal } from '../proposal.ts';

describe('words as text and as HTML', () => {
  it.each([
    ['plain', 'plain', 'plain'],
    ['**strong** and *soft*', 'strong and soft', '<strong>strong</strong> and <em>soft</em>'],
    ['***both***', 'both', '<em><strong>both</strong></em>'],
    ['`code`', 'code', '<code>code</code>'],
    ['one\ntwo   three', 'one two three', 'one two three'],
    ['one\\\ntwo', 'one two', 'one<br> two'],
    ['"a" & \\<b> ‘c’', '"a" & <b> ‘c’', '&quot;a&quot; &amp; &lt;b&gt; ‘c’'],
    ['&lt;b&gt; &copy;', '<b> ©', '&lt;b&gt; ©'],
    ['`<b>&`', '<b>&', '<code>&lt;b&gt;&amp;</code>'],
    ['£5 or $5, 1 < 2', '£5 or $5, 1 < 2', '£5 or $5, 1 &lt; 2'],
    ['snake_case and 2 * 3', 'snake_case and 2 * 3', 'snake_case and 2 * 3'],
  ])('%j', (body, text, html) => {
    const { preamble, problems } = readProposal(`${body} ^some-words`);
    expect(problems).toEqual([]);
    expect(preamble).toMatchObject([{ text, html, links: [] }]);
  });
});

it.each([
  ['Visit www.school.example, or ask.', 'Visit www.school.example, or ask.'],
  ['See http://school.example/a_b_c.', 'See http://school.example/a_b_c.'],
  ['(http://school.example)', '(http://school.example)'],
  ['<http://school.example>', 'http://school.example'],
])('an address of a kind that is no safe link stays words: %s', (words, html) => {
  const { preamble, problems } = readProposal(`${words} ^some-words`);
  expect(problems).toEqual([]);
  expect(preamble).toMatchObject([{ text: html, html, links: [] }]);
});

it.each(['~~not~~', '~not~'])('words that are struck through are refused: %s', (words) => {
  // The words without the mark would be compared and frozen, and they say the opposite.
  const { preamble, problems } = readProposal(`It is ${words} limited. ^some-words`);
  expect(problems.map(({ message }) => message)).toEqual(['Struck-through text cannot be part of a policy text.']);
  expect(preamble).toMatchObject([{ text: 'It is limited.' }]);
});

describe('links', () => {
  it.each([
    ['[KCSiE](ref:kcsie)', 'KCSiE', 'https://www.gov.uk/kcsie', 'ref:kcsie'],
    [
      '[site](https://school.example/?a=1&b=2)',
      'site',
      'https://school.example/?a=1&amp;b=2',
      'https://school.example/?a=1&b=2',
    ],
    ['[mail](mailto:a@school.example)', 'mail', 'mailto:a@school.example', 'mailto:a@school.example'],
    ['[call](tel:01632960001)', 'call', 'tel:01632960001', 'tel:01632960001'],
    ['https://school.example', 'https://school.example', 'https://school.example', 'https://school.example'],
    ['a@school.example', 'a@school.example', 'mailto:a@school.example', 'mailto:a@school.example'],
  ])('%s leads where it says', (body, text, address, target) => {
    const { preamble, problems } = readProposal(`${body} ^some-words`);
    expect(problems).toEqual([]);
    expect(preamble).toMatchObject([{ text, html: `<a href="${address}">${text}</a>`, links: [target] }]);
  });

  it('keep their marks of emphasis, and their order', () => {
    const { preamble } = readProposal('[**B**](https://b.example) then [A](https://a.example) ^some-words');
    expect(preamble).toMatchObject([
      {
        html: '<a href="https://b.example"><strong>B</strong></a> then <a href="https://a.example">A</a>',
        links: ['https://b.example', 'https://a.example'],
      },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'http://school.example',
    '//school.example',
    '#',
    '/policy/',
    'page.html',
    'https://',
    'ftp://school.example',
    '',
  ])('to "%s" are refused, and lead nowhere', (target) => {
    const { preamble, problems } = readProposal(`[w](${target}) ^some-words`);
    expect(problems.map(({ rule }) => rule)).toEqual(['bad-link']);
    expect(preamble).toMatchObject([{ text: 'w', html: '<a href="">w</a>' }]);
  });

  it.each(['ref:', 'ref:KCSIE', 'ref:constructor', 'ref:kcsie2'])('to "%s" are unknown', (target) => {
    const { problems } = readProposal(`[w](${target}) ^some-words`);
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-reference']);
  });
});

describe('escaping', () => {
  it('makes any text safe in elements and quoted attributes', () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
      `&lt;a href=&quot;x&quot; title='y'&gt;&amp;amp;&lt;/a&gt;`,
    );
  });
});
