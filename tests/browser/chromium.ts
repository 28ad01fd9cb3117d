// Owns getting a browser: the machine's own, or the one inside an npm package, so that no browser test is ever skipped.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];

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
 * @returns the path of CHROME_PATH, Debian's Chromium, Google Chrome, or the Chromium unpacked from @sparticuz/chromium
 */
export async function findChromium(): Promise<string> {
  const installed = places.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (installed !== undefined) return installed;
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
