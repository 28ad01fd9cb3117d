// Owns the rule that every page carries the one security policy before it loads anything, and nothing that the policy refuses.
import { contentSecurityPolicy, referrerPolicy } from '../../../src/security/policy.ts';
import type { Fault } from '../fault.ts';
import type { Site, SitePage } from '../site.ts';
import { readMeta } from './page-head.ts';

const layoutRemedy = 'Draw the page with the layout of every page, which takes both from src/security/policy.ts.';
const inlineRemedy = 'Move it to a file: the security policy of the site refuses what stands in the page itself.';

/**
 * Lists pages whose security policy is missing, other, late or broken.
 * @param site the site
 * @returns a fault for each page and kind of breach
 */
export function findInlineCode({ pages }: Site): Fault[] {
  return pages.flatMap((page) => [...findPolicyFaults(page), ...findInline(page)]);
}

function findPolicyFaults({ path, html, document }: SitePage): Fault[] {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  const firstLoad = html.search(/<(link|script)\b/);
  const faults = [
    policy !== contentSecurityPolicy && 'The page does not carry the security policy of the site.',
    policy === contentSecurityPolicy &&
      firstLoad !== -1 &&
      firstLoad < html.indexOf('Content-Security-Policy') &&
      'The page loads something before it says its security policy.',
    readMeta(document, 'referrer') !== referrerPolicy && 'The page does not carry the referrer policy of the site.',
  ].filter((message) => message !== false);
  return faults.map((message) => ({ path, rule: 'security-policy', message, remedy: layoutRemedy }));
}

function findInline({ path, document }: SitePage): Fault[] {
  const elements = [...document.querySelectorAll('*')];
  const isHandler = (name: string): boolean => name.startsWith('on');
  const faults = [
    document.querySelector('script:not([src])') && 'A script stands in the page.',
    document.querySelector('style') && 'A style sheet stands in the page.',
    document.querySelector('[style]') && 'An element has a style attribute.',
    elements.some((element) => element.getAttributeNames().some(isHandler)) &&
      'An element has a handler attribute (on…).',
    document.querySelector('[href^="javascript:" i]') && 'A link is a script.',
  ].filter((message) => typeof message === 'string');
  return faults.map((message) => ({ path, rule: 'inline-code', message, remedy: inlineRemedy }));
}
