// Owns that the built site is whole at every moment: it is built beside the last one, and takes its place when it is complete.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beginBeside, type FolderInTheMaking, putInPlace } from './put-in-place.ts';

/**
 * Has Astro build into a hidden folder beside the one it was told, which takes that one's place at the end. A build that
 * fails or is killed leaves the last whole site where it was. It has to be the last integration: what the others write
 * when a build is done belongs to the site.
 * @returns an Astro integration; a build fails when the site cannot be put in its place, and the last one stays then
 */
export function builtBeside(): AstroIntegration {
  let site: FolderInTheMaking | null = null;
  return {
    name: 'built-beside',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = beginBeside(fileURLToPath(config.outDir));
        const { beside } = site;
        const outDir = pathToFileURL(`${beside}/`);
        updateConfig({ outDir, build: { client: new URL('client/', outDir), server: new URL('server/', outDir) } });
        process.once('exit', () => {
          rmSync(beside, { recursive: true, force: true });
        });
      },
      'astro:build:done': ({ logger }) => {
        if (site === null) return;
        putInPlace(site);
        logger.info(`the site is whole, in ${site.place}`);
      },
    },
  };
}
