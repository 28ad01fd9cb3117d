// Owns the rule that every page carries the one security policy before it loads anything, and nothing that the policy refuses.
import { createHash } from 'node:crypto';
import { readStyleHashes, referrerPolicy, writeContentSecurity } from '../../../src/security/policy.ts';
import type { Fault } from '../fault.ts';
import type { Site, SitePage } from '../site.ts';
import { readMeta } from './page-head.ts';

const layoutRemedy = 'Draw the page with the layout of every page, which takes both from src/security/policy.ts.';
const styleRemedy = 'Let src/integrations/delivery/ complete the pages and the host files of one build together.';
const inlineRemedy = 'Move it to a file: the security policy of the site refuses what stands in the page itself.';

/**
 * Lists pages whose security policy is missing, other, late or broken. The policy allows the styles that stand in pages,
 * by their hashes, and is the same on every page.
 * @param site the site
 * @returns a fault for each page and kind of breach, and one for each style that is allowed and in no page
 */
export function findInlineCode({ pages, files }: Site): Fault[] {
  const hashes = new Set(pages.flatMap((page) => listStyles(page).map(hashStyle)));
  const policy = writeContentSecurity(readStyleHashes(pages[0]?.html ?? ''));
  return [
    ...pages.flatMap((page) => [...findPolicyFaults(page, policy), ...findInline(page)]),
    ...findUnused(pages[0], hashes),
    ...findHostFaults(files, policy),
  ];
}

function listStyles({ document }: SitePage): string[] {
  return [...document.querySelectorAll('style')].map((style) => style.textContent);
}

function hashStyle(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}

function findUnused(page: SitePage | undefined, hashes: ReadonlySet<string>): Fault[] {
  const isUnused = readStyleHashes(page?.html ?? '').some((hash) => !hashes.has(hash));
  const message = 'The security policy allows a style that stands in no page.';
  return page && isUnused ? [{ path: page.path, rule: 'security-policy', message, remedy: styleRemedy }] : [];
}

/** What hosts send, and what pages say, both hold: a browser refuses what either of them does. */
function findHostFaults(files: Site['files'], policy: string): Fault[] {
  const message = 'The file has another security policy than the pages.';
  return ['_headers', '.htaccess']
    .filter((path) => files.has(path) && files.get(path)?.includes(`${policy};`) === false)
    .map((path) => ({ path, rule: 'security-policy', message, remedy: styleRemedy }));
}

function findPolicyFaults({ path, html, document }: SitePage, wanted: string): Fault[] {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  const firstLoad = html.search(/<(link|script|style)\b/);
  const faults = [
    policy !== wanted && 'The page does not carry the security policy of the site.',
    policy === wanted &&
      firstLoad !== -1 &&
      firstLoad < html.indexOf('Content-Security-Policy') &&
      'The page loads something before it says its security policy.',
    readMeta(document, 'referrer') !== referrerPolicy && 'The page does not carry the referrer policy of the site.',
  ].filter((message) => message !== false);
  return faults.map((message) => ({ path, rule: 'security-policy', message, remedy: layoutRemedy }));
}

function findInline(page: SitePage): Fault[] {
  const { path, html, document } = page;
  const allowed = readStyleHashes(html);
  const elements = [...document.querySelectorAll('*')];
  const isHandler = (name: string): boolean => name.startsWith('on');
  const faults = [
    document.querySelector('script:not([src])') && 'A script stands in the page.',
    listStyles(page).some((css) => !allowed.includes(hashStyle(css))) &&
      'A style sheet stands in the page that its security policy does not allow.',
    document.querySelector('[style]') && 'An element has a style attribute.',
    elements.some((element) => element.getAttributeNames().some(isHandler)) &&
      'An element has a handler attribute (on…).',
    document.querySelector('[href^="javascript:" i]') && 'A link is a script.',
  ].filter((message) => typeof message === 'string');
  return faults.map((message) => ({ path, rule: 'inline-code', message, remedy: inlineRemedy }));
}
