// Owns `npm run check:site`: holds a built site against the rules that any school's must keep, and prints what it finds.
// Usage: node tests/check-site/check-site.ts [folder] [--all] [--json] [--again <folder>]. Exit code 1 with any fault.
import { parseArgs } from 'node:util';
import { runCommand, WrongArguments } from '../../src/commands/command.ts';
import { plural } from '../../src/problems/plural.ts';
import { launchChromium } from '../browser/chromium.ts';
import { type Fault, formatFaults, sortFaults } from './fault.ts';
import { browserRules, fileRules } from './find-faults.ts';
import { chooseOfEachKind } from './page-kinds.ts';
import { findDifferences } from './same-files.ts';
import { readSite } from './site.ts';

const help = `Usage: npm run check:site -- [folder] [--all] [--json] [--again <folder>]

  folder            the built site; dist without one
  --all             opens every page in a browser; without it, one of each kind
  --json            prints the faults for programs, and nothing else
  --again <folder>  another build of the same content: each file must have the same bytes
`;

await runCommand(help, run);

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      again: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [folder = 'dist', more] = positionals;
  if (more !== undefined) throw new WrongArguments(`"${more}" is one word too many.`);
  const site = readSite(folder);
  const opened = values.all ? site.pages : chooseOfEachKind(site.pages);
  const results: Fault[][] = [];
  if (values.again !== undefined) results.push(findDifferences(site, readSite(values.again)));
  const browser = await launchChromium();
  try {
    // Together: while one waits for the browser, another reads.
    const finding = [
      ...Object.values(browserRules).map((find) => find({ site, folder, opened, browser })),
      ...Object.values(fileRules).map((find) => find(site)),
    ];
    results.push(...(await Promise.all(finding)));
  } finally {
    await browser.close();
  }
  const faults = sortFaults(results.flat());
  if (values.json) process.stdout.write(`${JSON.stringify(faults, null, 2)}\n`);
  else {
    const failed = results.filter((found) => found.length > 0).length;
    const scope = `${plural(site.pages.length, 'page')} in ${folder}, ${opened.length} of them opened in a browser`;
    process.stdout.write(`${formatFaults(faults)}\n${scope}: ${plural(faults.length, 'fault')}. Rules:\n`);
    process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
  }
  return faults.length === 0 ? 0 : 1;
}
