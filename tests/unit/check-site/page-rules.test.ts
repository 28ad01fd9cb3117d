// Rules that look at one page after the other: each is broken once.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeContentSecurity } from '../../../src/security/policy.ts';
import type { Fault } from '../../check-site/fault.ts';
import { findEmptyParts } from '../../check-site/rules/empty-parts.ts';
import { findInlineCode } from '../../check-site/rules/inline-code.ts';
import { findInvalidMarkup } from '../../check-site/rules/markup.ts';
import { findLeftovers } from '../../check-site/rules/leftovers.ts';
import { findOtherOrigins } from '../../check-site/rules/other-origins.ts';
import { findUnnamedPages } from '../../check-site/rules/page-head.ts';
import { makeSmallSite, writePage } from './small-site.ts';

const tell = (faults: readonly Fault[]): string[] => faults.map(({ rule, message }) => `${rule}: ${message}`);
const withMain = (main: string): ReturnType<typeof makeSmallSite> => makeSmallSite({ 'index.html': { main } });
/** The first page, with one part of it replaced. */
const withReplaced = (from: string | RegExp, to: string): ReturnType<typeof makeSmallSite> =>
  makeSmallSite({ 'index.html': writePage('index.html').replace(from, to) });

describe('page heads', () => {
  it.each([
    [' lang="en-GB"', '', 'The page does not say in which language it is.'],
    [/<title>.*<\/title>/, '<title> – A school</title>', 'The page has no title of its own.'],
    [/<meta name="description"[^>]*>/, '', 'The page has no description.'],
    ['<h1>', '<h1>Two</h1><h1>', 'The page does not have exactly one main heading (h1).'],
    [/<meta name="viewport"[^>]*>/, '', 'The page would be drawn at desktop width on a phone: it has no viewport.'],
  ])('without %s: told', (from, to, message) => {
    expect(tell(findUnnamedPages(withReplaced(from, to)))).toEqual([`page-head: ${message}`]);
  });

  it('a page that names an address outside the site is told', () => {
    const html = writePage('policy/2024-09/index.html').replace('policy.example', 'other.example');
    expect(tell(findUnnamedPages(makeSmallSite({ 'policy/2024-09/index.html': html })))).toEqual([
      'page-head: The page does not name its own whole address, or names one outside the site.',
    ]);
  });
});

describe('markup', () => {
  it('a doubled id, a heading out of order and a lost end tag are told, with their places', async () => {
    const faults = await findInvalidMarkup(
      withMain('<p id="main">x</p><h4>Deep</h4><p><blockquote>y</blockquote></p>'),
    );
    expect([...new Set(faults.map(({ rule }) => rule))]).toEqual(
      expect.arrayContaining(['markup/no-dup-id', 'markup/heading-level', 'markup/close-order']),
    );
    expect(faults.find(({ rule }) => rule === 'markup/no-dup-id')?.message).toMatch(/main.*, at .+\.$/);
  });
});

describe('inline code', () => {
  it.each([
    ['<script>run()</script>', 'A script stands in the page.'],
    ['<style>p { color: red }</style>', 'A style sheet stands in the page that its security policy does not allow.'],
    ['<p style="color: red">x</p>', 'An element has a style attribute.'],
    ['<p onclick="run()">x</p>', 'An element has a handler attribute (on…).'],
    ['<a href="JavaScript:run()">x</a>', 'A link is a script.'],
  ])('%s is told', (main, message) => {
    expect(tell(findInlineCode(withMain(main)))).toEqual([`inline-code: ${message}`]);
  });

  it.each([
    [/<meta http-equiv[^>]*>/, '', 'The page does not carry the security policy of the site.'],
    ["script-src 'self'", "script-src 'self' https:", 'The page does not carry the security policy of the site.'],
    [
      '<meta charset="utf-8">',
      '<link rel="icon" href="x.svg">',
      'The page loads something before it says its security policy.',
    ],
    [/<meta name="referrer"[^>]*>/, '', 'The page does not carry the referrer policy of the site.'],
  ])('a head with %s changed is told', (from, to, message) => {
    expect(tell(findInlineCode(withReplaced(from, to)))).toEqual([`security-policy: ${message}`]);
  });
});

describe('styles in pages', () => {
  const css = 'main{color:black}';
  const hash = `sha256-${createHash('sha256').update(css).digest('base64')}`;
  const policy = writeContentSecurity([hash]);
  const withStyle = (path: string, style: string, allowed = policy): string =>
    writePage(path, { head: style }).replace(writeContentSecurity([]), allowed);
  const first = withStyle('index.html', `<style>${css}</style>`);
  const second = 'policy/2024-09/index.html';

  it('are right when every page allows them by their hashes, and the host files too', () => {
    const files = { 'index.html': first, [second]: withStyle(second, ''), _headers: `/*\n  Policy: ${policy}; more\n` };
    expect(findInlineCode(makeSmallSite(files))).toEqual([]);
  });

  it.each([
    ['a style that is in no page is allowed', { 'index.html': withStyle('index.html', '') }],
    ['one page allows less', { 'index.html': first, [second]: writePage(second) }],
    ['the host file allows less', { _headers: `/*\n  Policy: ${writeContentSecurity([])}; more\n` }],
  ])('are told when %s', (_, changes) => {
    const right = { 'index.html': first, [second]: withStyle(second, '') };
    expect(findInlineCode(makeSmallSite({ ...right, ...changes })).map(({ rule }) => rule)).toEqual([
      'security-policy',
    ]);
  });
});

describe('other origins', () => {
  it.each([
    '<img src="https://elsewhere.example/x.png" alt="">',
    '<img srcset="x.png 1x, //elsewhere.example/x.png 2x" src="x.png" alt="">',
    '<script src="//elsewhere.example/x.js"></script>',
    '<iframe src="https://elsewhere.example/"></iframe>',
    '<form action="https://elsewhere.example/"></form>',
    '<link rel="preconnect" href="https://elsewhere.example">',
  ])('%s is told', (main) => {
    expect(tell(findOtherOrigins(withMain(main)))).toEqual([expect.stringContaining('elsewhere.example')]);
  });

  it('style sheets are read too', () => {
    const css =
      '@import "https://a.example/x.css"; p { background: url(//b.example/x.png) } q { background: url(x.png) }';
    expect(tell(findOtherOrigins(makeSmallSite({ '_astro/style.css': css })))).toEqual([
      'other-origin: It loads from elsewhere: "https://a.example/x.css".',
      'other-origin: It loads from elsewhere: "//b.example/x.png".',
    ]);
  });

  it('a link that a reader follows may lead anywhere', () => {
    expect(findOtherOrigins(withMain('<a href="https://elsewhere.example/">x</a>'))).toEqual([]);
  });
});

describe('leftovers', () => {
  it.each([
    ['<p>Reviewed on undefined.</p>', 'failed-value: "undefined" stands in "A page Reviewed on undefined.".'],
    ['<p class="card undefined">x</p>', 'failed-value: "undefined"'],
    ['<p>[object Object]</p>', 'failed-value: "[object Object]"'],
    ['<p>NaN days</p>', 'failed-value: "NaN"'],
    ['<p>Call {fact:childline}.</p>', 'source-mark: "{fact:childline}"'],
    ['<p>So it is. &lt;Cite clause="x" /&gt;</p>', 'source-mark: "<Cite"'],
    ['<p>A rule. ^clear-rule</p>', 'source-mark: "^clear-rule"'],
    ['<p>There are 0 lessons.</p>', 'empty-count: "0 lessons"'],
    ['<p>0 quizzes</p>', 'empty-count: "0 quizzes"'],
  ])('%s is told', (main, told) => {
    expect(tell(findLeftovers(withMain(main)))).toEqual([expect.stringContaining(told)]);
  });

  it('is told in the feed too', () => {
    expect(tell(findLeftovers(makeSmallSite({ 'feed.xml': '<feed>Version of undefined</feed>' })))).toHaveLength(1);
  });

  it.each([
    '<p>0 of 13 done</p>',
    '<p>10 lessons, 2.0 pages</p>',
    '<p>Type <code>^clear-rule</code></p>',
    '<p>Nan rang.</p>',
  ])('%s is no fault', (main) => {
    expect(findLeftovers(withMain(main))).toEqual([]);
  });

  it('a word of the policy itself is no fault', () => {
    const words = 'Terms that are undefined here have their usual meaning.';
    const changes = {
      'policy/2024-09.json': `{"status":"current","text":"${words}"}`,
      'index.html': { main: `<p>${words}</p>` },
    };
    expect(findLeftovers(makeSmallSite(changes))).toEqual([]);
  });
});

describe('empty parts', () => {
  it.each(['<ul class="cards"></ul>', '<table><tbody> </tbody></table>', '<section><div></div></section>', '<p></p>'])(
    '%s is told',
    (main) => {
      expect(tell(findEmptyParts(withMain(main)))[0]).toMatch(/^empty-part: <\w+.*> is empty\.$/);
    },
  );

  it.each(['<ol data-results></ol>', '<p role="status"></p>', '<p><img src="x.png" alt=""></p>', '<p><input></p>'])(
    '%s is no fault',
    (main) => {
      expect(findEmptyParts(withMain(main))).toEqual([]);
    },
  );
});
