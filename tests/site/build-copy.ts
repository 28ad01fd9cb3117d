// Owns building the site from a changed copy of the project, in a folder where Node still finds the project's packages.
import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltSite } from './build-site.ts';

const run = promisify(execFile);

/** A copy of the project: its folder, and how to use it. */
export interface ProjectCopy {
  root: string;
  /** Runs `npm run policy` there, on the day given; resolves to what it printed, rejects when it refuses. */
  policy: (today: string, ...parameters: string[]) => Promise<string>;
  /** Builds it on the day given. */
  build: (today: string) => Promise<BuiltSite>;
}

/**
 * Copies the project's own files, without packages and without what was built.
 * @param name the copy's name under .cache/copies/; what is there is replaced
 * @returns the copy
 */
export async function copyProject(name: string): Promise<ProjectCopy> {
  const root = resolve('.cache/copies', name);
  await rm(root, { recursive: true, force: true });
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  const paths = tracked
    .split('\n')
    .filter((path) => /^(src|content|public)\/|^(astro\.config\.mjs|package\.json|tsconfig\.json)$/.test(path));
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await cp(path, join(root, path));
  }
  const siteUrl = 'https://policy.example';
  const inCopy = (today: string): { cwd: string; env: NodeJS.ProcessEnv } => ({
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', TODAY: today, SITE_URL: siteUrl, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return {
    root,
    policy: async (today, ...parameters) =>
      (await run('node', ['src/commands/policy.ts', ...parameters], inCopy(today))).stdout,
    build: async (today) => {
      await run('node', [resolve('node_modules/astro/bin/astro.mjs'), 'build'], inCopy(today)).catch(
        (cause: { stdout?: string; stderr?: string }) => {
          throw new Error(`The copy does not build.\n${cause.stdout ?? ''}${cause.stderr ?? ''}`);
        },
      );
      return { folder: join(root, 'dist'), base: '/', siteUrl };
    },
  };
}
