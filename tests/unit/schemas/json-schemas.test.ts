import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  findSchema,
  schemaFile,
  type SchemaName,
  schemaNames,
  writeJsonSchema,
} from '../../../src/schemas/json-schemas.ts';

const schemaFolder = join(import.meta.dirname, '../../../src/schemas/json');
const fixtures = join(import.meta.dirname, '../../fixtures');

/** Every file of the made-up schools that has fields, by its path in its content folder. */
const texts = ['content/valid', 'school', 'first-day'].flatMap((folder) =>
  readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yaml|mdx)$/.test(path))
    .map((path) => ({
      folder,
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(fixtures, folder, path), 'utf8'),
    })),
);

/** What a file says in YAML: all of it, or what stands between the lines of "---". */
function dataOf(path: string, text: string): unknown {
  return parse(path.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') : text);
}

/** Everything that is wrong with a file, as an editor would find it. */
function findFaults(name: SchemaName, data: unknown): string[] {
  const ajv = new Ajv({ allErrors: true });
  ajv.addVocabulary(['patternErrorMessage']);
  const validate = ajv.compile(JSON.parse(writeJsonSchema(name)) as object);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the JSON Schemas', () => {
  it.each(schemaNames)('are what the fields give now: %s', (name) => {
    const kept = readFileSync(join(schemaFolder, schemaFile(name)), 'utf8').replaceAll('\r\n', '\n');
    expect(kept === writeJsonSchema(name), `${schemaFile(name)} is out of date: run "npm run schemas"`).toBe(true);
  });

  it('are the only files of their folder', () => {
    expect(readdirSync(schemaFolder).sort()).toEqual(schemaNames.map(schemaFile).sort());
  });

  it.each(schemaNames)('say what each kind is: %s', (name) => {
    const { title, description } = JSON.parse(writeJsonSchema(name)) as Record<string, unknown>;
    expect([title, description]).toEqual([expect.any(String), expect.any(String)]);
  });

  it('are tried on a file of every kind', () => {
    expect(new Set(texts.map(({ path }) => findSchema(path)))).toEqual(new Set(schemaNames));
  });

  it.each(texts)('find nothing wrong in $folder/$path', ({ path, text }) => {
    const name = findSchema(path);
    expect(name && findFaults(name, dataOf(path, text))).toEqual([]);
  });

  it.each(['notes.yaml', 'quizzes/old/staff.yaml', 'policy/README.md', 'pupils/band.yaml'])('pass over %s', (path) => {
    expect(findSchema(path)).toBeNull();
  });

  it.each<[string, SchemaName, string, string]>([
    ['a field that the site does not know', 'home', 'lede: Words', ' must NOT have additional properties'],
    ['a date that is none', 'frozen', `November: ${'a'.repeat(64)}`, ' property name must be valid'],
    ['a missing field', 'synonyms', 'things: []', " must have required property 'people'"],
    [
      'an unknown audience',
      'clauses',
      'a-b: { binds: [readers], phrasings: [a, b, c] }',
      '/a-b/binds/0 must be equal to',
    ],
    ['two phrasings', 'clauses', 'a-b: { binds: [], phrasings: [a, b] }', '/a-b/phrasings must NOT have fewer than 3'],
    ['a line too many', 'home', 'lead: "Two\\nlines"', '/lead must match pattern'],
  ])('find %s', (_, name, text, fault) => {
    expect(findFaults(name, parse(text)).join('\n')).toContain(fault);
  });

  it('tell an author in words what a text must be', () => {
    expect(writeJsonSchema('home')).toContain('"must be words on one line, without spaces before or after"');
  });
});
