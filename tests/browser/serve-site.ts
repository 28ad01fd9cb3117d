// Owns serving the built sites, and one browser, to all browser tests.
import type { TestProject } from 'vitest/node';
import { serveStatic } from '../../src/commands/static-server.ts';
import { serveChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the running browser. */
    chromium: string;
    /** Addresses of the built sites with their base paths, ending in "/". */
    served: { root: string; subPath: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sites = project.getProvidedContext().sites;
  const root = await serveStatic(sites.root.folder, sites.root.base, 0);
  const subPath = await serveStatic(sites.subPath.folder, sites.subPath.base, 0);
  const browser = await serveChromium();
  project.provide('served', {
    root: `${root.origin}${sites.root.base}`,
    subPath: `${subPath.origin}${sites.subPath.base}`,
  });
  project.provide('chromium', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await root.close();
    await subPath.close();
  };
}
