// What GitHub does with a proposed change: notes on its lines, and a preview of what it changes, named plainly.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
const workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
  on: Record<string, unknown>;
  jobs: { 'check-and-build': { steps: Step[] }; deploy: { if: string } };
};
const { steps } = workflow.jobs['check-and-build'];

/** A project of two commits: the second touches the files given; its site is built. */
function propose(changed: readonly string[], built: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'proposed-'));
  const git = (...words: string[]): void => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@school.example', '-c', 'init.defaultBranch=main'];
    execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'ignore' });
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git('init');
  write('content/policy/2020-01.mdx', 'Old.\n');
  git('add', '.');
  git('commit', '-m', 'Before');
  for (const path of changed) write(path, 'New.\n');
  git('add', '.');
  git('commit', '-m', 'After');
  for (const path of built) write(`dist/${path}`, path);
  return folder;
}

function gather(folder: string): { files: string[]; summary: string; outputs: string } {
  const script = steps.find(({ id }) => id === 'preview')?.run ?? '';
  const [summary, outputs] = [join(folder, 'summary'), join(folder, 'outputs')];
  writeFileSync(outputs, '');
  const env = { ...process.env, GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs };
  execFileSync('bash', ['-e', '-c', script], { cwd: folder, env });
  return {
    files: readdirSync(join(folder, 'preview')).sort(),
    summary: readFileSync(summary, 'utf8'),
    outputs: readFileSync(outputs, 'utf8'),
  };
}

it('the site is built anew every night too, so that what it says of today stays true', () => {
  expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request', 'schedule']);
});

describe('a proposed change', () => {
  it('is checked in the way that puts notes on its lines', () => {
    expect(steps.map(({ run }) => run)).toContain('npm run --silent check -- --github');
  });

  it('is previewed under plain names, and never published', () => {
    const offered = steps.filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    expect(offered.map((step) => step.with?.name)).toEqual(['Policy as Word and PDF', 'Whole site']);
    const published = steps.filter(({ uses = '' }) => uses.includes('pages'));
    const never = "github.event_name != 'pull_request'";
    expect([...published, workflow.jobs.deploy].map((step) => step.if)).toEqual([never, never, never]);
  });

  it.runIf(process.platform !== 'win32')('has the documents of the versions that it touches, and no others', () => {
    const folder = propose(
      ['content/policy/2021-01.mdx', 'content/school.yaml'],
      [
        ...['2020-01', '2021-01'].flatMap((id) => [`policy/${id}.docx`, `policy/${id}.pdf`]),
        ...['compare/2020-01/2021-01.docx', 'compare/2020-01/2021-01.pdf', 'compare/2019-01/2020-01.pdf'],
      ],
    );
    const { files, summary, outputs } = gather(folder);
    expect(files).toEqual([
      '2021-01.docx',
      '2021-01.pdf',
      'changes-since-2020-01-in-2021-01.docx',
      'changes-since-2020-01-in-2021-01.pdf',
    ]);
    expect(outputs).toBe('has-documents=true\n');
    expect(summary).toMatch(
      /^## Look at it before it is merged\n[\s\S]*\*\*Policy as Word and PDF\*\*[\s\S]*\*\*Whole site\*\*/,
    );
  });

  it.runIf(process.platform !== 'win32')('that touches no version offers the whole site alone', () => {
    const { files, summary, outputs } = gather(propose(['content/school.yaml'], ['policy/2020-01.pdf']));
    expect([files, outputs]).toEqual([[], '']);
    expect(summary).not.toContain('Policy as Word and PDF');
    expect(summary).toContain('Whole site');
  });
});
