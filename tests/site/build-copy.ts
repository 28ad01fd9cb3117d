// Owns building the site from a copy of the project, in a folder where Node still finds the project's packages.
// Each copy has Astro's and Vite's caches to itself, so that several build at once and content can be changed for one test.
import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltSite } from './build-site.ts';

const run = promisify(execFile);

/** The school that tests build unless told otherwise. */
export const madeUpSchool = 'tests/fixtures/school';

/** The host that built sites say they stand on. */
export const siteUrl = 'https://policy.example';

/** How a copy is built. */
export interface BuildSettings {
  /** `YYYY-MM-DD` */
  today: string;
  /** Where the site will stand under its host; the top without it. */
  base?: string;
  /** A time zone, such as `Europe/London`; the machine's own without it. */
  timeZone?: string;
}

/** A copy of the project: its folder, and how to use it. */
export interface ProjectCopy {
  root: string;
  /** Runs `npm run policy` there, on the day given; resolves to what it printed, rejects when it refuses. */
  policy: (today: string, ...parameters: string[]) => Promise<string>;
  /** Builds it; on the day given where nothing else is set. */
  build: (settings: string | BuildSettings) => Promise<BuiltSite>;
}

/**
 * Copies the project's own files, without packages and without what was built, and a school's content as its `content/`.
 * @param name the copy's name under .cache/copies/; what is there is replaced
 * @param content the content folder
 * @returns the copy
 */
export async function copyProject(name: string, content: string = madeUpSchool): Promise<ProjectCopy> {
  const root = resolve('.cache/copies', name);
  await rm(root, { recursive: true, force: true });
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  const paths = tracked
    .split('\n')
    .filter((path) => /^(src|public)\/|^(astro\.config\.mjs|package\.json|tsconfig\.json)$/.test(path));
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await cp(path, join(root, path));
  }
  await cp(content, join(root, 'content'), { recursive: true });
  const inCopy = ({ today, base, timeZone }: BuildSettings): { cwd: string; env: NodeJS.ProcessEnv } => ({
    cwd: root,
    env: {
      ...withoutVitest(process.env),
      NODE_ENV: 'production',
      CONTENT: 'content',
      TODAY: today,
      SITE_URL: siteUrl,
      BASE_PATH: base ?? '/',
      ...(timeZone === undefined ? {} : { TZ: timeZone }),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  return {
    root,
    policy: async (today, ...parameters) =>
      (await run('node', ['src/commands/policy.ts', ...parameters], inCopy({ today }))).stdout,
    build: async (settings) => {
      const asked = typeof settings === 'string' ? { today: settings } : settings;
      await run('node', ['src/commands/build.ts'], inCopy(asked)).catch(
        (cause: { stdout?: string; stderr?: string }) => {
          throw new Error(`The copy does not build.\n${cause.stdout ?? ''}${cause.stderr ?? ''}`);
        },
      );
      return { folder: join(root, 'dist'), base: asked.base ?? '/', siteUrl };
    },
  };
}

/** What Vitest sets in its workers would make a build one for developers: slower, and without the security policy. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = new Set(['DEV', 'PROD', 'MODE', 'SSR', 'TEST', 'BASE_URL']);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.has(name) && !name.startsWith('VITEST')));
}
