// Owns the minutes of a meeting as a Word file: the meeting, a table of decisions, the resolution with lines to sign on, and the words that were decided on.
import { draftWords, formatDecided, listHead, type Minute, type Minutes, signatures } from '../../decide/minutes.ts';
import { plural } from '../../../problems/plural.ts';
import { formatResolution, listVotes } from '../../decide/resolution.ts';
import { type OutBlock, type OutRow, type OutRun, type OutTable, paragraph, plainRuns } from './blocks.ts';
import { writeDocument } from './write-document.ts';

/** What a file of minutes says of itself. */
export interface MinutesFile {
  school: string;
  /** The newer version's id. */
  version: string;
  /** The day on which it is saved, `YYYY-MM-DD`. */
  savedOn: string;
}

/**
 * Writes minutes as a Word file.
 * @param minutes what was decided
 * @param file see `MinutesFile`
 * @returns the bytes of a .docx file, the same for the same minutes and day
 */
export async function minutesDocument(minutes: Minutes, file: MinutesFile): Promise<Uint8Array<ArrayBuffer>> {
  const { head, resolution } = minutes;
  return writeDocument({
    title: head.title,
    subject: file.school,
    version: file.version,
    blocks: minutesBlocks(minutes, file.school),
    head: resolution === null ? null : draftWords,
    foot: [head.title, head.newer],
    revision: { author: file.school, date: `${file.savedOn}T00:00:00Z` },
    isTracked: false,
    pictures: new Map(),
  });
}

/**
 * Draws minutes.
 * @param minutes what was decided
 * @param school its name
 * @returns what stands in the file, in order
 */
export function minutesBlocks({ head, rows, resolution }: Minutes, school: string): OutBlock[] {
  const numbered = rows.map((minute, at) => ({ ...minute, number: String(at + 1) }));
  const of = (about: Minute['about']): typeof numbered => numbered.filter((minute) => minute.about === about);
  const notes = of('notes');
  const warnings = head.warnings.map((warning) => `\n${warning}`).join('');
  return [
    paragraph('title', plainRuns('Decisions')),
    paragraph('school', plainRuns(school)),
    ...(resolution === null && warnings === ''
      ? []
      : [
          paragraph('status', [
            ...plainRuns(resolution === null ? '' : draftWords, { bold: true }),
            ...plainRuns(resolution === null ? warnings.trim() : warnings),
          ]),
        ]),
    named(listHead(head)),
    heading('Decisions'),
    ...formatDecided(rows).map((line) => paragraph('paragraph', plainRuns(line))),
    decided(of('changes'), ['No.', 'Change', 'Reason', 'Decision', 'Note']),
    ...(notes.length === 0
      ? []
      : [heading('Review notes that are still open'), decided(notes, ['No.', 'On', 'Note', 'Decision', 'Remark'])]),
    ...(resolution === null
      ? []
      : [
          heading('Resolution'),
          paragraph('paragraph', plainRuns(formatResolution(resolution, head.policy), { bold: true })),
          named(listVotes(resolution)),
          heading('Signatures', 2),
          named(
            signatures.flatMap((name): [string, string][] => [
              [name, '\n'],
              ['Date', ''],
            ]),
          ),
        ]),
    heading('The words that were decided on'),
    ...of('changes').flatMap(({ number, where, before, after }) => [
      heading(`Decision ${number}`, 2),
      ...part('Where', where),
      ...part('Before', before),
      ...part('After', after),
    ]),
  ];
}

function heading(words: string, level = 1): OutBlock {
  return paragraph('heading', plainRuns(words), { level });
}

function part(name: string, words: string): OutBlock[] {
  if (words === '') return [];
  return [paragraph('paragraph', [...plainRuns(`${name}: `, { bold: true }), ...plainRuns(words)])];
}

function named(rows: readonly (readonly [name: string, words: string])[]): OutTable {
  return table(
    rows.map(([name, words]) => row([plainRuns(name), plainRuns(words)])),
    { hasRowNames: true, shares: [0.3, 0.7] },
  );
}

/** More places than these letters hold would make a narrow column long: they stand beside the reasons, and with the words. */
const longestPlaces = 100;

function nameMinute({ about, count, where }: Pick<Minute, 'about' | 'count' | 'where'>): string {
  return about === 'changes' && where.length > longestPlaces ? plural(count, 'change') : where;
}

function decided(minutes: readonly (Minute & { number: string })[], names: readonly string[]): OutTable {
  const rows = minutes.map(({ number, status, kind, why, decision, note, ...minute }) =>
    row([
      plainRuns(number),
      plainRuns([`${nameMinute(minute)}: ${status.toLowerCase()}`, kind.toLowerCase()].filter(Boolean).join(', ')),
      plainRuns(why),
      plainRuns(decision || 'Not yet decided', { bold: true }),
      plainRuns(note),
    ]),
  );
  const head = { ...row(names.map((name) => plainRuns(name))), isHead: true };
  return table([head, ...rows], { hasRowNames: false, shares: [0.07, 0.2, 0.42, 0.13, 0.18] });
}

function row(cells: OutRun[][]): OutRow {
  return { isHead: false, cells, mark: 'same' };
}

function table(rows: OutRow[], look: Pick<OutTable, 'hasRowNames' | 'shares'>): OutTable {
  return { kind: 'table', rows, level: 0, bookmark: null, comment: null, mark: 'same', isAfterRule: false, ...look };
}
