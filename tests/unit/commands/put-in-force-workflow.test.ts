// What GitHub does when somebody presses "Run workflow" to put a version in force: a branch to look at, or the reason why not.
import { describe, expect, it } from 'vitest';
import { type Pressed, pressWorkflow, readWorkflow } from './press-workflow.ts';

const workflow = readWorkflow('put-in-force.yml');
const press = (version: string, agreed: string): Pressed =>
  pressWorkflow(workflow, ['Ratify', 'Propose it'], { VERSION: version, AGREED: agreed });

describe('putting a version in force in a browser', () => {
  it('asks for the version and the day, and hands them on as values, never inside a script', () => {
    const { inputs, steps } = workflow;
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
