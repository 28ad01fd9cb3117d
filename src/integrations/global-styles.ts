// Owns loading the global styles before those of any component, so that the order of the cascade layers is declared first.
import type { AstroIntegration } from 'astro';

/**
 * Imports the global styles ahead of every page.
 * @param files style sheets as paths from the project's root, in order
 * @returns an Astro integration
 */
export function globalStyles(files: readonly string[]): AstroIntegration {
  return {
    name: 'global-styles',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page-ssr', files.map((file) => `import '${file}';`).join('\n'));
      },
    },
  };
}
