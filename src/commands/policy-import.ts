// Owns `npm run policy -- import <file> --as <version>`: reads a Word file, asks what only a person can know, and writes the version that it becomes.
import { mkdir, readFile, rmdir, stat } from 'node:fs/promises';
import { formatMissing, formatQuestion } from '../policy/reasons/format-questions.ts';
import { datesReason } from '../policy/reasons/dates-reason.ts';
import { listKeptReasons } from '../policy/reasons/kept-reasons.ts';
import { answerAsBefore } from '../policy/word/import/answer-as-before.ts';
import { type Draft, draftVersion, type ImportContext } from '../policy/word/import/draft-version.ts';
import type { Matching } from '../policy/word/import/match/matching.ts';
import { matchDocument } from '../policy/word/import/match-document.ts';
import { readWord } from '../policy/word/read/read-word.ts';
import { type WordDocument, WordFault } from '../policy/word/word-document.ts';
import { type ReasonAnswer, writeGroup } from '../policy/yaml/reason-entries.ts';
import type { ContentFolder } from '../reader/files/content-folder.ts';
import { type Plan, type Refusal, refuse } from '../reader/plan/content-plan.ts';
import { writeFirstSchool } from '../reader/plan/first-school.ts';
import { findImportBase, type ImportBase, planImport } from '../reader/plan/plan-import.ts';
import { describeDraft, describeFile, describeUnasked } from './import-words.ts';
import { askFirst, type FirstDetails } from './terminal/ask-first.ts';
import { askLater, type LaterDetails } from './terminal/ask-later.ts';
import { broken, firstOptions, type GivenDetails, type NoDetails } from './terminal/given-details.ts';
import { askMatches } from './terminal/ask-matches.ts';
import { askReasons, reasonManual } from './terminal/ask-reasons.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What was typed after the file. */
export interface ImportOptions extends GivenDetails {
  as?: string | undefined;
  from?: string | undefined;
  /** Asks nothing. */
  yes?: boolean | undefined;
  /** Takes the place of a draft. */
  again?: boolean | undefined;
}

/**
 * Imports a Word file. Where nobody can answer, or nobody is to be asked, what would be asked is answered so that no clause gets
 * another's id: a passage that may be a clause in other words is taken as new, and listed.
 * @param file the Word file, as typed
 * @param options what was typed after it
 * @param folder the content folder; it may be missing
 * @param today `YYYY-MM-DD`
 * @param terminal where it is told and asked
 * @param write makes a plan and carries it out, with nobody else writing in between
 * @returns what to print; or why nothing was written
 */
export async function importPolicy(
  file: string,
  options: ImportOptions,
  folder: ContentFolder,
  today: string,
  terminal: Terminal,
  write: (plan: () => Promise<Plan | Refusal>) => Promise<string | Refusal>,
): Promise<string | Refusal> {
  const { as, from, again = false } = options;
  if (as === undefined) return refuse(`Say which version it becomes, by its month or day: import ${file} --as 2027-03`);
  const document = await readFileAsWord(file);
  if ('kind' in document) return document;
  const base = await findImportBase(folder, { as, from, isAgain: again }, document.exportedFrom, today);
  if (base.kind === 'refusal') return base;
  const asks = terminal.isInteractive && !options.yes ? terminal : null;

  const matching = matchDocument(document, base.nearest);
  terminal.print(describeFile(file, document, base.older?.version.id ?? null));
  const answers = await answerMatches(matching, base, asks);
  if (answers === null) return brokenOff;
  const first = draftVersion(document, matching, answers, contextOf(base, as, null));
  terminal.print(describeDraft(first, base.older?.version.id ?? null));
  const unasked = asks === null ? describeUnasked(matching.questions, answers) : '';
  if (unasked !== '') terminal.print(unasked);
  const details = await findDetails(as, first, base, options, today, asks);
  if ('why' in details) return refuse(details.why);

  const context = contextOf(base, as, details);
  const draftWith = (reasons: readonly ReasonAnswer[]): Draft =>
    draftVersion(document, matching, answers, { ...context, reasons });
  const commented = draftWith([]);
  const kept = [
    ...listKeptReasons(commented.questions, base.replaced?.version ?? null, commented.version.changes),
    datesReason,
  ];
  const drafted = draftWith(kept);
  const given = await askForMissing(as, drafted, base, asks, terminal);
  if (given === null) return brokenOff;
  const { text, version } = given.length === 0 ? drafted : draftWith([...kept, ...given]);
  const school =
    'school' in details && base.school === null ? writeFirstSchool(details.school, version.contacts) : null;
  const made = await mkdir(folder.location, { recursive: true });
  const before = base.replaced?.source ?? null;
  const outcome = await write(() => planImport(folder, { as, text, before, school }, today));
  if (typeof outcome !== 'string' && made !== undefined) await rmdir(folder.location).catch(() => null);
  // Nobody types an hour's answers twice.
  if (typeof outcome !== 'string' && given.length > 0) {
    terminal.print(`\nYour reasons:\n\n${given.flatMap(writeGroup).join('\n')}\n`);
  }
  return outcome;
}

const brokenOff = refuse(broken.why);

/** More than any policy has; what is inside is measured when it is unpacked. */
const mostBytes = 100_000_000;

async function readFileAsWord(file: string): Promise<WordDocument | Refusal> {
  const found = await stat(file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
    throw cause;
  });
  if (found === null) {
    return refuse(
      `There is no file ${file}. Type where it stands, in quotes where a name has spaces: import "Downloads/Our policy.docx" --as 2027-03`,
    );
  }
  if (found.isDirectory()) return refuse(`${file} is a folder. Name the Word file in it.`);
  if (found.size > mostBytes) {
    return refuse(`${file} has more than 100 MB. Take large pictures out of it, save it, then do the same again.`);
  }
  const bytes = await readFile(file);
  try {
    return readWord(new Uint8Array(bytes));
  } catch (cause) {
    if (cause instanceof WordFault) return refuse(cause.message);
    throw cause;
  }
}

async function answerMatches(
  { questions }: Matching,
  { older, nearest, replaced }: ImportBase,
  asks: Terminal | null,
): Promise<Map<number, string | null> | null> {
  const known = answerAsBefore(questions, replaced?.version ?? null, nearest);
  const open = questions.filter(({ block }) => !known.has(block));
  if (asks === null || older === null) return new Map([...open.map(({ block }) => [block, null] as const), ...known]);
  const asked = await askMatches(open, (nearest ?? older.version).id, asks);
  return asked && new Map([...known, ...asked]);
}

function contextOf(base: ImportBase, as: string, details: FirstDetails | LaterDetails | null): ImportContext {
  const said = details ?? { status: 'draft', dates: { written: as } };
  return {
    older: base.older,
    as,
    usedIds: base.usedIds,
    references: base.references,
    details:
      'school' in said
        ? { title: said.title, school: said.school.name, status: 'current', dates: said.dates }
        : { status: said.status, dates: said.dates },
    reasons: [],
  };
}

function findDetails(
  as: string,
  { found }: Draft,
  { older, replaced, school }: ImportBase,
  options: ImportOptions,
  today: string,
  asks: Terminal | null,
): Promise<FirstDetails | LaterDetails | NoDetails> {
  if (older === null) return askFirst(as, found, school, options, today, asks);
  const foreign = firstOptions.find((name) => options[name] !== undefined);
  if (foreign !== undefined) {
    return Promise.resolve({
      why: `--${foreign} is for a school's first version; version ${as} follows ${older.version.id}.`,
    });
  }
  return askLater(
    as,
    { found: found.dates, older: older.version.dates, replaced: replaced?.version ?? null },
    options,
    today,
    asks,
  );
}

/** Null when the questions were broken off. */
async function askForMissing(
  as: string,
  { questions }: Draft,
  { older }: ImportBase,
  asks: Terminal | null,
  terminal: Terminal,
): Promise<ReasonAnswer[] | null> {
  if (older === null) return [];
  const summary = formatMissing(as, older.version.id, questions);
  if (asks === null || questions.length === 0) {
    const listed = questions.map((question, at) => formatQuestion(question, `${at + 1}.`));
    terminal.print(['', summary, ...listed].join('\n'));
    return [];
  }
  asks.print(`\n${summary}\n\n${reasonManual}`);
  const { answers, isBroken } = await askReasons(questions, asks);
  if (isBroken && answers.length > 0) asks.print(`\nYour reasons:\n\n${answers.flatMap(writeGroup).join('\n')}\n`);
  return isBroken ? null : answers;
}
