// Owns how long a search takes in a real browser: cold on a slow phone and network, and warm.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serveStatic } from '../../src/commands/static-server.ts';
import { launchChromium } from '../browser/chromium.ts';

/** Slow 4G and a slow phone: 562 ms for each request, 1.47 Mbit/s down, processor four times slower. */
const slow = { offline: false, latency: 562, downloadThroughput: (1.47 * 1e6) / 8, uploadThroughput: (0.7 * 1e6) / 8 };
const question = 'parent sent me a friend request';
const runs = 5;

/** One cold search: milliseconds to the first result, and what was fetched for it. */
interface Cold {
  ms: number;
  bytes: number;
  requests: number;
}

/** What was measured. */
export interface SearchTimes {
  /** From opening the dialog on the policy page. */
  dialog: Cold;
  /** From asking for `/search/?q=`. */
  page: Cold;
  /** Median milliseconds for a question, at full speed, drawn. */
  warm: number;
}

/**
 * Measures the search of a built site, served with gzip as hosts do.
 * @param folder the built site, for the base path "/"
 * @param questions asked one after the other for the warm median
 * @returns medians of five cold runs, and the warm median
 */
export async function measureTimes(folder: string, questions: readonly string[]): Promise<SearchTimes> {
  const site = await serveStatic(folder, '/', 0);
  const zipped = await serveZipped(site.origin);
  const browser = await launchChromium();
  try {
    return {
      dialog: await medianOf(() => coldDialog(browser, zipped.origin)),
      page: await medianOf(() => coldPage(browser, zipped.origin)),
      warm: await warmMedian(browser, zipped.origin, questions),
    };
  } finally {
    await browser.close();
    zipped.close();
    await site.close();
  }
}

async function coldDialog(browser: Browser, origin: string): Promise<Cold> {
  const page = await browser.newPage();
  await page.goto(`${origin}/policy/`, { waitUntil: 'networkidle' });
  const counted = await slowDown(page);
  const started = performance.now();
  await page.keyboard.press('/');
  await page.locator('dialog[open] [name="q"]').waitFor();
  await page.keyboard.insertText(question);
  await page.locator('dialog [data-results] > li').first().waitFor();
  return finish(page, started, counted);
}

async function coldPage(browser: Browser, origin: string): Promise<Cold> {
  const page = await browser.newPage();
  const counted = await slowDown(page);
  const started = performance.now();
  await page.goto(`${origin}/search/?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
  await page.locator('[data-results] > li').first().waitFor();
  return finish(page, started, counted);
}

async function slowDown(page: Page): Promise<{ bytes: number; requests: number }> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', slow);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const counted = { bytes: 0, requests: 0 };
  protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    counted.requests += Number(encodedDataLength > 0);
  });
  return counted;
}

async function finish(page: Page, started: number, counted: { bytes: number; requests: number }): Promise<Cold> {
  const ms = performance.now() - started;
  await page.context().close();
  await page.close();
  return { ms, ...counted };
}

async function warmMedian(browser: Browser, origin: string, questions: readonly string[]): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/?q=phone`);
  await page.locator('[data-results] > li').first().waitFor();
  const times = await page.evaluate(async (asked) => {
    const box = document.querySelector('search-box') as HTMLElement & { start: (query: object) => Promise<void> };
    const taken: number[] = [];
    for (const q of asked) {
      const started = performance.now();
      await box.start({ q, kind: '', reader: '' });
      taken.push(performance.now() - started);
    }
    return taken;
  }, questions);
  await page.close();
  return median(times);
}

async function medianOf(measure: () => Promise<Cold>): Promise<Cold> {
  const measured: Cold[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure());
  return measured.sort((a, b) => a.ms - b.ms)[Math.floor(runs / 2)] ?? { ms: NaN, bytes: 0, requests: 0 };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Stands before the site's server and gives text compressed, made once for each address, as hosts do. */
async function serveZipped(origin: string): Promise<{ origin: string; close: () => void }> {
  const made = new Map<string, { status: number; headers: Record<string, string>; body: Buffer }>();
  const answer = async (path: string): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> => {
    const known = made.get(path);
    if (known) return known;
    const plain = await fetch(origin + path);
    const type = plain.headers.get('content-type') ?? '';
    const body = Buffer.from(await plain.arrayBuffer());
    const isText = /^(text|application\/(javascript|json))|svg/.test(type);
    const headers = { 'Content-Type': type, ...(isText ? { 'Content-Encoding': 'gzip' } : {}) };
    const zipped = { status: plain.status, headers, body: isText ? gzipSync(body) : body };
    made.set(path, zipped);
    return zipped;
  };
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(({ status, headers, body }) => {
      response.writeHead(status, headers);
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
