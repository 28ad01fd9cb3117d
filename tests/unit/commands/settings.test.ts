// Settings that cannot be right, as a person meets them: one sentence, and nothing of the program.
import { spawnSync } from 'node:child_process';
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
