// Owns running a workflow that the office starts in a browser: its steps as GitHub runs them, in a copy of the made-up school.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';

/** A workflow as its file says it. */
export interface Workflow {
  inputs: Record<string, { required: boolean }>;
  steps: { name?: string; run?: string }[];
}

/** What a run left behind. */
export interface Pressed {
  /** 0 when every step went through. */
  status: number;
  /** What the page of the run says; empty when no step wrote to it. */
  summary: string;
  git: (...words: string[]) => string;
}

/**
 * Reads a workflow with one job.
 * @param file its name, such as `read-again.yml`
 * @returns the workflow. Throws when there is no such file
 */
export function readWorkflow(file: string): Workflow {
  const text = readFileSync(join('.github/workflows', file), 'utf8');
  const { on, jobs } = parse(text) as {
    on: { workflow_dispatch: { inputs: Workflow['inputs'] } };
    jobs: Record<string, { steps: Workflow['steps'] }>;
  };
  return { inputs: on.workflow_dispatch.inputs, steps: Object.values(jobs).flatMap(({ steps }) => steps) };
}

/**
 * Runs steps of a workflow, each while those before it went through, in a repository with an origin of its own. Both are
 * gone when the test has finished.
 * @param workflow the workflow
 * @param names the steps, by name
 * @param typed what was typed into its fields, by the names of the variables that the steps read
 */
export function pressWorkflow(
  { steps }: Workflow,
  names: readonly string[],
  typed: Readonly<Record<string, string>>,
): Pressed {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [project, origin, bin] = [join(folder, 'project'), join(folder, 'origin'), join(folder, 'bin')];
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
  const summary = join(folder, 'summary');
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    CONTENT: 'content',
    ...typed,
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_RUN_NUMBER: '7',
    GITHUB_ACTOR: 'office',
    GITHUB_SERVER_URL: 'https://git.school.example',
    GITHUB_REPOSITORY: 'school/policy',
    GITHUB_REF_NAME: 'main',
  };
  let status = 0;
  for (const name of names) {
    const script = steps.find((step) => step.name === name)?.run ?? '';
    if (status === 0) status = spawnSync('bash', ['-e', '-c', script], { cwd: project, env }).status ?? 1;
  }
  return { status, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '', git };
}
