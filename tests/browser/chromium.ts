// Owns getting a browser: the one pinned among the packages wherever it runs, so that tests see the same on every machine.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

/** Where browsers usually are. What is not there is passed over, so one list serves every system. */
const places = [
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
 * Finds a Chromium for this machine.
 * @returns the path that CHROME_PATH gives; without it, on Linux the Chromium unpacked from @sparticuz/chromium, and on systems that it is not made for an installed Chromium, Google Chrome or Microsoft Edge. Rejects with a sentence for people when there is none
 */
export async function findChromium(): Promise<string> {
  const given = process.env.CHROME_PATH ?? '';
  if (given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, which is not there.`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packaged = await import('@sparticuz/chromium');
    return packaged.default.executablePath();
  }
  const installed = places.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  throw new Error('No browser was found: install Google Chrome, or set CHROME_PATH to a Chromium, Chrome or Edge.');
}

/**
 * Launches a browser for this process.
 * @returns a headless browser; the caller closes it. Rejects as `findChromium` does
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: launchArguments });
}

/**
 * Launches a browser that other processes can use.
 * @returns the running browser, with an address for `connectChromium`; the caller closes it. Rejects as `findChromium` does
 */
export async function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await findChromium(), args: launchArguments, host: '127.0.0.1' });
}

/**
 * Connects to a browser that another process launched.
 * @param address from `serveChromium`
 * @returns the browser; closing it ends the connection alone
 */
export async function connectChromium(address: string): Promise<Browser> {
  return chromium.connect(address);
}
