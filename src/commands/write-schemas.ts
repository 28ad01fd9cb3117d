// Owns `npm run schemas`: writes the JSON Schemas that editors use and, when asked, the line in content that names them.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findContentFolder, nameFile } from '../reader/files/content-folder.ts';
import { withLock } from '../reader/files/lock.ts';
import { planModelines } from '../reader/files/modeline.ts';
import { writeFiles } from '../reader/files/write-files.ts';
import { runCommand } from './command.ts';
import { schemaFile, schemaNames, writeJsonSchema } from '../schemas/json-schemas.ts';

const help = `Usage: npm run schemas [-- --modelines <folder>]

  Writes src/schemas/json/ from the fields of every kind of content.
  --modelines <folder>   also puts the line that names its schema at the top of each YAML file of a content folder
`;

const schemas = join(import.meta.dirname, '../schemas/json');

await runCommand(help, async () => {
  const { values } = parseArgs({ options: { modelines: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) process.stdout.write(help);
  else await write(values.modelines);
});

async function write(modelines: string | undefined): Promise<void> {
  const folder = modelines === undefined ? null : findContentFolder(modelines);
  await rm(schemas, { recursive: true, force: true });
  await mkdir(schemas);
  for (const name of schemaNames) await writeFile(join(schemas, schemaFile(name)), writeJsonSchema(name));
  console.log(`Wrote ${schemaNames.length} JSON Schemas.`);
  if (folder === null) return;
  const { files, unreadable } = await withLock(folder, 'schemas --modelines', async () => {
    const planned = await planModelines(folder.location, schemas);
    await writeFiles(folder, planned.files);
    return planned;
  });
  for (const { path } of files) console.log(`${nameFile(folder, path)} names its schema.`);
  for (const path of unreadable) console.log(`${nameFile(folder, path)} is not UTF-8 text, and stays as it is.`);
  if (files.length + unreadable.length === 0) console.log('Every file names its schema already.');
}
