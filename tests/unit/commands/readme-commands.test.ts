// What the guides tell people to type works as it stands in PowerShell, the Command Prompt and bash: no shell's own syntax.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingNames } from '../../../src/commands/settings-file.ts';

const guides = ['README.md', 'content/README.md', '.github/CONTRIBUTING.md', 'tests/README.md'];

/** Commands in blocks and inside sentences, each as it would be typed. */
function listCommands(text: string): string[] {
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...text.replace(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const isCommand = (words: string): boolean => /(^|\s)(npm|npx|node|git|cp|cd)\s/.test(words) && !words.includes('…');
  return [...blocks.filter((line) => line.trim() !== ''), ...inline.filter(isCommand)];
}

/** What only some shells take, or take otherwise, by what it is. */
const shellSyntax: Readonly<Record<string, RegExp>> = {
  'a setting before a command': /^(\$env:|set |export )|^[A-Z_]+=\S* /,
  'two commands in one line': /&&|\|\||;|\|/,
  'a remark after a command': /\s#/,
  'single quotes': /'/,
  'a variable': /\$\w|%\w+%/,
  'a line that goes on': /[\\^`]$/,
  'files by a pattern': /[*?]/,
  'what goes into a file': /[<>]/,
  'a program of one system': /^(cp|mv|rm|cat|ls|copy|xcopy|del|type) /,
};

/** The first two commands of the README, each of two halves: it says beside them how PowerShell 5 takes them. */
const firstCommands = ['npm ci && npm start', 'npm ci && npm test'];

function findFaults(command: string): string[] {
  return Object.entries(shellSyntax).flatMap(([name, pattern]) =>
    pattern.test(command) ? [`${name}: ${command}`] : [],
  );
}

describe('the commands of the guides', () => {
  it.each(guides)('%s', (path) => {
    const all = listCommands(readFileSync(path, 'utf8'));
    const commands = path === 'README.md' ? all.filter((command) => !firstCommands.includes(command)) : all;
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.flatMap(findFaults)).toEqual([]);
  });

  it('begin, on the first screen of the README, with one that shows the site and one that tests it', () => {
    const start = readFileSync('README.md', 'utf8').split('\n## ')[0] ?? '';
    expect(listCommands(start).slice(0, 2)).toEqual(firstCommands);
    expect(start.split('\n').length).toBeLessThan(40);
    expect(start).toContain('PowerShell 5, which comes with Windows, does not know `&&`');
  });

  it.each([
    'SITE_URL=https://x.example npm run build',
    '$env:PORT = "80"',
    'npm ci && npm start',
    'npm run dev # shows',
    'cp -r a b',
    "npx vitest -t 'words'",
  ])('"%s" would be told', (command) => {
    expect(findFaults(command)).not.toEqual([]);
  });

  it('set what can be set, before a script that there is', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const known = new Set<string>([...settingNames, 'FUZZ_RUNS', 'FUZZ_SEED', 'KEEP_BUILT', 'EVERY_SITE']);
    for (const command of guides.flatMap((path) => listCommands(readFileSync(path, 'utf8')))) {
      const [, assigned = '', rest = ''] = /^npx cross-env ((?:[A-Z_]+=\S+ ?)+)(.*)$/.exec(command) ?? [
        '',
        '',
        command,
      ];
      for (const assignment of assigned.trim().split(' ').filter(Boolean)) {
        expect([...known], command).toContain(assignment.split('=')[0]);
        // Git Bash makes a folder of Windows of what begins with "/".
        expect(assignment, command).not.toMatch(/=\//);
      }
      const script = /^npm run (?:--silent )?([a-z:-]+)/.exec(rest)?.[1];
      if (script !== undefined && !script.endsWith(':')) expect(Object.keys(scripts), command).toContain(script);
    }
  });
});
