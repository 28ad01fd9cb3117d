// Measures what PDFs cost: the time of a build with and without them, the processor time of each, and their sizes and pages.
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../../src/commands/settings.ts';
import { readPdf } from '../read-pdf.ts';
import { takeCompilerAway } from '../take-compiler-away.ts';
import { build, copyProduct } from './bench-project.ts';

const { folder, today } = readSettings();
/** What the PDFs of a school with two versions may add to its build, and what one may have. */
const targets = { addedSeconds: 3, bytes: 500_000 };
const root = resolve('.cache/bench-documents');
copyProduct(root);
rmSync(join(root, 'content'), { recursive: true });
cpSync(folder.location, join(root, 'content'), { recursive: true });

const withPdf = build(root, today);
const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.pdf'))
  .sort();
const read = await Promise.all(
  files.map(async (path) => ({ path, pages: (await readPdf(readFileSync(join(root, 'dist', path)))).edges.length })),
);
const sizes = read.map((file) => ({ ...file, bytes: statSync(join(root, 'dist', file.path)).size }));
takeCompilerAway(root);
const without = build(root, today);

console.log('file'.padEnd(36), 'bytes'.padStart(8), 'pages'.padStart(6));
for (const { path, bytes, pages } of sizes) {
  console.log(path.padEnd(36), String(bytes).padStart(8), String(pages).padStart(6));
}
const added = withPdf.seconds - without.seconds;
const tell = ({ seconds, wall }: { seconds: number; wall: number }): string =>
  `${seconds.toFixed(1)} s of processor time, ${wall.toFixed(1)} s by the clock`;
console.log(`\nThe build of ${folder.name} with ${files.length} PDFs: ${tell(withPdf)}.`);
console.log(
  `The same without them: ${tell(without)}. They add ${added.toFixed(1)} s; target ${targets.addedSeconds} s.`,
);
const largest = Math.max(...sizes.map(({ bytes }) => bytes));
console.log(`The largest has ${largest} bytes; target ${targets.bytes}.`);
process.exitCode = added > targets.addedSeconds || largest > targets.bytes ? 1 : 0;
