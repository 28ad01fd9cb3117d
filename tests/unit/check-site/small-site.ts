// Owns a small site in which all is right, for tests that break one thing of it.
import { referrerPolicy, writeContentSecurity } from '../../../src/security/policy.ts';
import { makeSite, type Site } from '../../check-site/site.ts';

const origin = 'https://policy.example';
const base = '/school/';

/** What differs from a page in which all is right. */
interface PageParts {
  /** More of the head. */
  head?: string;
  main?: string;
}

/**
 * Writes a page.
 * @param path from the site's folder
 * @param parts what is on it
 * @returns its HTML: valid, with everything that a page must say
 */
export function writePage(path: string, { head = '', main = '<p>Words.</p>' }: PageParts = {}): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${writeContentSecurity([])}">
<meta name="referrer" content="${referrerPolicy}">
<meta name="viewport" content="width=device-width">
<title>A page at ${path} – A school</title>
<meta name="description" content="What it is about.">
<link rel="canonical" href="${origin}${base}${path.replace(/index\.html$/, '')}">
<link rel="stylesheet" href="${base}_astro/style.css">
${head}
</head>
<body><main id="main"><h1>A page</h1>${main}</main></body>
</html>
`;
}

/**
 * Makes a site under `https://policy.example/school/`.
 * @param changes files by path that take the place of the right ones or come beside them; null leaves one out. A page may be given as its parts
 * @returns the site: a first page, a version with its data, a style sheet, a feed, a calendar and a sitemap
 */
export function makeSmallSite(changes: Readonly<Record<string, string | PageParts | null>> = {}): Site {
  const files: Record<string, string | PageParts | null> = {
    'index.html': { main: `<p><a href="${base}policy/2024-09/#clear-rule">The rule</a></p>` },
    'policy/2024-09/index.html': { main: '<ul><li id="clear-rule">A clear rule.</li></ul>' },
    'policy/2024-09.json': '{"status":"current","contacts":[],"text":"A clear rule."}',
    '_astro/style.css': 'main { color: black }',
    'feed.xml': `<feed><id>${origin}${base}policy/2024-09/</id></feed>`,
    'review.ics': 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Review\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    'sitemap-index.xml': `<sitemapindex><loc>${origin}${base}sitemap-0.xml</loc></sitemapindex>`,
    'sitemap-0.xml': `<urlset><loc>${origin}${base}</loc><loc>${origin}${base}policy/2024-09/</loc></urlset>`,
    ...changes,
  };
  const written = Object.entries(files).flatMap(([path, content]): [string, Buffer][] =>
    content === null ? [] : [[path, Buffer.from(typeof content === 'string' ? content : writePage(path, content))]],
  );
  return makeSite(new Map(written));
}
