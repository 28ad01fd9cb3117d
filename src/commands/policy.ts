// Owns `npm run policy`: reads the arguments, calls the reader, prints. Exit code 1 when it refuses.
import { parseArgs } from 'node:util';
import { collectReasons } from '../policy/compare/change-reasons.ts';
import { compareVersions } from '../policy/compare/compare-versions.ts';
import { writeStatus } from '../policy/review/policy-status.ts';
import { writeRedline } from '../policy/compare/terminal-redline.ts';
import { formatForPeople } from '../problems/format.ts';
import { errorsOf, type Plan, type Refusal, refuse } from '../reader/plan/content-plan.ts';
import { planFreeze, planFreezeOne } from '../reader/plan/plan-freeze.ts';
import { planNew } from '../reader/plan/plan-new.ts';
import { planRatify } from '../reader/plan/plan-ratify.ts';
import { readContent } from '../reader/read-content.ts';
import { unlock, withLock } from '../reader/files/lock.ts';
import { HalfWritten, writeFiles } from '../reader/files/write-files.ts';
import { explainFailure, isAboutArguments, WrongArguments } from './command.ts';
import { importPolicy } from './policy-import.ts';
import { giveReasons } from './policy-reasons.ts';
import { reviewContent } from './policy-review.ts';
import { reviewTidied, walkReview, writeReviewStatus } from './policy-review-walk.ts';
import { writeWord } from './policy-word.ts';
import { readSettings } from './settings.ts';
import { detailOptions } from './terminal/given-details.ts';
import { openTerminal } from './terminal/terminal.ts';

const help = `Usage: npm run policy -- <command>

  new <version>                  copies the current version to a draft, such as 2026-12
  import <file> --as <version>   makes a draft of a Word file; in an empty content folder, a school's first version
          [--from <version>]         the version that it changes; without this, the one that the file was exported as
          [--again]                  takes the place of the draft, and keeps the reasons that still fit
          [--yes]                    asks nothing; lists what was taken as new
          [--written, --review-due <date>]   said with the command, not asked; for a first version also
          [--title, --school, --headteacher, --dsl, --dsl-phone "…", --ratified <date>]
  ratify <version> --on <date>   puts a version in force, and supersedes the current one
  freeze [<version>]             keeps the words of ratified versions, where nothing keeps them yet
  compare <older> <newer>        prints what differs, with the reasons
  reasons <version>              lists the changes without a reason, likely ones together; at a terminal, asks for each
          [--all-typographic "…"]    gives one reason for all changes of capitals and punctuation alone, and asks nothing
  word <version> [--to <folder>] writes the version as a Word file into the current folder, or into another; a draft too
  word <older> <newer>           writes the newer one with tracked changes against the older, and the reasons as comments
          [--force]                  writes over a file that is there
  review <file> … [--yes]        shows what changed under a content file, and says that it was looked at
  review --all                   walks through every file that the current version has left behind, the most urgent first
  review --tidied                shows what was only tidied, and asks once of all files that rest on nothing else
  review --status                lists those files
  status                         lists the versions and says whether a review is due
  unlock [--force]               goes on after a command that was stopped while it wrote
  --help                         prints this

A command that refuses changes nothing.
`;

/** The fewest and the most words that each command takes after its name, and its options. */
const forms: Record<string, { words: [least: number, most: number]; form: string; options?: string[] }> = {
  new: { words: [1, 1], form: 'new <version>' },
  import: {
    words: [1, 1],
    form: 'import <file> --as <version>',
    options: ['as', 'from', 'again', 'yes', ...Object.keys(detailOptions)],
  },
  ratify: { words: [1, 1], form: 'ratify <version> --on <date>', options: ['on'] },
  freeze: { words: [0, 1], form: 'freeze [<version>]' },
  compare: { words: [2, 2], form: 'compare <older> <newer>' },
  reasons: { words: [1, 1], form: 'reasons <version>', options: ['all-typographic'] },
  word: { words: [1, 2], form: 'word <version>', options: ['to', 'force'] },
  review: { words: [1, Infinity], form: 'review <file>', options: ['yes', 'all', 'tidied', 'status'] },
  status: { words: [0, 0], form: 'status' },
  unlock: { words: [0, 0], form: 'unlock', options: ['force'] },
};

// An import can begin a content folder.
const { folder, today } = readSettings(process.argv.includes('import'));

try {
  const outcome = await run();
  if (typeof outcome === 'string') process.stdout.write(outcome);
  else fail(outcome.reason, outcome.problems.length > 0 ? `\n${formatForPeople(outcome.problems)}` : '');
} catch (cause) {
  if (cause instanceof HalfWritten) process.stderr.write(`${cause.message}\n`);
  else fail(explainFailure(cause), isAboutArguments(cause) ? `\n${help}` : '');
  process.exitCode = 1;
}

function fail(reason: string, report: string): void {
  process.stderr.write(`Nothing was changed. ${reason}\n${report}`);
  process.exitCode = 1;
}

async function run(): Promise<string | Refusal> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      on: { type: 'string' },
      as: { type: 'string' },
      from: { type: 'string' },
      again: { type: 'boolean' },
      title: { type: 'string' },
      school: { type: 'string' },
      headteacher: { type: 'string' },
      dsl: { type: 'string' },
      'dsl-phone': { type: 'string' },
      written: { type: 'string' },
      ratified: { type: 'string' },
      'review-due': { type: 'string' },
      yes: { type: 'boolean' },
      all: { type: 'boolean' },
      tidied: { type: 'boolean' },
      'all-typographic': { type: 'string' },
      status: { type: 'boolean' },
      force: { type: 'boolean' },
      to: { type: 'string' },
    },
  });
  const [command, first = '', second = ''] = positionals;
  if (values.help || command === undefined) return help;
  const known = Object.hasOwn(forms, command) ? forms[command] : undefined;
  if (!known) throw new WrongArguments(`"${command}" is not a command.`);
  const foreign = Object.keys(values).find((name) => !known.options?.includes(name));
  if (foreign !== undefined) throw new WrongArguments(`"${command}" does not take "--${foreign}".`);
  const walks = (['all', 'tidied', 'status'] as const).filter((name) => values[name]);
  const isWalk = walks.length > 0;
  const [least, most] = isWalk ? [0, 0] : known.words;
  const count = positionals.length - 1;
  if (count < least || count > most) {
    const form = isWalk ? `review --${walks.join(' --')}` : known.form;
    throw new WrongArguments(
      `"${positionals.join(' ')}" is not complete, or too long. Type: npm run policy -- ${form}`,
    );
  }
  switch (command) {
    case 'new':
      return change(command, () => planNew(folder, first, today));
    case 'import':
      return importPolicy(first, values, folder, today, openTerminal(), (plan) => change(command, plan));
    case 'ratify': {
      const { on } = values;
      if (on === undefined) return refuse(`Say when the governors agreed it: ratify ${first} --on ${today}`);
      return change(command, () => planRatify(folder, first, on, today));
    }
    case 'freeze':
      return change(command, () => (first === '' ? planFreeze(folder, today) : planFreezeOne(folder, first, today)));
    case 'compare':
      return compare(first, second);
    case 'reasons':
      return giveReasons(first, values['all-typographic'], folder, today, openTerminal(), (plan) =>
        change(command, plan),
      );
    case 'word': {
      const target = { to: values.to, isForced: values.force === true };
      return writeWord(second === '' ? [first] : [first, second], folder, today, target);
    }
    case 'review':
      return review(positionals.slice(1), values);
    case 'unlock':
      return `${unlock(folder, values.force === true).join('\n')}\n`;
    default: {
      const { versions, problems } = await readContent(folder, today);
      const errors = errorsOf(problems).length;
      return writeStatus(versions, { errors, notices: problems.length - errors }, today);
    }
  }
}

/** Plans under the lock, so that nothing is planned on what another command is about to change. */
async function change(command: string, plan: () => Promise<Plan | Refusal>): Promise<string | Refusal> {
  return withLock(folder, `policy ${command}`, async () => {
    const planned = await plan();
    if (planned.kind === 'refusal') return planned;
    await writeFiles(folder, planned.files);
    return `${planned.done.join('\n')}\n\nNext:\n${planned.next.map((step) => `- ${step}`).join('\n')}\n`;
  });
}

async function review(
  files: readonly string[],
  values: { yes?: boolean; all?: boolean; tidied?: boolean; status?: boolean },
): Promise<string> {
  const walks = (['all', 'tidied', 'status'] as const).filter((name) => values[name]);
  if (values.yes && walks.length > 0) {
    throw new WrongArguments('"--yes" goes with files: what is marked as seen has to be looked at.');
  }
  if (walks.length > 1) {
    throw new WrongArguments(`"${walks.map((name) => `--${name}`).join('" and "')}" do not go together.`);
  }
  if (values.status) return writeReviewStatus(folder, today);
  if (values.all) await walkReview(folder, today, openTerminal());
  else if (values.tidied) await reviewTidied(folder, today, openTerminal());
  else {
    for (const file of files) {
      const code = await reviewContent(file, values.yes === true, folder, today, openTerminal());
      if (code > 0) process.exitCode = code;
    }
  }
  return '';
}

async function compare(first: string, second: string): Promise<string | Refusal> {
  const { versions, problems } = await readContent(folder, today);
  const [older, newer] = [first, second].sort().map((id) => versions.find((version) => version.id === id));
  if (!older || !newer) {
    const known = versions.map(({ id }) => id).join(', ');
    return refuse(`Both versions must exist and be readable. There are: ${known}.`, errorsOf(problems));
  }
  return writeRedline(compareVersions(older, newer), collectReasons(versions, older, newer));
}
