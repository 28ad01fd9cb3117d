// Owns building the sites of made-up schools for tests, once for all projects: at the root, again on another side of the Atlantic, under a sub-path, and a school's first day.
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type BuildSettings, copyProject, madeUpSchool, siteUrl } from './build-copy.ts';

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
  firstDay: BuiltSite;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
  }
}

/** The sites to build: of which content folder, and how. */
const plans: Record<keyof BuiltSites, { content: string } & Omit<BuildSettings, 'today'>> = {
  root: { content: madeUpSchool, timeZone: 'Europe/London' },
  again: { content: madeUpSchool, timeZone: 'America/New_York' },
  subPath: { content: madeUpSchool, base: '/school/policy-site/' },
  firstDay: { content: 'tests/fixtures/first-day' },
};

/** Builds that run together: more would only wait for each other. */
const atOnce = 2;

// Vitest loads this file once for each project: the promise is shared by the process.
const shared = globalThis as { siteBuilds?: Promise<BuiltSites> };

export default async function setup(project: TestProject): Promise<void> {
  shared.siteBuilds ??= buildSites(Object.keys(plans) as (keyof BuiltSites)[]);
  project.provide('sites', await shared.siteBuilds);
}

/**
 * Builds sites, two at a time.
 * @param names which of them
 * @returns those; the others are not there. Rejects with what the build printed when one does not build
 */
export async function buildSites(names: readonly (keyof BuiltSites)[]): Promise<BuiltSites> {
  const left = [...names];
  const build = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const { content, ...settings } = plans[name];
      const copy = await copyProject(`sites/${name}`, content);
      await copy.build({ ...settings, today: '2026-11-22' });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, build));
  return findBuilt(names);
}

/**
 * Says where sites are once they are built.
 * @param names which of them
 * @returns those, whether or not they are there
 */
export function findBuilt(names: readonly (keyof BuiltSites)[]): BuiltSites {
  const sites = names.map((name) => [
    name,
    { folder: resolve(`.cache/copies/sites/${name}/dist`), base: plans[name].base ?? '/', siteUrl },
  ]);
  return Object.fromEntries(sites) as unknown as BuiltSites;
}
