// Owns `npm run check`: validates the content folder and prints what it finds. Exit code 1 on errors, 0 otherwise.
import { formatAsJson, formatForPeople, hasErrors } from '../problems/format.ts';
import { readContent } from '../reader/read-content.ts';
import { readSettings } from './settings.ts';

const { folder, today } = readSettings();
const { problems } = await readContent(folder, today);
const isJson = process.argv.includes('--json');
process.stdout.write(isJson ? formatAsJson(problems) : formatForPeople(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
