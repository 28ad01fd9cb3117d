// Owns `npm start`'s second half: serves dist/ and prints the address. PORT, and BASE_PATH and FRAME_ANCESTORS as for the build.
import { parseArgs } from 'node:util';
import { readBasePath } from './base-path.ts';
import { runCommand } from './command.ts';
import { readFramers } from './framers.ts';
import { loadSettingsFile } from './settings-file.ts';
import { serveStatic } from './static-server.ts';

const usage = `Usage: npm start

  Builds the site and shows it on this computer. PORT and BASE_PATH say where: npx cross-env PORT=8080 npm start
`;

await runCommand(usage, async () => {
  parseArgs({ options: {} });
  loadSettingsFile(process.cwd(), process.env);
  const base = readBasePath(process.env.BASE_PATH);
  const given = process.env.PORT || '4321';
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65535) {
    throw new Error(
      `PORT is "${given}", which is no number of a port: write one between 1024 and 65535, such as 4321.`,
    );
  }
  const { origin } = await serveStatic('dist', base, port, readFramers(process.env.FRAME_ANCESTORS)).catch(
    (cause: unknown) => {
      throw explain(cause, port);
    },
  );
  console.log(`\nThe site is at ${origin}${base}\nPress Ctrl+C to stop.`);
});

function explain(cause: unknown, port: number): unknown {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is taken. Choose another: npx cross-env PORT=${port + 1} npm start`);
  if (code === 'EACCES' && syscall === 'listen') {
    return new Error(`Port ${port} is kept for the system. Choose another: npx cross-env PORT=4321 npm start`);
  }
  if (code === 'ENOENT') return new Error('There is no built site in dist/. Build it first: npm run build');
  return cause;
}
