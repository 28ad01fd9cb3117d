// Owns the site's security headers: one source for the pages' <meta> elements and for the host files.

/** What a page may load: only what comes from its own origin; nothing inline but the site's own styles; nothing evaluated. */
const contentSecurity = {
  'default-src': "'none'",
  // Pagefind's search is WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** Other sites learn only our origin, and nothing at all on a step down to HTTP. */
export const referrerPolicy = 'strict-origin-when-cross-origin';

/**
 * Writes the content security policy of each page's <meta> element, which is the same on all pages of a site.
 * @param styleHashes the hashes of the styles that stand in pages, such as `sha256-…`
 * @returns the policy
 */
export function writeContentSecurity(styleHashes: readonly string[]): string {
  return directives(allowStyles(styleHashes));
}

/**
 * Reads the hashes out of a page's policy again, for whoever serves what is already built.
 * @param html a page of the site
 * @returns the hashes that `writeContentSecurity` was given; none for a page without a policy
 */
export function readStyleHashes(html: string): string[] {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return [...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, hash = '']) => hash);
}

/**
 * Lists every header that a host should send. Framing and permissions can only be set by header.
 * @param framers origins of other sites that may show this one in a frame, such as `https://www.school.example`
 * @param styleHashes see `writeContentSecurity`
 * @returns the headers by name
 */
export function securityHeaders(
  framers: readonly string[],
  styleHashes: readonly string[],
): Readonly<Record<string, string>> {
  const framed = { ...allowStyles(styleHashes), 'frame-ancestors': ["'self'", ...framers].join(' ') };
  return {
    'Content-Security-Policy': directives(framed),
    'Referrer-Policy': referrerPolicy,
    'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
      .map((feature) => `${feature}=()`)
      .join(', '),
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * Writes the headers as a `_headers` file (Netlify, Cloudflare Pages).
 * @param base the site's base path, beginning and ending in "/"
 * @param framers see `securityHeaders`
 * @param styleHashes see `writeContentSecurity`
 * @returns the file's text.
 */
export function writeHeadersFile(base: string, framers: readonly string[], styleHashes: readonly string[]): string {
  const lines = Object.entries(securityHeaders(framers, styleHashes)).map(([name, value]) => `  ${name}: ${value}`);
  return `${base}*\n${lines.join('\n')}\n`;
}

/**
 * Writes the headers as an `.htaccess` file (Apache), with the "not found" page.
 * @param base the site's base path, beginning and ending in "/"
 * @param framers see `securityHeaders`
 * @param styleHashes see `writeContentSecurity`
 * @returns the file's text.
 */
export function writeHtaccess(base: string, framers: readonly string[], styleHashes: readonly string[]): string {
  const lines = Object.entries(securityHeaders(framers, styleHashes)).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return `ErrorDocument 404 ${base}404.html\nAddDefaultCharset utf-8\n<IfModule mod_headers.c>\n${lines.join('\n')}\n</IfModule>\n`;
}

function allowStyles(hashes: readonly string[]): Record<string, string> {
  const sources = ["'self'", ...hashes.map((hash) => `'${hash}'`)];
  return { ...contentSecurity, 'style-src': sources.join(' ') };
}

function directives(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
