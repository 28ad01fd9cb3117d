import { describe, expect, it } from 'vitest';
import { type HtmlNode, parseHtml } from '../../../../src/policy/text/html-tree.ts';
import { listClauses } from '../../../../src/policy/version/walk.ts';
import { readContent } from '../../../../src/reader/read-content.ts';

const wordsOf = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => ('text' in node ? node.text : wordsOf(node.children))).join('');

describe('parseHtml', () => {
  it('gives words, elements inside elements, attributes, and elements that hold nothing', () => {
    expect(
      parseHtml('Tea &amp; <em>see <a href="#a-b">4 &lt; 5</a></em><br><img src="/a.png" alt="A &quot;b&quot;">'),
    ).toEqual([
      { text: 'Tea & ' },
      {
        name: 'em',
        attributes: {},
        children: [{ text: 'see ' }, { name: 'a', attributes: { href: '#a-b' }, children: [{ text: '4 < 5' }] }],
      },
      { name: 'br', attributes: {}, children: [] },
      { name: 'img', attributes: { src: '/a.png', alt: 'A "b"' }, children: [] },
    ]);
    expect(parseHtml('')).toEqual([]);
  });

  it('refuses what is not closed, or closed without being open', () => {
    expect(() => parseHtml('<em>a')).toThrow('<em> is not closed');
    expect(() => parseHtml('a</em>')).toThrow('</em> closes what is not open');
    expect(() => parseHtml('<em>a</u>')).toThrow('</u> closes what is not open');
  });

  it('finds the words of every clause that the reader draws', async () => {
    const folder = { location: 'tests/fixtures/as-written', name: 'as-written' };
    const { versions } = await readContent(folder, '2026-11-22');
    const clauses = versions
      .flatMap(listClauses)
      .map(({ clause }) => clause)
      .filter(({ pictures }) => pictures === undefined);
    expect(clauses.length).toBeGreaterThan(20);
    for (const { html, text } of clauses) {
      const bare = (words: string): string => words.replace(/[\s|:\\]+/g, '');
      expect(bare(wordsOf(parseHtml(html)))).toBe(bare(text));
    }
  });
});
