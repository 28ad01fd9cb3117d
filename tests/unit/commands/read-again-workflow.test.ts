// What GitHub does when somebody presses "Run workflow" to mark pages as read again: a branch to look at, or the reason why not.
import { describe, expect, it } from 'vitest';
import { type Pressed, pressWorkflow, readWorkflow } from './press-workflow.ts';

const workflow = readWorkflow('read-again.yml');
const press = (files: string, holds: string): Pressed =>
  pressWorkflow(workflow, ['Mark', 'Propose it'], { FILES: files, HOLDS: holds });

describe('marking pages as read again in a browser', () => {
  it('asks for the files and for a yes, and hands them on as values, never inside a script', () => {
    const { inputs, steps } = workflow;
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
