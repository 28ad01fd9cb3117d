// What GitHub does when somebody presses "Run workflow" to put a version in force: a branch to look at, or the reason why not.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const text = readFileSync('.github/workflows/put-in-force.yml', 'utf8');
const workflow = parse(text) as {
  on: { workflow_dispatch: { inputs: Record<string, { required: boolean }> } };
  jobs: { ratify: { steps: { name?: string; run?: string }[] } };
};
const { steps } = workflow.jobs.ratify;
const scriptOf = (name: string): string => steps.find((step) => step.name === name)?.run ?? '';

/** Runs the two steps as GitHub does, in a copy of the made-up school with an origin of its own. */
function press(
  version: string,
  agreed: string,
): { status: number; summary: string; git: (...words: string[]) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'in-force-'));
  const [project, origin, bin] = ['project', 'origin', 'bin'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync('tests/fixtures/school', join(project, 'content'), { recursive: true });
  mkdirSync(bin);
  // "npm run --silent policy -- …" is this project's command, on the copy.
  const command = `shift 4; exec "${process.execPath}" "${resolve('src/commands/policy.ts')}" "$@"`;
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: project, encoding: 'utf8' });
  execFileSync('git', ['init', '--bare', '--quiet', origin]);
  git('-c', 'init.defaultBranch=main', 'init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@school.example', 'commit', '--quiet', '--message', 'Before');
  git('remote', 'add', 'origin', origin);
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    CONTENT: 'content',
    VERSION: version,
    AGREED: agreed,
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_RUN_NUMBER: '7',
    GITHUB_ACTOR: 'office',
    GITHUB_SERVER_URL: 'https://git.school.example',
    GITHUB_REPOSITORY: 'school/policy',
    GITHUB_REF_NAME: 'main',
  };
  let status = 0;
  for (const name of ['Ratify', 'Propose it']) {
    if (status === 0) status = spawnSync('bash', ['-e', '-c', scriptOf(name)], { cwd: project, env }).status ?? 1;
  }
  const summary = join(folder, 'summary');
  return { status, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '', git };
}

describe('putting a version in force in a browser', () => {
  it('asks for the version and the day, and hands them on as values, never inside a script', () => {
    const { inputs } = workflow.on.workflow_dispatch;
    expect(Object.values(inputs).map(({ required }) => required)).toEqual([true, true]);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it.runIf(process.platform !== 'win32')('makes a branch in which it is current, and says what to press', () => {
    const { status, summary, git } = press('2026-10', '2026-11-20');
    expect(summary).toContain('## The version is ready to be put in force');
    expect(summary).toContain('Nothing on the site has changed yet.');
    expect(summary).toContain('https://git.school.example/school/policy/compare/main...in-force-2026-10-7?expand=1');
    expect(status).toBe(0);
    const pushed = git('ls-remote', '--heads', 'origin');
    expect(pushed).toContain('refs/heads/in-force-2026-10-7');
    expect(git('show', 'in-force-2026-10-7:content/policy/2026-10.mdx')).toContain('status: current');
    expect(git('show', '--stat', '--format=%s', 'in-force-2026-10-7')).toMatch(
      /^Version 2026-10 is in force[^]*frozen\.yaml/,
    );
    expect(git('show', 'main:content/policy/2026-10.mdx')).not.toContain('status: current');
  });

  it.runIf(process.platform !== 'win32')('says why not, and pushes nothing', () => {
    const { status, summary, git } = press('2031-01', '2026-11-20; touch /tmp/no');
    expect(status).toBe(1);
    expect(summary).toMatch(/^## The version was not put in force\n\n```\nNothing was changed\. /);
    expect(git('ls-remote', '--heads', 'origin')).toBe('');
  });
});
