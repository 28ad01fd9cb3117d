// No file names another origin but in links, and the host files carry the policy of the pages.
import { describe, expect, inject, it } from 'vitest';
import { readStyleHashes, securityHeaders } from '../../src/security/policy.ts';
import { listBuilt, readBuilt, readPage } from './site-files.ts';

const { root, subPath } = inject('sites');

// Pagefind completes an address with it in order to cut the address up, and fetches nothing from it.
const neverFetched = 'pagefind/pagefind.js: https://example.com';

/** What a script that reads or writes Word has of the kind: the names of its XML, what an error refers to, and the end of a pattern with the call of its test. */
const isOfWord =
  /\.js: (?:http:\/\/(?:schemas\.openxmlformats|schemas\.microsoft|purl|purl\.oclc|www\.w3)\.(?:org|com)|https:\/\/answers\.microsoft\.com|\/\/[a-z]\.test)$/;

/** What checks saved files has of the kind: the names of JSON Schema, which their published schemas have too, and the example in a message. */
const isOfSavedFiles =
  /^(?:_astro\/[^/]+\.js: https?:\/\/(?:json-schema\.org|www\.example\.sch\.uk)|office\/[^:]+\.schema\.json: https:\/\/json-schema\.org)$/;

describe('other origins', () => {
  it('are named only in links that a reader clicks', () => {
    const faults: string[] = [];
    // What the school has written, as data for the office: it is read, and drawn as links at most.
    const written = /^office\/(?:contacts\/school\.yaml|new-version\/[^/]+\.json)$/;
    for (const path of listBuilt(root).filter((file) => !written.test(file))) {
      // A calendar's long lines are folded.
      let text = readBuilt(root, path).replace(/\r\n[\t ]/g, '');
      if (path.endsWith('.html')) {
        const page = readPage(root, path);
        page.querySelectorAll('a[href]').forEach((link) => {
          link.removeAttribute('href');
        });
        text = page.toString();
      }
      // The links of a PDF.
      if (path.endsWith('.pdf')) text = text.replace(/\/(?:URI|Contents) \([^)]*\)/g, '');
      // What the search draws as links.
      if (path === 'search/records.json') text = text.replace(/"href":"[^"]*"/g, '');
      for (const match of text.matchAll(/(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi)) {
        const isNamespace = /xmlns(:\w+)?=["']$/.test(text.slice(0, match.index));
        if (!isNamespace && match[0] !== 'https://policy.example') faults.push(`${path}: ${match[0]}`);
      }
    }
    expect(
      faults.filter((fault) => fault !== neverFetched && !isOfWord.test(fault) && !isOfSavedFiles.test(fault)),
    ).toEqual([]);
  });
});

describe('the host files', () => {
  const hashes = readStyleHashes(readBuilt(root, '404.html'));
  const headers = securityHeaders([], hashes);

  it('carry the same policy, for Netlify and Cloudflare Pages', () => {
    const text = readBuilt(root, '_headers');
    expect(text.startsWith('/*\n')).toBe(true);
    for (const [name, value] of Object.entries(headers)) expect(text).toContain(`  ${name}: ${value}\n`);
    expect(readBuilt(subPath, '_headers').startsWith('/school/policy-site/*\n')).toBe(true);
  });

  it('carry the same policy and the "not found" page, for Apache', () => {
    const text = readBuilt(subPath, '.htaccess');
    expect(text).toContain('ErrorDocument 404 /school/policy-site/404.html\n');
    for (const [name, value] of Object.entries(headers)) {
      expect(text).toContain(`Header always set ${name} "${value}"\n`);
    }
  });

  it('allow nothing inline but a few styles by their hashes, and nothing evaluated', () => {
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/'unsafe-(inline|eval|hashes)/);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-/);
    expect(hashes.length).toBeGreaterThan(1);
    expect(hashes.length).toBeLessThanOrEqual(8);
  });

  it('allow what the same files under a sub-path allow: addresses stand in no style', () => {
    expect(readStyleHashes(readBuilt(subPath, 'index.html'))).toEqual(hashes);
  });
});
