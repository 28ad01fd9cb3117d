// Owns writing the host files (`_headers`, `.htaccess`) into the built site.
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { writeHeadersFile, writeHtaccess } from '../security/policy.ts';

/**
 * Writes the security headers for common hosts beside the pages.
 * @param base the site's base path, beginning and ending in "/"
 * @param framers see `securityHeaders`
 * @param styleHashes gives the hashes of the styles in the pages, once these are complete
 * @returns an Astro integration; a build fails when the files cannot be written
 */
export function hostFiles(
  base: string,
  framers: readonly string[],
  styleHashes: () => readonly string[],
): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), writeHeadersFile(base, framers, styleHashes()));
        await writeFile(new URL('.htaccess', dir), writeHtaccess(base, framers, styleHashes()));
      },
    },
  };
}
