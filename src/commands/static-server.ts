// Owns serving a built site as a static host would: base path, security headers, "not found" page.
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readStyleHashes, securityHeaders } from '../security/policy.ts';

/** Types that the package that serves does not know. */
const ownTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.yaml': 'application/yaml; charset=utf-8',
};

/** A running server. */
export interface StaticServer {
  /** Where it listens, such as `http://localhost:4321`, without the base path. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder.
 * @param folder the built site
 * @param base its base path, beginning and ending in "/"
 * @param port the port to listen on; 0 takes any free one
 * @param framers other sites that may show it in a frame: see `securityHeaders`
 * @returns the running server, which answers GET and HEAD
 * @throws Error when the port is taken or the folder has no 404.html
 */
export async function serveStatic(
  folder: string,
  base: string,
  port: number,
  framers: readonly string[] = [],
): Promise<StaticServer> {
  const notFound = await readFile(join(folder, '404.html'));
  const setHeaders = (response: ServerResponse, path: string): void => {
    const type = ownTypes[path.slice(path.lastIndexOf('.'))];
    if (type !== undefined) response.setHeader('Content-Type', type);
  };
  const files = sirv(folder, { dev: false, etag: true, dotfiles: false, setHeaders });
  const headers = Object.entries(securityHeaders(framers, readStyleHashes(notFound.toString())));
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const url = request.url ?? '/';
    const sendNotFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' });
      return void response.end();
    }
    const path = /^[^?]*/.exec(url)?.[0] ?? '';
    const query = url.slice(path.length);
    // Sent back with a slash behind it, such an address would lead to another host.
    if (/[/\\]{2}|\\/.test(path)) return sendNotFound();
    if (!path.startsWith(base)) {
      if (path !== '/' && `${path}/` !== base) return sendNotFound();
      response.writeHead(302, { Location: base });
      return void response.end();
    }
    const inside = path.slice(base.length - 1);
    const isFolder = !inside.endsWith('/') && !/\.\w+$/.test(inside);
    if (isFolder) {
      response.writeHead(301, { Location: `${path}/${query}` });
      return void response.end();
    }
    request.url = `${inside}${query}`;
    files(request, response, sendNotFound);
  });
  await listen(server, port);
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    origin: `http://localhost:${actualPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
}
