// Settings in a file: the same for every shell, and nothing in it is passed over without a word.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadSettingsFile, parseSettings, settingNames } from '../../../src/commands/settings-file.ts';

function makeFolder(text: string | Buffer | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (text !== null) writeFileSync(join(folder, '.env'), text);
  return folder;
}

describe('a file of settings', () => {
  it('is read as Node reads one, as editors of Windows save it too', () => {
    const text =
      '\uFEFF# Where it stands\r\nSITE_URL=https://www.example.org\r\n\r\nBASE_PATH = "/policy/" # here\r\nPORT=\r\n';
    expect(Object.fromEntries(parseSettings(text))).toEqual({
      SITE_URL: 'https://www.example.org',
      BASE_PATH: '/policy/',
      PORT: '',
    });
  });

  it('takes back nothing that a shell has set, and needs not be there', () => {
    const environment: NodeJS.ProcessEnv = { CONTENT: 'content-aup', TODAY: '' };
    loadSettingsFile(makeFolder('CONTENT=content\nTODAY=2027-03-01\nPORT=8080\n'), environment);
    expect(environment).toEqual({ CONTENT: 'content-aup', TODAY: '', PORT: '8080' });
    loadSettingsFile(makeFolder(null), environment);
    expect(Object.keys(environment)).toHaveLength(3);
  });

  it('leaves out the spaces that `set NAME=value && …` of Windows puts behind a value', () => {
    const environment: NodeJS.ProcessEnv = { SITE_URL: 'https://x.example ', TODAY: ' 2027-03-01\r' };
    loadSettingsFile(makeFolder(null), environment);
    expect(environment).toEqual({ SITE_URL: 'https://x.example', TODAY: '2027-03-01' });
  });

  const names = `The names are ${settingNames.join(', ')}.`;
  const shape = 'Each line is a name, "=" and a value, such as SITE_URL=https://www.example.org.';
  it.each([
    [
      'a misspelt name',
      'SITEURL=https://x.example',
      `.env:1 sets "SITEURL", which is not a setting: "SITEURL=https://x.example". ${shape} ${names}`,
    ],
    [
      'a name in small letters',
      '# ours\nbase_path=/a/',
      `.env:2 sets "base_path", which is not a setting: "base_path=/a/". ${shape} ${names}`,
    ],
    ['no "="', 'SITE_URL https://x.example', `.env:1 is no setting: "SITE_URL https://x.example". ${shape} ${names}`],
    [
      'a line of PowerShell',
      '$env:PORT = "80"',
      `.env:1 sets "$env:PORT", which is not a setting: "$env:PORT = "80"". ${shape} ${names}`,
    ],
  ])('with %s is refused', (_, text, message) => {
    expect(() => parseSettings(text)).toThrow(new Error(message));
  });

  it('as older Windows writes one is refused in words', () => {
    const folder = makeFolder(Buffer.from('\uFEFFPORT=80', 'utf16le'));
    expect(() => loadSettingsFile(folder, {})).toThrow(/^\.env is not saved as UTF-8\. Open it in an editor/);
  });

  it('that is a folder is refused in words', () => {
    const folder = makeFolder(null);
    mkdirSync(join(folder, '.env'));
    expect(() => loadSettingsFile(folder, {})).toThrow(/^\.env is there and cannot be read\./);
  });
});
