// Owns reading one YAML file of content/ against its schema.
import type { z } from 'zod';
import type { Place, Problem } from '../problems/problem.ts';
import { readText } from './read-text.ts';
import { validateFields } from './validate-fields.ts';
import { readYaml } from './yaml-document.ts';

/** A valid YAML file with a way back to the line of each field. */
export interface DataFile<T> {
  data: T;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads a YAML file.
 * @param root the project's folder
 * @param path the file from there
 * @param schema what its content must be
 * @returns the typed data, or null with the problems. Never throws; returns problems.
 */
export async function readDataFile<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
): Promise<{ file: DataFile<z.output<S>> | null; problems: Problem[] }> {
  const { text, problems } = await readText(root, path);
  if (text === null) return { file: null, problems };
  const yaml = readYaml(text, path);
  if (!yaml.document) return { file: null, problems: yaml.problems };
  const { placeOf } = yaml.document;
  const fields = validateFields(schema, yaml.document);
  return {
    file: fields.data === null ? null : { data: fields.data, placeOf },
    problems: [...yaml.problems, ...fields.problems],
  };
}
