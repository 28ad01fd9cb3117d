// Owns speaking WebDriver with WebKit: a screen that nobody sees, the driver's process, and one browser in it.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { adviseToInstall } from './advise-to-install.ts';
import { endWithMe } from './end-with-me.ts';

/** One browser under WebDriver. */
export interface Session {
  /** Sends a command, such as `POST` `/url`; gives its value. Rejects with what the browser says. */
  ask: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  close: () => Promise<void>;
}

const driverPath = '/usr/bin/WebKitWebDriver';
const screenPath = '/usr/bin/Xvfb';
const browserPaths = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

const given = process.env.WEBKIT_PATH ?? '';

function findBrowser(): string | undefined {
  return (given === '' ? browserPaths : [given]).find((path) => existsSync(path));
}

/** Says what of WebKit, its driver and its screen is not installed; null when all is there. */
export function findMissingOfWebKit(): string | null {
  if (findBrowser() === undefined) return adviseToInstall('WebKit', given, 'WEBKIT_PATH');
  if (!existsSync(driverPath)) return adviseToInstall('The driver of WebKit (WebKitWebDriver)');
  return existsSync(screenPath) ? null : adviseToInstall('A screen for WebKit that nobody sees (Xvfb)');
}

/**
 * Starts WebKit's MiniBrowser on a screen of its own.
 * @param settings arguments of MiniBrowser, such as `--enable-javascript=false`
 * @returns the session. Rejects with a sentence for people where something is not installed
 */
export async function startSession(settings: readonly string[]): Promise<Session> {
  const missing = findMissingOfWebKit();
  if (missing !== null) throw new Error(missing);
  const binary = findBrowser();
  const processes: ChildProcess[] = [];
  const watches: (() => void)[] = [];
  const stop = (): void => {
    watches.forEach((leave) => leave());
    processes.forEach((child) => child.kill());
  };
  const start = (child: ChildProcess): void => {
    processes.push(child);
    watches.push(endWithMe(child.pid));
  };
  try {
    const screen = spawn(screenPath, ['-displayfd', '1', '-screen', '0', '2000x1300x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    start(screen);
    const display = await new Promise<string>((resolve, reject) => {
      screen.stdout.once('data', (data) => resolve(String(data).trim()));
      screen.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
    });
    const port = await findFreePort();
    const env = { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    start(spawn(driverPath, [`--port=${port}`], { env, stdio: 'ignore' }));
    const origin = `http://127.0.0.1:${port}`;
    await waitForDriver(origin);
    const options = { binary, args: ['--automation', ...settings] };
    const started = (await send(origin, 'POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    // Guards against what hangs: axe on a long page takes a busy machine more than the half minute of the driver.
    await send(origin, 'POST', `/session/${started.sessionId}/timeouts`, { script: 600_000, pageLoad: 600_000 });
    return {
      ask: (method, path, body) => send(origin, method, `/session/${started.sessionId}${path}`, body),
      close: async () => {
        await send(origin, 'DELETE', `/session/${started.sessionId}`).catch(() => undefined);
        stop();
      },
    };
  } catch (cause) {
    stop();
    throw cause;
  }
}

async function send(origin: string, method: string, path: string, body?: object): Promise<unknown> {
  const wanted = body ?? (method === 'POST' ? {} : undefined);
  const response = await fetch(`${origin}${path}`, {
    method,
    ...(wanted === undefined ? {} : { body: JSON.stringify(wanted) }),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`WebKit, ${path}: ${value?.error ?? ''} ${value?.message ?? ''}`);
  return value;
}

async function waitForDriver(origin: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const isThere = await fetch(`${origin}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not start.');
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
