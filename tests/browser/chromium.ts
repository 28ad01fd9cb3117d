// Owns getting a browser: the machine's own, or the one inside an npm package, so that no browser test is ever skipped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

/** Where browsers usually are. What is not there is passed over, so one list serves every system. */
const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ...['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap((path) =>
    windowsFolders.map((folder) => join(folder, path)),
  ),
];

const launchArguments = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a Chromium on this machine.
 * @returns the path that CHROME_PATH gives, of Chromium, Google Chrome or Microsoft Edge where they are usually installed, or, on Linux, of the Chromium unpacked from @sparticuz/chromium. Rejects on other systems without a browser
 */
export async function findChromium(): Promise<string> {
  const installed = places.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (installed !== undefined) return installed;
  if (process.platform !== 'linux') {
    throw new Error('No browser was found: install Google Chrome, or set CHROME_PATH to a Chromium, Chrome or Edge.');
  }
  const packaged = await import('@sparticuz/chromium');
  return packaged.default.executablePath();
}

/**
 * Launches a browser.
 * @param executablePath from `findChromium`
 * @returns a headless browser; the caller closes it
 */
export async function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: launchArguments });
}
