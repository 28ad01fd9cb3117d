// Owns `npm run build`: has Astro build the site, and says in words what kept it from doing so.
import { parseArgs } from 'node:util';
import { formatDiskFault } from '../problems/disk-fault.ts';
import { runCommand } from './command.ts';
import { readBuildSettings } from './settings.ts';

const usage = `Usage: npm run build [-- --outDir <folder>]

  Checks the content and builds the site. The last one stays in its place until the new one is complete.
  --outDir <folder>   where to put it; dist without this
  --help              prints this
`;

await runCommand(usage, async () => {
  const { values } = parseArgs({ options: { outDir: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  // Astro would read the settings too, and tell with a stack trace what is wrong with them.
  readBuildSettings();
  try {
    const { build } = await import('astro');
    await build(values.outDir === undefined ? {} : { outDir: values.outDir });
    return 0;
  } catch (cause) {
    const fault = formatDiskFault(cause, process.cwd());
    process.stderr.write(`${fault === null ? describe(cause) : `The site was not built. ${fault}`}\n`);
    return 1;
  }
});

/** Faults of content are said in full by their message; for one of the program, those who mend it want its place. */
function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { hint, loc } = cause as { hint?: string; loc?: { file?: string; line?: number; column?: number } };
  const place = loc?.file === undefined ? null : `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}`;
  // An empty stack says that the message is for people.
  const stack = cause.stack === '' ? null : cause.stack?.replace(`${cause.name}: ${cause.message}`, '').trim();
  return [cause.message, hint, place, stack]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join('\n');
}
