// Owns Word files of ours that come back from LibreOffice: edited there as a person does, saved, and read in again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { groupItems } from '../../src/policy/text/group-items.ts';
import type { PolicyVersion } from '../../src/policy/version/model.ts';
import { listClauses, listIds } from '../../src/policy/version/walk.ts';
import { comparisonDocument } from '../../src/policy/word/out/comparison-document.ts';
import { versionDocument } from '../../src/policy/word/out/version-document.ts';
import type { FixturePair } from '../unit/policy/word/word-fixtures.ts';
import { anyTrial } from './any-trial.ts';
import { readFolders } from './folders.ts';
import { listWords, type ReadBack, readBack, type School } from './read-back.ts';
import type { Office } from './run-office.ts';
import { type Trial, trialsOf, unedited } from './trials.ts';

/** How a file comes back: saved as .docx, through another kind of file, or with its bookmarks lost, as from Google Docs. */
const ways = ['docx', 'odt', 'rtf', 'bare'] as const;
type Way = (typeof ways)[number];

/** A file to edit, and what is expected of it. */
interface Sitting {
  name: string;
  way: Way;
  file: string;
  older: PolicyVersion;
  school: School;
  trial: Trial;
}

/**
 * Edits our files in LibreOffice and reads them in again.
 * @param office that runs
 * @param folder for files
 * @param wanted only those whose name holds this
 * @param tell prints a line
 * @returns what is wrong, in sentences
 */
export async function tryRoundTrips(
  office: Office,
  folder: string,
  wanted: string,
  tell: (line: string) => void,
): Promise<string[]> {
  const sittings = (await listSittings(folder)).filter(({ name }) => name.includes(wanted));
  if (sittings.length === 0) return [];
  await edit(office, folder, sittings);
  const faults: string[] = [];
  const figures = { clauses: 0, changes: 0, asked: 0 };
  const lost = new Map<string, number>();
  for (const { name, way, file, older, school, trial } of sittings) {
    const expected = { ...trial, ...(way === 'bare' ? trial.bare : {}) };
    const bytes = new Uint8Array(readFileSync(savedAs(file, way)));
    const back = await readBack(
      way === 'bare' ? dropBookmarks(bytes) : bytes,
      ...[older, school, expected.asks ?? {}, folder],
    );
    faults.push(...findFaults(name, expected, back));
    figures.clauses += back.words.size;
    figures.changes += back.changes.length;
    figures.asked += back.asked.length;
    for (const sentence of back.lost) lost.set(sentence, (lost.get(sentence) ?? 0) + 1);
  }
  tell(
    `${sittings.length} Word files edited in LibreOffice and read in again, with ${figures.clauses} headings and clauses: ${figures.changes} changes, ${figures.asked} questions, ${faults.length} faults.`,
  );
  if (wanted !== '') for (const [sentence, count] of lost) tell(`  not carried, ${count} times, ${sentence}`);
  return faults;
}

async function listSittings(folder: string): Promise<Sitting[]> {
  const sittings: Sitting[] = [];
  for (const { path, school, whole, pairs, pictures } of await readFolders()) {
    const begin = (bytes: Uint8Array, older: PolicyVersion, trial: Trial, wanted: readonly Way[] = ways): void => {
      const file = join(folder, `round-${sittings.length}`);
      writeFileSync(`${file}.docx`, bytes);
      for (const way of wanted) {
        sittings.push({ name: `${path} ${older.id}, ${trial.name}, ${way}`, way, file, older, school, trial });
      }
    };
    for (const version of whole) {
      const bytes = await versionDocument(version, { pictures });
      const any = anyTrial(version);
      for (const trial of [unedited, ...(any ? [any] : []), ...(trialsOf(path, version.id) ?? [])]) {
        begin(bytes, version, trial);
      }
    }
    for (const { older: shown, newer, comparison } of pairs.filter(isPlain)) {
      const older = whole.find(({ id }) => id === shown.id) ?? shown;
      const bytes = await comparisonDocument(shown, newer, comparison, new Map(), { pictures });
      const ids = new Set(listIds(older));
      const words = Object.fromEntries([...listWords(newer)].filter(([id]) => ids.has(id)));
      const trial = { name: `the changes to ${newer.id} are accepted`, edits: [], changes: null, words };
      begin(bytes, older, trial, ['docx']);
    }
  }
  return sittings;
}

/**
 * One follows the other, and the file says all that is new: that several paragraphs or a picture are one new clause is what
 * only a bookmark of an older version says.
 */
function isPlain({ older, newer, comparison }: FixturePair): boolean {
  const added = new Set(comparison.clauses.filter(({ status }) => status === 'added').map(({ id }) => id));
  const clauses = listClauses(newer).map(({ clause }) => clause);
  const isOdd = clauses.some(({ id, kind, pictures }) => (added.has(id) && kind === 'block') || pictures !== undefined);
  return newer.follows === older.id && !isOdd;
}

const savedAs = (file: string, way: Way): string => `${file}.${way === 'bare' ? 'docx' : way}.back.docx`;

/** Each file is edited once and saved in every way; what loses its bookmarks is what was saved as it was. */
async function edit(office: Office, folder: string, sittings: readonly Sitting[]): Promise<void> {
  const jobs = [...groupItems(sittings, ({ file }) => file)].map(([file, [first]]) => ({
    from: `${file}.docx`,
    edits: first?.trial.edits ?? [],
    to: [[savedAs(file, 'docx')], ...(['odt', 'rtf'] as const).map((way) => [`${file}.${way}`, savedAs(file, way)])],
  }));
  const list = join(folder, 'jobs.json');
  writeFileSync(list, JSON.stringify(jobs));
  await office.run('edit-word.py', list);
}

/** What Google Docs keeps of a file of ours has neither the names of its clauses nor that of its version. */
function dropBookmarks(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const text = 'word/document.xml';
  const xml = strFromU8(files[text] ?? new Uint8Array());
  files[text] = strToU8(xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, ''));
  files['docProps/custom.xml'] = strToU8('<Properties/>');
  return zipSync(files);
}

function findFaults(name: string, { changes, words = {}, asks = {} }: Trial, back: ReadBack): string[] {
  const differ = (what: string, expected: string[], found: string[]): string[] => {
    if (JSON.stringify([...expected].sort()) === JSON.stringify([...found].sort())) return [];
    return [
      `${name}: ${what}\n  ${found.join('\n  ') || '(none)'}\nand should be\n  ${expected.join('\n  ') || '(none)'}`,
    ];
  };
  const starts = Object.keys(asks);
  const asked = back.asked.map((block) => starts.find((start) => block.startsWith(start)) ?? block);
  return [
    ...(changes === null ? [] : differ('its changes are', changes, back.changes)),
    ...(changes === null ? [] : differ('asked is', starts, asked)),
    ...Object.entries(words)
      .filter(([id, part]) => back.words.get(id)?.includes(part) !== true)
      .map(([id, part]) => `${name}: ${id} has not “${part}” but “${back.words.get(id) ?? ''}”.`),
    ...back.errors.map((error) => `${name}: the check says: ${error}`),
  ];
}
