// What GitHub does when somebody presses "Run workflow" to mark pages as read again: a branch to look at, or the reason why not.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const text = readFileSync('.github/workflows/read-again.yml', 'utf8');
const workflow = parse(text) as {
  on: { workflow_dispatch: { inputs: Record<string, { required: boolean }> } };
  jobs: { 'read-again': { steps: { name?: string; run?: string }[] } };
};
const { steps } = workflow.jobs['read-again'];
const scriptOf = (name: string): string => steps.find((step) => step.name === name)?.run ?? '';

/** Runs the two steps as GitHub does, in a copy of the made-up school with an origin of its own. */
function press(
  files: string,
  holds: string,
): { status: number; summary: string; git: (...words: string[]) => string; project: string } {
  const folder = mkdtempSync(join(tmpdir(), 'read-again-'));
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
    FILES: files,
    HOLDS: holds,
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_RUN_NUMBER: '7',
    GITHUB_ACTOR: 'office',
    GITHUB_SERVER_URL: 'https://git.school.example',
    GITHUB_REPOSITORY: 'school/policy',
    GITHUB_REF_NAME: 'main',
  };
  let status = 0;
  for (const name of ['Mark', 'Propose it']) {
    if (status === 0) status = spawnSync('bash', ['-e', '-c', scriptOf(name)], { cwd: project, env }).status ?? 1;
  }
  return { status, summary: readFileSync(join(folder, 'summary'), 'utf8'), git, project };
}

describe('marking pages as read again in a browser', () => {
  it('asks for the files and for a yes, and hands them on as values, never inside a script', () => {
    const { inputs } = workflow.on.workflow_dispatch;
    expect(Object.entries(inputs).map(([name, { required }]) => [name, required])).toEqual([
      ['files', true],
      ['holds', true],
    ]);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it.runIf(process.platform !== 'win32')('marks what can be marked in a branch, and says what cannot', () => {
    const { status, summary, git } = press(
      'quizzes/pupils-9-11.yaml, checklists/governors-review.yaml guidance/none.mdx',
      'true',
    );
    expect(status).toBe(0);
    expect(summary).toContain('## The pages are ready to be marked as read again');
    expect(summary).toContain('content/quizzes/pupils-9-11.yaml is now written against 2024-10.');
    expect(summary).toContain('content/checklists/governors-review.yaml still cites report-lost-phones');
    expect(summary).toContain('content/guidance/none.mdx is not content that cites the policy');
    expect(summary).toContain('https://git.school.example/school/policy/compare/main...read-again-7?expand=1');
    expect(git('show', '--stat', '--format=%s', 'read-again-7')).toMatch(/pupils-9-11\.yaml \| +2 .*\n 1 file changed/);
  });

  it.runIf(process.platform !== 'win32').each([
    ['nobody has said that they read them', 'quizzes/pupils-9-11.yaml', 'false'],
    ['there is no such file', '$(touch no) ../../etc/* --all', 'true'],
  ])('marks nothing and pushes nothing where %s', (_, files, holds) => {
    const { status, summary, git } = press(files, holds);
    expect(status).toBe(1);
    expect(summary).toMatch(/^## Nothing was marked/);
    expect(git('ls-remote', '--heads', 'origin')).toBe('');
    expect(git('status', '--porcelain')).toBe('');
  });
});
