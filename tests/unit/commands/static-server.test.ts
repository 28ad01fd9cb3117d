// The server of `npm start` as an untrusting browser asks it: only its own addresses, the whole query, known types, reading alone.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStatic, type StaticServer } from '../../../src/commands/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
mkdirSync(join(folder, 'search'));
mkdirSync(join(folder, 'policy'));
for (const path of ['404.html', 'index.html', 'search/index.html', 'policy/2024-10.docx', '.secret'])
  writeFileSync(join(folder, path), path);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['/', '/school-a/'])('a site served at %s', (base) => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveStatic(folder, base, 0);
  });
  afterAll(() => server.close());

  /** Asks for exactly this path, which `fetch` would put in order first. */
  const ask = (
    path: string,
    method = 'GET',
  ): Promise<{ status: number; location: string; type: string; body: string }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.origin);
      const asked = request({ hostname, port, path, method }, (answer) => {
        let body = '';
        answer.on('data', (part) => (body += String(part)));
        answer.on('end', () => {
          const { location = '', 'content-type': type = '' } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, location, type, body });
        });
      });
      asked.on('error', reject);
      asked.end();
    });

  it('keeps the whole query on the way to a folder', async () => {
    expect(await ask(`${base}search?q=what?now&x=1`)).toMatchObject({
      status: 301,
      location: `${base}search/?q=what?now&x=1`,
    });
    expect(await ask(`${base}search/?q=what?now`)).toMatchObject({ status: 200, body: 'search/index.html' });
  });

  it.each(['//evil.example/x', '/\\evil.example/x', '//evil.example', '/x//evil.example', '/%2F/..//evil.example/x'])(
    'sends nobody to another host: %s',
    async (path) => {
      for (const address of [path, `${base.slice(0, -1)}${path}`]) {
        expect(await ask(address)).toMatchObject({ status: 404, location: '', body: '404.html' });
      }
    },
  );

  it.each([
    '../../etc/passwd/',
    '%2e%2e/%2e%2e/etc/hosts.txt',
    '..%2f..%2fhosts.txt',
    '.secret',
    '%',
    '%00',
    'nowhere/',
  ])('gives nothing for %s', async (path) => {
    const { status, location, body } = await ask(`${base}${path}`);
    expect([301, 404]).toContain(status);
    if (status === 404) expect(body).toBe('404.html');
    else expect((await ask(location)).status).toBe(404);
  });

  it('says of a Word file what it is', async () => {
    expect((await ask(`${base}policy/2024-10.docx`)).type).toMatch(/wordprocessingml/);
  });

  it('is for reading alone', async () => {
    expect(await ask(base, 'HEAD')).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask(base, method)).status).toBe(405);
  });
});
