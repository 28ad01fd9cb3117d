// Owns `npm run check`: validates the content folder and prints what it finds. Exit code 1 on errors, 0 otherwise.
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatAsAnnotations, formatAsSummary } from '../problems/github.ts';
import { formatAsJson, formatForPeople, hasErrors } from '../problems/format.ts';
import { readContent } from '../reader/read-content.ts';
import { runCommand, WrongArguments } from './command.ts';
import { readSettings } from './settings.ts';

const usage = `Usage: npm run check [-- --json | --github]

  Checks every file of the content folder (CONTENT names another one) and says what is wrong and what to do.
  --json   prints the same for programs (npm run --silent check -- --json)
  --github prints the same for GitHub, which shows each on its line, and adds a summary to the page of the run
  --help   prints this
`;

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, github: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (values.json && values.github)
    throw new WrongArguments('"--json" and "--github" are two ways to print: choose one.');
  const { folder, today, summaryFile } = readSettings();
  const { problems } = await readContent(folder, today);
  const format = values.json ? formatAsJson : values.github ? formatAsAnnotations : formatForPeople;
  process.stdout.write(format(problems));
  if (values.github && summaryFile !== null) appendFileSync(summaryFile, formatAsSummary(problems));
  return hasErrors(problems) ? 1 : 0;
});
