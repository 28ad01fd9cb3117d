// Owns serving a built site to one page of a test, and telling what goes wrong in browsers that keep it to themselves.
import { createServer } from 'node:http';
import { serveStatic } from '../../../src/commands/static-server.ts';
import type { BuiltSite } from '../../site/build-site.ts';

const watchPath = '__watch.js';
const faultPath = '__fault';
/** Where faults are handed out, once each, as JSON. */
export const takeFaultsPath = '__faults';
/** A page that has another in a frame: `?width=320&height=600&address=…`. */
export const framePath = '__frame';

/** Runs in each page before all else, and sends what goes wrong to the server. Written for the page's own security policy. */
const watchScript = `{
  const tell = (fault) => void fetch('BASE${faultPath}', { method: 'POST', body: fault, keepalive: true });
  addEventListener('error', (event) => {
    const { target } = event;
    if (target instanceof Element) tell('did not come: ' + (target.src || target.href));
    else tell('error: ' + event.message);
  }, true);
  addEventListener('unhandledrejection', (event) => tell('error: ' + event.reason));
  addEventListener('securitypolicyviolation', (event) =>
    tell('refused: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile));
  const { error } = console;
  console.error = (...words) => (tell('console: ' + words.join(' ')), error.apply(console, words));
}`;

/**
 * What becomes of scripts: they come as they were built; hold what the browser is too old to read; are gone; or are of a
 * kind that it does not know, as modules once were.
 */
export type Scripts = 'built' | 'unreadable' | 'gone' | 'unknown';

/** What becomes of styles: they come as they were built, or the browser is told to take none. */
export type Styles = 'built' | 'refused';

/** A site at an address of its own. */
export interface WatchedServer {
  /** Ends in "/". */
  home: string;
  /** From now on nothing of the site comes any more; faults are still told. */
  drop: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Serves a site at an origin that nothing else uses.
 * @param site the built site
 * @param isWatched whether each page first loads a script that tells its faults: the pages are then longer by it, and the same else
 * @param scripts what becomes of the site's scripts
 * @param styles what becomes of its styles
 * @returns the server
 */
export async function serveWatched(
  site: BuiltSite,
  isWatched: boolean,
  scripts: Scripts = 'built',
  styles: Styles = 'built',
): Promise<WatchedServer> {
  const plain = await serveStatic(site.folder, site.base, 0);
  if (!isWatched && scripts === 'built' && styles === 'built')
    return { home: `${plain.origin}${site.base}`, drop: plain.close, close: plain.close };
  const faults: string[] = [];
  const changePage = (html: string): string => {
    const known = scripts === 'unknown' ? html.replaceAll('type="module"', 'type="text/later"') : html;
    return isWatched ? known.replace('<head>', `<head><script src="${site.base}${watchPath}"></script>`) : known;
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', plain.origin);
    const send = (type: string, text: string): void => {
      response.writeHead(200, { 'Content-Type': type });
      response.end(text);
    };
    switch (pathname.slice(site.base.length)) {
      case watchPath:
        return send('text/javascript', watchScript.replace('BASE', site.base));
      case takeFaultsPath:
        return send('application/json', JSON.stringify(faults.splice(0)));
      case framePath:
        return send('text/html', writeFrame(searchParams));
      case faultPath: {
        let fault = '';
        request.on('data', (part) => (fault += String(part)));
        return void request.on('end', () => {
          faults.push(fault);
          send('text/plain', '');
        });
      }
    }
    passOn(plain.origin, request.url ?? '/').then(
      ({ status, headers, body }) => {
        const isPage = headers['content-type']?.startsWith('text/html') ?? false;
        const isScript = new URL(request.url ?? '/', plain.origin).pathname.endsWith('.js');
        const policy = styles === 'refused' ? { 'content-security-policy': "style-src 'none'" } : {};
        response.writeHead(isScript && scripts === 'gone' ? 404 : status, { ...headers, ...policy });
        if (isPage) response.end(changePage(body.toString()));
        else if (isScript && scripts === 'unreadable') response.end(`${body.toString()}\n;/(?<newer syntax/;`);
        else response.end(body);
      },
      // The test ended, and the page with it.
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    home: `http://localhost:${port}${site.base}`,
    drop: plain.close,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await plain.close();
    },
  };
}

/** Asks the plain server: what it answers with goes on, headers too. */
async function passOn(
  origin: string,
  path: string,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const answer = await fetch(`${origin}${path}`, { redirect: 'manual' });
  const own = ['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'keep-alive', 'etag'];
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !own.includes(name)));
  return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
}

function writeFrame(asked: URLSearchParams): string {
  const [width, height, address] = ['width', 'height', 'address'].map((name) => asked.get(name) ?? '');
  return `<!doctype html><title>Frame</title><style>body { margin: 0 } iframe { border: 0 }</style>
    <iframe width="${width}" height="${height}" src="${address}"></iframe>`;
}
