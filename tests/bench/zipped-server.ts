// Owns serving text compressed, as hosts do.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/**
 * Stands before a server and gives text compressed, made once for each address.
 * @param origin the server that has the files
 * @param more pages and sheets that it does not have, by address
 * @returns where it listens, and a way to end it
 */
export async function serveZipped(
  origin: string,
  more: ReadonlyMap<string, { type: string; text: string }> = new Map(),
): Promise<{ origin: string; close: () => void }> {
  const made = new Map<string, { status: number; headers: Record<string, string>; body: Buffer }>();
  const answer = async (path: string): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> => {
    const known = made.get(path);
    if (known) return known;
    const own = more.get(path);
    const plain = own ? new Response(own.text, { headers: { 'Content-Type': own.type } }) : await fetch(origin + path);
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
