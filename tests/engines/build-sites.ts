// Owns building what the tests in three engines look at: the made-up school, at the top of its host and under a sub-path.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSites, findBuilt } from '../site/build-site.ts';
import { listMissing } from './drivers/engines.ts';

const names = ['root', 'subPath'] as const;

/** Says first what is missing. With KEEP_BUILT=1 the sites of the last run are taken as they are, for whoever writes tests and leaves `src/` alone. */
export default async function setup(project: TestProject): Promise<void> {
  for (const sentence of listMissing()) process.stderr.write(`${sentence} Its tests will fail.\n`);
  const built = findBuilt(names);
  const isThere = Object.values(built).every(({ folder }) => existsSync(join(folder, 'index.html')));
  const isKept = process.env.KEEP_BUILT === '1' && isThere;
  project.provide('sites', isKept ? built : await buildSites(names));
}
