// Owns `npm start`'s second half: serves dist/ and prints the address. PORT and BASE_PATH as for the build.
import { readBasePath } from './base-path.ts';
import { serveStatic } from './static-server.ts';

const base = readBasePath(process.env.BASE_PATH);
const port = Number(process.env.PORT ?? 4321);

try {
  const { origin } = await serveStatic('dist', base, port);
  console.log(`\nThe site is at ${origin}${base}\nPress Ctrl+C to stop.`);
} catch (cause) {
  const { code, message } = cause as NodeJS.ErrnoException;
  const remedies: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`,
    ENOENT: 'There is no built site in dist/. Build it first: npm run build',
  };
  console.error(remedies[code ?? ''] ?? message);
  process.exitCode = 1;
}
