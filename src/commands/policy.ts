// Owns `npm run policy`: reads the arguments, calls the reader, prints. Exit code 1 when it refuses.
import { parseArgs } from 'node:util';
import { collectReasons } from '../policy/compare/change-reasons.ts';
import { compareVersions } from '../policy/compare/compare-versions.ts';
import { writeStatus } from '../policy/review/policy-status.ts';
import { writeRedline } from '../policy/compare/terminal-redline.ts';
import { formatForPeople } from '../problems/format.ts';
import { errorsOf, type Plan, type Refusal, refuse } from '../reader/plan/content-plan.ts';
import { planFreeze } from '../reader/plan/plan-freeze.ts';
import { planNew } from '../reader/plan/plan-new.ts';
import { planRatify } from '../reader/plan/plan-ratify.ts';
import { readContent } from '../reader/read-content.ts';
import { writeFiles } from '../reader/files/write-files.ts';
import { reviewContent } from './policy-review.ts';
import { readSettings } from './settings.ts';

const help = `Usage: npm run policy -- <command>

  new <version>                  copies the current version to a draft, such as 2026-12
  ratify <version> --on <date>   puts a version in force, and supersedes the current one
  freeze                         keeps the words of ratified versions, where nothing keeps them yet
  compare <older> <newer>        prints what differs, with the reasons
  review <file> [--yes]          shows what changed under a content file, and says that it was looked at
  status                         lists the versions and says whether a review is due
  --help                         prints this

A command that refuses changes nothing.
`;

const { folder, today } = readSettings();

const outcome = await run().catch((cause: unknown) => refuse(cause instanceof Error ? cause.message : String(cause)));
if (typeof outcome === 'string') process.stdout.write(outcome);
else {
  const report = outcome.problems.length > 0 ? `\n${formatForPeople(outcome.problems)}` : '';
  process.stderr.write(`Nothing was changed. ${outcome.reason}\n${report}`);
  process.exitCode = 1;
}

async function run(): Promise<string | Refusal> {
  const options = { help: { type: 'boolean' }, on: { type: 'string' }, yes: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [command, first, second, ...rest] = positionals;
  if (values.help || command === undefined) return help;
  const count = positionals.length - 1;
  if (command === 'new' && first !== undefined && count === 1) return carryOut(await planNew(folder, first, today));
  if (command === 'ratify' && first !== undefined && count === 1) {
    if (values.on === undefined) return refuse(`Say when the governors agreed it: ratify ${first} --on ${today}`);
    return carryOut(await planRatify(folder, first, values.on, today));
  }
  if (command === 'freeze' && count === 0) return carryOut(await planFreeze(folder, today));
  if (command === 'compare' && first !== undefined && second !== undefined && rest.length === 0) {
    return compare(first, second);
  }
  if (command === 'review' && count <= 1) {
    process.exitCode = await reviewContent(first, values.yes === true, folder, today);
    return '';
  }
  if (command === 'status' && count === 0) {
    const { versions, problems } = await readContent(folder, today);
    const errors = errorsOf(problems).length;
    return writeStatus(versions, { errors, notices: problems.length - errors }, today);
  }
  return refuse(`"${positionals.join(' ')}" is not a command.\n\n${help}`);
}

async function carryOut(plan: Plan | Refusal): Promise<string | Refusal> {
  if (plan.kind === 'refusal') return plan;
  await writeFiles(folder.location, plan.files);
  return `${plan.done.join('\n')}\n\nNext:\n${plan.next.map((step) => `- ${step}`).join('\n')}\n`;
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
