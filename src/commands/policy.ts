// Owns `npm run policy -- <command>`: finds the command and runs it.
import { readToday } from '../policy/dates.ts';
import { reviewContent } from './policy-review.ts';

type Command = (args: readonly string[], root: string, today: string) => Promise<number>;

const commands: Record<string, { run: Command; usage: string }> = {
  review: {
    run: reviewContent,
    usage: 'review <file> [--yes]   shows what changed under a content file; says it was looked at',
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command.run(args, process.cwd(), readToday(process.env.TODAY, new Date()));
} else {
  const usages = Object.values(commands).map(({ usage }) => `  npm run policy -- ${usage}`);
  console.error(`There is no command "${name}".\n${usages.join('\n')}`);
  process.exitCode = 1;
}
