// Settings that cannot be right, as a person meets them: one sentence, and nothing of the program.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

function run(script: string, settings: Record<string, string>): { status: number | null; stderr: string } {
  const env = { ...process.env, CONTENT: 'tests/fixtures/first-day', ...settings };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  });
  return { status, stderr };
}

const build = "await import('./astro.config.mjs')";

describe('a setting that cannot be right ends the process with one sentence', () => {
  it.each([
    [
      'the day of a check',
      "await import('./src/commands/check.ts')",
      { TODAY: '1.3.2027' },
      /^TODAY is "1\.3\.2027", [^\n]*\n$/,
    ],
    ['the day of a build', build, { TODAY: '2027-02-30' }, /^TODAY is "2027-02-30", [^\n]*\n$/],
    [
      'the folder of a build',
      build,
      { CONTENT: 'no-such-folder' },
      /^The content folder no-such-folder does not [^\n]*\n$/,
    ],
    ['the host of a build', build, { SITE_URL: 'https://x.example/a/' }, /^SITE_URL is "[^\n]*\n$/],
    ['the path of a build', build, { BASE_PATH: 'C:/Program Files/Git/a/' }, /^BASE_PATH is "[^\n]*\n$/],
    [
      'who may frame',
      build,
      { FRAME_ANCESTORS: 'www.school.example' },
      /^FRAME_ANCESTORS has "www\.school\.example", [^\n]*\n$/,
    ],
    ['drafts', build, { SHOW_DRAFTS: 'yes' }, /^SHOW_DRAFTS is "yes"; [^\n]*\n$/],
  ] as [string, string, Record<string, string>, RegExp][])('%s', (_, script, settings, expected) => {
    const { status, stderr } = run(script, settings);
    expect(stderr).toMatch(expected);
    expect(status).toBe(1);
  });
});

describe('the same in a file beside package.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name, value]) => value !== '' && name !== 'TODAY'),
  );
  const start = (file: string, script: string, settings: Record<string, string> = {}) => {
    writeFileSync(join(folder, '.env'), file);
    const address = pathToFileURL(resolve(script)).href;
    return spawnSync(process.execPath, ['--input-type=module', '-e', `await import('${address}')`], {
      cwd: folder,
      env: { ...environment, ...settings },
      encoding: 'utf8',
    });
  };

  it.each([
    ['src/commands/check.ts', 'TODAY=1.3.2027', /^TODAY is "1\.3\.2027", [^\n]*\n$/],
    [
      'src/commands/build.ts',
      'BASE_PATH=C:/Program Files/Git/a/',
      /^BASE_PATH is "C:\/Program Files\/Git\/a\/", [^\n]*\n$/,
    ],
    ['src/commands/build.ts', 'SITE_URL=https://x.example/a/', /^SITE_URL is "[^\n]*\n$/],
    ['src/commands/build.ts', 'FRAME_ANCESTORS=www.school.example', /^FRAME_ANCESTORS has "[^\n]*\n$/],
    ['src/commands/build.ts', 'SHOW_DRAFTS=yes', /^SHOW_DRAFTS is "yes"; [^\n]*\n$/],
    ['src/commands/check.ts', 'CONTENT=no-such-folder', /^The content folder no-such-folder does not [^\n]*\n$/],
    ['src/commands/check.ts', 'BASEPATH=/a/', /^\.env:1 sets "BASEPATH", which is not a setting[^\n]*\n$/],
    ['src/commands/serve.ts', 'PORT=eighty', /^PORT is "eighty", [^\n]*\n$/],
  ])('%s refuses %s', (script, line, expected) => {
    const content = line.startsWith('CONTENT') ? '' : `CONTENT=${resolve('tests/fixtures/first-day')}\n`;
    const { status, stderr } = start(`${line}\n${content}`, script);
    expect(stderr).toMatch(expected);
    expect(status).toBe(1);
  });

  it('gives way to what is set for one command', () => {
    const file = `CONTENT=${resolve('tests/fixtures/first-day')}\nTODAY=1.3.2027\n`;
    expect(start(file, 'src/commands/check.ts', { TODAY: '2026-11-22' }).stderr).not.toContain('1.3.2027');
  });
});
