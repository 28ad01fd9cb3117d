// Owns `npm run check`: validates the content folder and prints what it finds. Exit code 1 on errors, 0 otherwise.
import { parseArgs } from 'node:util';
import { formatAsJson, formatForPeople, hasErrors } from '../problems/format.ts';
import { readContent } from '../reader/read-content.ts';
import { runCommand } from './command.ts';
import { readSettings } from './settings.ts';

const usage = `Usage: npm run check [-- --json]

  Checks every file of the content folder (CONTENT names another one) and says what is wrong and what to do.
  --json   prints the same for programs (npm run --silent check -- --json)
  --help   prints this
`;

await runCommand(usage, async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const { folder, today } = readSettings();
  const { problems } = await readContent(folder, today);
  process.stdout.write(values.json ? formatAsJson(problems) : formatForPeople(problems));
  return hasErrors(problems) ? 1 : 0;
});
