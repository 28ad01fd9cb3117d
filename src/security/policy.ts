// Owns the site's security headers: one source for the pages' <meta> elements and for the host files.

/** What a page may load. Only from its own origin; nothing inline; nothing evaluated. */
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

/** The content security policy of each page's <meta> element. */
export const contentSecurityPolicy = directives(contentSecurity);

/**
 * Lists every header that a host should send. Framing and permissions can only be set by header.
 * @param framers origins of other sites that may show this one in a frame, such as `https://www.school.example`
 * @returns the headers by name
 */
export function securityHeaders(framers: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': directives({ ...contentSecurity, 'frame-ancestors': ["'self'", ...framers].join(' ') }),
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
 * @returns the file's text.
 */
export function writeHeadersFile(base: string, framers: readonly string[]): string {
  const lines = Object.entries(securityHeaders(framers)).map(([name, value]) => `  ${name}: ${value}`);
  return `${base}*\n${lines.join('\n')}\n`;
}

/**
 * Writes the headers as an `.htaccess` file (Apache), with the "not found" page.
 * @param base the site's base path, beginning and ending in "/"
 * @param framers see `securityHeaders`
 * @returns the file's text.
 */
export function writeHtaccess(base: string, framers: readonly string[]): string {
  const lines = Object.entries(securityHeaders(framers)).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return `ErrorDocument 404 ${base}404.html\nAddDefaultCharset utf-8\n<IfModule mod_headers.c>\n${lines.join('\n')}\n</IfModule>\n`;
}

function directives(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
