// Owns `npm run check`: validates content/ and prints what it finds. Exit code 1 on errors, 0 otherwise.
import { readToday } from '../policy/dates.ts';
import { formatAsJson, formatForPeople, hasErrors } from '../problems/format.ts';
import { readContent } from '../reader/read-content.ts';

const { problems } = await readContent(process.cwd(), readToday(process.env.TODAY, new Date()));
const isJson = process.argv.includes('--json');
process.stdout.write(isJson ? formatAsJson(problems) : formatForPeople(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
