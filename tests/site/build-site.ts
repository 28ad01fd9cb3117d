// Owns building the site for tests, once for all projects: at the root, again on another side of the Atlantic, and under a sub-path.
import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);
const folder = '.cache/test-sites';

/** A built site: its folder, and where it says it stands. */
export interface BuiltSite {
  folder: string;
  base: string;
  siteUrl: string;
}

/** The sites that tests look at. */
export interface BuiltSites {
  root: BuiltSite;
  again: BuiltSite;
  subPath: BuiltSite;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
  }
}

const sites: BuiltSites = {
  root: { folder: `${folder}/root`, base: '/', siteUrl: 'https://policy.example' },
  again: { folder: `${folder}/again`, base: '/', siteUrl: 'https://policy.example' },
  subPath: { folder: `${folder}/sub-path`, base: '/school/policy-site/', siteUrl: 'https://policy.example' },
};

// Vitest loads this file once for each project: the promise is shared by the process.
const shared = globalThis as { siteBuild?: Promise<void> };

export default async function setup(project: TestProject): Promise<void> {
  shared.siteBuild ??= buildAll();
  await shared.siteBuild;
  project.provide('sites', sites);
}

async function buildAll(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // One after the other: builds share Astro's data store.
  for (const site of Object.values(sites)) await build(site);
}

async function build(site: BuiltSite): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    TODAY: '2026-11-22',
    TZ: site === sites.again ? 'America/New_York' : 'Europe/London',
    SITE_URL: site.siteUrl,
    BASE_PATH: site.base,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await run('node', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site.folder], { env }).catch(
    (cause: { stdout?: string; stderr?: string }) => {
      throw new Error(`The site does not build.\n${cause.stdout ?? ''}${cause.stderr ?? ''}`);
    },
  );
}
