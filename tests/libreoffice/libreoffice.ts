// Owns `npm run test:libreoffice`: Word files of ours opened in LibreOffice, all changes accepted and all rejected there, and every bookmark looked for in what it saves.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { PolicyVersion } from '../../src/policy/version/model.ts';
import { listIds } from '../../src/policy/version/walk.ts';
import { comparisonDocument } from '../../src/policy/word/out/comparison-document.ts';
import { versionDocument } from '../../src/policy/word/out/version-document.ts';
import { expectedLines, fold } from '../unit/policy/word/expected-lines.ts';
import { readFolder } from '../unit/policy/word/word-fixtures.ts';

/** What LibreOffice found in a file. */
interface Found {
  path: string;
  newer: { text: string; style: string; inTable: boolean }[];
  older: Found['newer'];
  bookmarks: string[];
}

/** A file, and what has to be in it. */
interface Case {
  name: string;
  path: string;
  newer: PolicyVersion;
  older: PolicyVersion;
  /** How many lines without words it has, before tables. */
  gaps: number;
}

/** Lines of the file's own, by style. */
const ours = new Set([
  'Policy status',
  'Policy note',
  'TOC Heading',
  'Contents Heading',
  'Contents 1',
  'Contents 2',
  'Contents 3',
]);
/** The system's own: it has the bridge to LibreOffice. */
const python = '/usr/bin/python3';

/** Files whose name holds this, such as `school 2023-10`; all without it. */
const wanted = process.argv[2] ?? '';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'policy-word-'));
let office: ChildProcess | null = null;
try {
  await findOffice();
  const cases = await writeCases();
  const pipe = `policy-word-${process.pid}`;
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const accept = `--accept=pipe,name=${pipe};urp`;
  office = spawn('soffice', ['--headless', '--norestore', `-env:UserInstallation=${profile}`, accept], {
    stdio: 'ignore',
  });
  const script = fileURLToPath(new URL('word-lines.py', import.meta.url));
  const { stdout } = await run(python, [script, pipe, ...cases.map(({ path }) => path)], {
    maxBuffer: 1e9,
    timeout: 600_000,
  });
  const found = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Found);
  const faults = cases.flatMap((one) =>
    findFaults(
      one,
      found.find(({ path }) => path === one.path),
    ),
  );
  for (const fault of faults) console.error(fault);
  process.stdout.write(`${cases.length} Word files opened in LibreOffice: ${faults.length} faults.\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
} finally {
  office?.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function findOffice(): Promise<void> {
  try {
    await run('soffice', ['--version']);
    await run(python, ['-c', 'import uno']);
  } catch {
    throw new Error(
      'LibreOffice or its bridge to Python is not on this machine, so nothing was tried: on Debian, install libreoffice-writer-nogui and python3-uno.',
    );
  }
}

/** No reasons: without a screen, LibreOffice 7.4 ends when it opens a file with a comment, whoever wrote it. */
async function writeCases(): Promise<Case[]> {
  const cases: Case[] = [];
  for (const path of ['tests/fixtures/school', 'tests/fixtures/as-written', process.env.CONTENT ?? 'content']) {
    const { versions, pairs, pictures } = await readFolder(path);
    const school = path.replace(/\W+/g, '-');
    const write = (name: string, bytes: Uint8Array, older: PolicyVersion, newer: PolicyVersion): void => {
      if (!`${path} ${name}`.includes(wanted)) return;
      const file = join(folder, `${school}-${name}.docx`);
      writeFileSync(file, bytes);
      cases.push({ name: `${path} ${name}`, path: file, older, newer, gaps: countGaps(bytes) });
    };
    for (const version of versions) write(version.id, await versionDocument(version, { pictures }), version, version);
    for (const { older, newer, comparison } of pairs) {
      const bytes = await comparisonDocument(older, newer, comparison, new Map(), { pictures });
      write(`${older.id}-${newer.id}`, bytes, older, newer);
    }
  }
  return cases;
}

function countGaps(bytes: Uint8Array): number {
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return document.split('<w:pStyle w:val="PolicyGap"/>').length - 1;
}

function findFaults({ name, older, newer, gaps }: Case, found: Found | undefined): string[] {
  if (found === undefined) return [`${name}: LibreOffice said nothing of it.`];
  const lost = listIds(newer).filter((id) => !found.bookmarks.includes(id.replaceAll('-', '_')));
  return [
    ...compareLines(`${name}, all accepted`, expectedLines(newer), found.newer, gaps),
    ...compareLines(`${name}, all rejected`, expectedLines(older), found.older, gaps),
    ...(lost.length === 0 ? [] : [`${name}: bookmarks that are gone: ${lost.join(', ')}.`]),
  ];
}

/** A gap may take the style of a paragraph that went before it, so all lines without words are counted as gaps. */
function compareLines(name: string, expected: readonly string[], lines: Found['newer'], gaps: number): string[] {
  const empty = lines.filter(({ text, inTable }) => text === '' && !inTable).length;
  const words = lines
    .filter(({ style }) => !ours.has(style))
    .map(({ text }) => fold(text))
    .filter((text) => text !== '');
  const at = Array.from({ length: Math.max(words.length, expected.length) }).findIndex(
    (_, index) => words[index] !== expected[index],
  );
  return [
    ...(at === -1
      ? []
      : [`${name}: line ${at + 1} is\n  ${words[at] ?? '(missing)'}\nand should be\n  ${expected[at] ?? '(nothing)'}`]),
    ...(empty <= gaps ? [] : [`${name}: ${empty} lines without words, and the file has ${gaps}.`]),
  ];
}
