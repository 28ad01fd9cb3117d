// Owns the settings that stand in a file beside package.json: the same words in every shell and on every system.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** The file. */
const fileName = '.env';

/** What can be set. */
export const settingNames = [
  'CONTENT',
  'TODAY',
  'SITE_URL',
  'BASE_PATH',
  'FRAME_ANCESTORS',
  'SHOW_DRAFTS',
  'PORT',
] as const;

/**
 * Reads the text of a file of settings, as Node reads such files.
 * @param text one setting a line, such as `BASE_PATH=/policy/`; empty lines and those that begin with "#" are for people
 * @returns the settings by name
 * @throws Error with a sentence for people when a line is no setting: it would be passed over without a word
 */
export function parseSettings(text: string): Map<string, string> {
  if (text.includes('\0')) {
    throw new Error(`${fileName} is not saved as UTF-8. Open it in an editor and save it with the encoding "UTF-8".`);
  }
  const plain = text.replace(/^\uFEFF/, '');
  for (const [index, line] of plain.split(/\r?\n/).entries()) {
    const [, name] = /^\s*(?:export\s+)?([^\s=#]+)\s*=/.exec(line) ?? [];
    if (name === undefined && /^\s*(#|$)/.test(line)) continue;
    if (!settingNames.some((known) => known === name)) {
      const fault = name === undefined ? 'is no setting' : `sets "${name}", which is not a setting`;
      throw new Error(
        `${fileName}:${index + 1} ${fault}: "${line.trim()}". Each line is a name, "=" and a value, such as SITE_URL=https://www.example.org. The names are ${settingNames.join(', ')}.`,
      );
    }
  }
  return new Map(Object.entries(parseEnv(plain)).map(([name, value]) => [name, value ?? '']));
}

/**
 * Takes the settings of the file into the environment; what a shell has set already, empty too, stays. Spaces around a value are no part of it: the prompt of Windows leaves one behind in `set TODAY=2027-03-01 && npm run build`.
 * @param folder where the file may be
 * @param environment such as `process.env`
 * @throws Error as `parseSettings` does, and what the disk says of a file that is there and cannot be read
 */
export function loadSettingsFile(folder: string, environment: NodeJS.ProcessEnv): void {
  takeFile(folder, environment);
  for (const name of settingNames) {
    const value = environment[name];
    if (value !== undefined) environment[name] = value.trim();
  }
}

function takeFile(folder: string, environment: NodeJS.ProcessEnv): void {
  let text: string;
  try {
    text = readFileSync(join(folder, fileName), 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new Error(
      `${fileName} is there and cannot be read. It is a text file with settings; move away what is none.`,
      {
        cause,
      },
    );
  }
  for (const [name, value] of parseSettings(text)) environment[name] ??= value;
}
