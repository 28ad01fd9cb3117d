// Rules that hold pages against data, or against each other: each is broken once.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../check-site/fault.ts';
import { findDifferences } from '../../check-site/same-files.ts';
import { findLeftovers } from '../../check-site/rules/leftovers.ts';
import { findOverweight } from '../../check-site/rules/weight.ts';
import { findSharedTitles } from '../../check-site/rules/page-titles.ts';
import { findSitemapFaults } from '../../check-site/rules/sitemap.ts';
import { findUnmarkedVersions } from '../../check-site/rules/not-in-force.ts';
import { findUnreadableData, findUntaggedPdfs } from '../../check-site/rules/data-files.ts';
import type { Site } from '../../check-site/site.ts';
import { makeSmallSite, writePage } from './small-site.ts';

const tell = (faults: readonly Fault[]): string[] => faults.map(({ path, message }) => `${path}: ${message}`);
const noindex = '<meta name="robots" content="noindex">';
const banner = '<p data-not-current>Not agreed, not in force.</p>';

it('a page with the title of another is told, with both', () => {
  const titled = writePage('clauses/clear-rule/index.html').replace(
    /<title>.*</,
    '<title>A  PAGE at index.html – A school<',
  );
  expect(tell(findSharedTitles(makeSmallSite({ 'clauses/clear-rule/index.html': titled })))).toEqual([
    'clauses/clear-rule/index.html: Its title is "A PAGE at index.html – A school", as that of index.html.',
  ]);
});

describe('versions not in force', () => {
  const page = 'policy/2024-09/index.html';
  const data = 'policy/2024-09.json';

  it('a proposal without a banner is told', () => {
    expect(tell(findUnmarkedVersions(makeSmallSite({ [data]: '{"status":"proposal"}' })))).toEqual([
      `${page}: The version is proposal, and its page has no banner that says it is not in force.`,
    ]);
  });

  it('a banner on the version in force is told', () => {
    expect(tell(findUnmarkedVersions(makeSmallSite({ [page]: { head: noindex, main: banner } })))).toEqual([
      `${page}: The version is in force, and its page says that it is not.`,
    ]);
  });

  it('a banner without "noindex" is told, on any page', () => {
    const changes = { [data]: '{"status":"proposal"}', [page]: { main: banner } };
    expect(tell(findUnmarkedVersions(makeSmallSite(changes)))).toEqual([
      `${page}: It says that its words are not in force, and lets search engines list it.`,
    ]);
  });

  it('a version without data is told', () => {
    expect(tell(findUnmarkedVersions(makeSmallSite({ [data]: null })))).toEqual([
      `${page}: There is no data that says which status this version has (policy/2024-09.json).`,
    ]);
  });

  it.each([
    ['in the data', '[{"role":"Head","people":[{"name":"A","email":"a@school.example"}],"phones":[]}]', banner],
    ['as a phone in the data', '[{"role":"Head","people":[],"phones":["01234 567890"]}]', banner],
    ['on the page', '[]', `${banner}<div class="key-contacts"><a href="tel:01234567890">01234 567890</a></div>`],
  ])('a contact of a superseded version %s is told', (_, contacts, main) => {
    const changes = { [data]: `{"status":"superseded","contacts":${contacts}}`, [page]: { head: noindex, main } };
    expect(tell(findUnmarkedVersions(makeSmallSite(changes)))).toEqual([
      `${page}: The version is superseded, and its contacts can still be called or written to.`,
    ]);
  });

  it('a comparison with words that are not agreed and no banner is told', () => {
    const changes = {
      'compare/2024-09/2025-09/index.html': {},
      'compare/2024-09/2025-09.json': '{"notInForce":[{"version":"2025-09"}]}',
    };
    expect(tell(findUnmarkedVersions(makeSmallSite(changes)))).toEqual([
      'compare/2024-09/2025-09/index.html: It shows words that are not agreed, and has no banner that says so.',
    ]);
  });
});

describe('the sitemap', () => {
  const at = 'https://policy.example/school/';

  it('that is missing is told', () => {
    expect(tell(findSitemapFaults(makeSmallSite({ 'sitemap-index.xml': null })))).toEqual([
      'sitemap-index.xml: There is no sitemap, or it lists none.',
    ]);
  });

  it('that names what was not built, what may not be indexed, and leaves a page out, is told', () => {
    const changes = {
      'sitemap-0.xml': `<urlset><loc>${at}gone/</loc><loc>${at}policy/2024-09/</loc></urlset>`,
      'policy/2024-09/index.html': { head: noindex },
    };
    expect(tell(findSitemapFaults(makeSmallSite(changes)))).toEqual([
      `sitemap-0.xml: ${at}gone/ is not a page of the site.`,
      `sitemap-0.xml: ${at}policy/2024-09/ is kept from search engines by its own page.`,
      `sitemap-0.xml: ${at} is missing.`,
    ]);
  });
});

describe('data', () => {
  it.each([
    ['x.json', '{"a":', /^x\.json: It is not JSON: /],
    ['review.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', /Its lines do not end in CR LF/],
    ['review.ics', 'BEGIN:VCALENDAR\r\nSUMMARY:x\r\n\r\n', /does not begin with BEGIN:VCALENDAR and end with/],
    ['review.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n', /END:VCALENDAR ends what did not begin/],
    [
      'review.ics',
      'BEGIN:VCALENDAR\r\nSUMMARY:A\\, b\r\n\t, c\r\nEND:VCALENDAR\r\n',
      /has no "\\" before it, [^:]*: SUMMARY:A/,
    ],
  ])('%s with %j is told', (path, text, told) => {
    expect(tell(findUnreadableData(makeSmallSite({ [path]: text })))).toEqual([expect.stringMatching(told)]);
  });
});

it('a PDF of the policy that is not tagged is told, with what it lacks; a file of the school is its own', () => {
  const whole = '%PDF-1.7 /StructTreeRoot /Lang (en-GB) <pdfuaid:part>1</pdfuaid:part> <dc:title>A</dc:title>';
  const site = makeSmallSite({
    'policy/2024-09.pdf': whole,
    'compare/2023-09/2024-09.pdf': whole.replace('/StructTreeRoot', '').replace('<pdfuaid', ''),
    'menu.pdf': 'a scan',
  });
  expect(tell(findUntaggedPdfs(site))).toEqual(['compare/2023-09/2024-09.pdf: It lacks tags, the mark of PDF/UA-1.']);
});

describe('weight', () => {
  /** Words that gzip cannot make much smaller, the same each time. */
  const noise = (words: number, seed = 1): string => {
    let state = seed;
    return Array.from({ length: words }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state.toString(36);
    }).join(' ');
  };

  it('styles beyond the budget are told on every page that loads them', () => {
    const faults = findOverweight(makeSmallSite({ '_astro/style.css': noise(3000) }));
    expect(faults.map(({ path }) => path)).toEqual(['index.html', 'policy/2024-09/index.html']);
    expect(faults[1]?.message).toMatch(/^Styles weigh \d+ bytes after gzip; such a page may have 6100\.$/);
  });

  it('scripts count with what they import, each once', () => {
    const changes = {
      'index.html': { head: '<script type="module" src="/school/_astro/a.js"></script>' },
      '_astro/a.js': 'import"./b.js";import{c}from"./c.js";',
      '_astro/b.js': 'import"./c.js";',
      '_astro/c.js': noise(2000),
    };
    expect(findOverweight(makeSmallSite(changes))[0]?.message).toMatch(/^Scripts weigh \d+ bytes/);
  });

  it('HTML is held against the same words in bare HTML: words are free, attributes are not', () => {
    const words = (attributes: string): string => `<p${attributes}>${noise(1000)}</p>`;
    expect(findOverweight(makeSmallSite({ 'index.html': { main: words('') } }))).toEqual([]);
    const heavy = findOverweight(makeSmallSite({ 'index.html': { main: words(` data-x="${noise(2000, 2)}"`) } }));
    expect(heavy[0]?.message).toMatch(/^HTML weigh/);
  });
});

describe('two builds', () => {
  it('that are alike have no fault', () => {
    expect(findDifferences(makeSmallSite(), makeSmallSite())).toEqual([]);
  });

  it('are told apart by files and bytes', () => {
    const again = makeSmallSite({ 'feed.xml': null, 'review.ics': 'x' });
    expect(tell(findDifferences(makeSmallSite(), again))).toEqual([
      'feed.xml: Only one of two builds has this file.',
      'review.ics: Two builds give it other bytes.',
    ]);
  });
});

describe('a Word file', () => {
  const path = 'policy/2024-09.docx';
  const withFile = (content: Buffer): Site => {
    const site = makeSmallSite();
    return { ...site, files: new Map([...site.files, [path, content]]) };
  };
  const write = (words: string): Buffer =>
    Buffer.from(zipSync({ 'word/document.xml': strToU8(`<w:document><w:p><w:t>${words}</w:t></w:p></w:document>`) }));

  it('that cannot be opened is told', () => {
    expect(tell(findUnreadableData(withFile(Buffer.from('words'))))).toEqual([
      expect.stringContaining(`${path}: It is no Word file:`),
    ]);
    expect(tell(findUnreadableData(withFile(write('A <b>')))).join()).toContain(`${path}: It is no Word file:`);
  });

  it('with a mark of the source, or a value that failed, is told', () => {
    expect(tell(findLeftovers(withFile(write('A clear rule. ^clear-rule until undefined')))).sort()).toEqual([
      `${path}: "^clear-rule" stands in "A clear rule. ^clear-rule until undefined".`,
      `${path}: "undefined" stands in "clear rule. ^clear-rule until undefined".`,
    ]);
  });

  it('in which all is right is not told', () => {
    const site = withFile(write('A clear rule.'));
    expect([...findUnreadableData(site), ...findLeftovers(site)]).toEqual([]);
  });
});
