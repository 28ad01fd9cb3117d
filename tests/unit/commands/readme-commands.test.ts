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

function findFaults(command: string): string[] {
  return Object.entries(shellSyntax).flatMap(([name, pattern]) =>
    pattern.test(command) ? [`${name}: ${command}`] : [],
  );
}

describe('the commands of the guides', () => {
  it.each(guides)('%s', (path) => {
    const commands = listCommands(readFileSync(path, 'utf8'));
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.flatMap(findFaults)).toEqual([]);
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
    const known = new Set<string>([...settingNames, 'FUZZ_RUNS', 'FUZZ_SEED', 'KEEP_BUILT']);
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
