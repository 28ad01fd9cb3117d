// Owns reading one YAML file of content/ against its schema.
import type { z } from 'zod';
import type { PlaceOf, Problem } from '../../problems/problem.ts';
import { readText } from '../files/read-text.ts';
import { validateFields } from './validate-fields.ts';
import { readYaml } from './yaml-document.ts';

/** A valid YAML file with a way back to the line of each field. */
export interface DataFile<T> {
  data: T;
  placeOf: PlaceOf;
}

/**
 * Reads a YAML file.
 * @param folder the content folder
 * @param path the file from there
 * @param schema what its content must be
 * @returns the typed data, or null with the problems; the whole text, with "\n" line ends, also where the data is not valid
 */
export async function readDataFile<S extends z.ZodType>(
  folder: string,
  path: string,
  schema: S,
): Promise<{ file: DataFile<z.output<S>> | null; text: string | null; problems: Problem[] }> {
  const { text, problems } = await readText(folder, path);
  if (text === null) return { file: null, text, problems };
  const yaml = readYaml(text, path);
  if (!yaml.document) return { file: null, text, problems: [...problems, ...yaml.problems] };
  const { placeOf } = yaml.document;
  const fields = validateFields(schema, yaml.document);
  return {
    file: fields.data === null ? null : { data: fields.data, placeOf },
    text,
    problems: [...problems, ...yaml.problems, ...fields.problems],
  };
}

/**
 * Reads a YAML file that a school may do without.
 * @param folder the content folder
 * @param path the file from there
 * @param schema what its content must be
 * @param empty what a missing file stands for
 * @returns as `readDataFile`; for a file that is not there, the empty data without a problem
 */
export async function readOptionalFile<S extends z.ZodType>(
  folder: string,
  path: string,
  schema: S,
  empty: z.output<S>,
): Promise<{ file: DataFile<z.output<S>> | null; isMissing: boolean; problems: Problem[] }> {
  const read = await readDataFile(folder, path, schema);
  if (!read.problems.some(({ rule }) => rule === 'missing-file')) return { ...read, isMissing: false };
  return { file: { data: empty, placeOf: () => ({ path, line: 1 }) }, isMissing: true, problems: [] };
}
