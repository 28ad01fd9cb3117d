// The rules of `npm run check:site` that take a browser, each broken once, and the command as it is typed.
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { Fault } from '../check-site/fault.ts';
import { findFaultsInBrowser } from '../check-site/in-browser.ts';
import { readSite } from '../check-site/site.ts';
import { findIllFormedXml } from '../check-site/well-formed.ts';
import { makeSmallSite } from '../unit/check-site/small-site.ts';
import { connectChromium } from './chromium.ts';

const folder = '.cache/broken-site';
let browser: Browser;

beforeAll(async () => {
  browser = await connectChromium(inject('chromium'));
  await rm(folder, { recursive: true, force: true });
  const script = '<script type="module" src="/school/_astro/broken.js"></script>';
  const site = makeSmallSite({
    '404.html': {},
    'script/index.html': { head: script },
    'inline/index.html': { main: '<p style="color: red">Words.</p>' },
    'elsewhere/index.html': { main: '<img src="http://127.0.0.1:9/x.png" alt="A picture">' },
    'axe/index.html': { main: '<img src="/school/picture.svg">' },
    'wide/index.html': { main: `<p class="wide">${'W'.repeat(100)}</p>` },
    '_astro/broken.js': 'throw new Error("It broke");',
    'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    'feed.xml': '<feed><title>Fish & chips</title></feed>',
    'empty.xml': '',
  });
  for (const [path, content] of site.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
});
afterAll(() => browser.close());

describe('a page', () => {
  let faults: Fault[];
  beforeAll(async () => {
    const site = readSite(folder);
    faults = await findFaultsInBrowser(site, folder, site.pages, browser);
  });

  it.each([
    ['script', 'page-error', 'A script failed: It broke'],
    ['inline', 'page-error', 'Content Security Policy'],
    ['elsewhere', 'other-origin', 'It asks for http://127.0.0.1:9/x.png.'],
    ['axe', 'axe', 'image-alt: img (dark, 360 px wide).'],
    ['wide', 'sideways-scrolling', 'Wider than a page of 320 px: P.wide.'],
  ])('that breaks "%s" is told under %s', (name, rule, told) => {
    const messages = faults.filter((fault) => fault.path === `${name}/index.html` && fault.rule === rule);
    expect(messages.filter(({ message }) => message.includes(told))).not.toEqual([]);
  });

  it('in which all is right has no fault', () => {
    const right = 'policy/2024-09/index.html';
    expect(readSite(folder).files.has(right)).toBe(true);
    expect(faults.filter(({ path }) => path === right)).toEqual([]);
  });
});

it('XML that a program would refuse is told, and only that', async () => {
  const faults = await findIllFormedXml(readSite(folder), browser);
  expect(faults.map(({ path }) => path).sort()).toEqual(['empty.xml', 'feed.xml']);
});

describe('the command', () => {
  const run = promisify(execFile);
  const checkSite = (...parameters: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    run(process.execPath, ['tests/check-site/check-site.ts', ...parameters]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (cause: { code: number; stdout: string; stderr: string }) => cause,
    );

  it('prints every fault and a count, and ends with 1', async () => {
    const { code, stdout } = await checkSite(folder);
    expect(code).toBe(1);
    expect(stdout).toContain('inline/index.html: inline-code\n  An element has a style attribute.\n');
    expect(stdout).toMatch(/\n\d+ passed, \d+ failed\n$/);
  });

  it('prints JSON and nothing else when asked', async () => {
    const { stdout } = await checkSite(folder, '--json', '--again', folder);
    const faults = JSON.parse(stdout) as Record<string, string>[];
    expect(Object.keys(faults[0] ?? {})).toEqual(['path', 'rule', 'message', 'remedy']);
    expect(faults.filter(({ rule }) => rule === 'unlike-builds')).toEqual([]);
  });

  it('says that nothing was built', async () => {
    const { code, stderr } = await checkSite('tests/no-such-folder');
    expect([code, stderr]).toEqual([
      1,
      'There is no built site in tests/no-such-folder/. Build it first: npm run build\n',
    ]);
  });
});
