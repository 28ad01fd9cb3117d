// What a clause's HTML becomes in Typst.
import { describe, expect, it } from 'vitest';
import { drawHtml } from '../../../../src/policy/pdf/html-source.ts';

const places = new Set(['leader-plans']);
/** On one line. */
const draw = (html: string): string => drawHtml(html, places).replace(/\n/g, ' ');
const hidden = (words: string): string => `<span class="visually-hidden"> ${words} </span>`;
const ins = (html: string): string => `<ins>${hidden('added')}${html}${hidden('end added')}</ins>`;
const del = (html: string): string => `<del>${hidden('removed')}${html}${hidden('end removed')}</del>`;

describe('the HTML of a clause', () => {
  it.each([
    ['plain &amp; simple', '"plain & simple"'],
    ['<em>a</em>', 'emph("a")'],
    ['CO<sub>2</sub>', '{ "CO" sub("2") }'],
    ['<a href="https://a.example">a</a>', 'weblink("https://a.example", "a")'],
    ['<a href="#leader-plans">a</a>', 'link(label("leader-plans"), "a")'],
    ['<a href="#elsewhere">a</a>', '"a"'],
    ['<a href="javascript:x">a</a>', '"a"'],
    ['a<br> b', '{ "a" linebreak() { [ ] "b" } }'],
    ['<p>a</p> <p>b</p>', '{ par("a") par("b") }'],
    ['<blockquote><p>a</p></blockquote>', 'quotation(par("a"))'],
    ['<dl><dt>A</dt> <dt>B</dt> <dd>c</dd></dl>', 'terms(terms.item({ { "A" linebreak() "B" } ":" }, "c"))'],
    [
      '<table><thead><tr><th scope="col">A</th> <th scope="col">B</th></tr></thead> <tbody><tr><td>1</td></tr></tbody></table>',
      'table(columns: 2, table.header(strong("A"), strong("B")), "1", [])',
    ],
    [
      '<img src="/base/policy/pictures/a.png" alt="A &quot;b&quot;" width="1000" height="100" loading="lazy">',
      'picture("/pictures/a.png", alt: "A \\"b\\"", width: 400.0pt)',
    ],
  ])('%s', (html, source) => {
    expect(draw(html)).toBe(source);
  });

  it('says what is marked, and draws one line alone under or through words', () => {
    expect(draw(ins('a'))).toBe('added("a")');
    expect(draw(del('<a href="https://a.example">a</a>'))).toBe('removed(link("https://a.example", "a"))');
    expect(draw(`<u>${ins('a')}</u>`)).toBe('added("a")');
    expect(draw('<del>a</del>')).toBe('struck("a")');
  });

  it('has the word for blocks in the line before them, and the line under each of their words', () => {
    expect(draw(`3. ${ins('<p>a</p>')}`)).toContain('par({ { "3." [ ] } mark("added") })');
    expect(draw(ins('<p>a</p>'))).toContain('par(underlined("a"))');
  });

  it('refuses what it does not know, so that no words are lost', () => {
    expect(() => draw('<video>a</video>')).toThrow('A PDF has no way to draw <video>.');
  });
});
