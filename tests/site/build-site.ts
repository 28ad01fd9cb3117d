// Owns building the sites of made-up schools for tests, once for all projects: at the root, again on another side of the Atlantic, under a sub-path, and a school's first day.
import type { TestProject } from 'vitest/node';
import { type BuildSettings, copyProject, madeUpSchool } from './build-copy.ts';

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
  shared.siteBuilds ??= buildAll();
  project.provide('sites', await shared.siteBuilds);
}

async function buildAll(): Promise<BuiltSites> {
  const left = Object.entries(plans);
  const built: [string, BuiltSite][] = [];
  const build = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [name, { content, ...settings }] = next;
      const copy = await copyProject(`sites/${name}`, content);
      built.push([name, await copy.build({ ...settings, today: '2026-11-22' })]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, build));
  return Object.fromEntries(built) as unknown as BuiltSites;
}
