// Owns holding data against a schema and turning what does not fit into problems with lines.
import type { z } from 'zod';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { YamlDocument } from './yaml-document.ts';
import { nounFor } from '../../problems/plural.ts';
import { shorten } from '../../problems/shorten.ts';

/**
 * Holds a YAML document against a schema.
 * @param schema a zod schema
 * @param document data with places
 * @returns the typed data, or null with one problem for each field at fault.
 */
export function validateFields<S extends z.ZodType>(
  schema: S,
  document: YamlDocument,
): { data: z.output<S> | null; problems: Problem[] } {
  const result = schema.safeParse(document.data);
  if (result.success) return { data: result.data, problems: [] };
  return { data: null, problems: result.error.issues.flatMap((issue) => explain(issue, schema, document)) };
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, document: YamlDocument): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path, document.data);
    return issue.keys.map((key) =>
      problem('unknown-field', document.placeOf([...issue.path, key]), {
        field: formatPath([...issue.path, key]),
        suggestion: nearestName(key, known),
      }),
    );
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'another name';
    const key = String(issue.path.at(-1) ?? '');
    const details = { field: formatPath(issue.path), value: `named "${key}"`, expected: `named with ${expected}` };
    return [problem('invalid-field', document.placeOf(issue.path), details)];
  }
  const fitting = issue.code === 'invalid_union' ? findFitting(issue.errors) : undefined;
  if (fitting) return fitting.flatMap((inner) => explain(within(inner, issue.path), schema, document));
  const place = document.placeOf(issue.path);
  const field = formatPath(issue.path);
  const value = valueAt(document.data, issue.path);
  const expected = formatExpected(issue);
  if (value === undefined) return [problem('missing-field', place, { field, expected })];
  // "Null" is a surname too.
  const isNullWord = value === null && (document.typedAt(issue.path) ?? '') !== '';
  if (typeof value !== 'number' && typeof value !== 'boolean' && !isNullWord) {
    // "- Remember: be kind" is a field called "Remember".
    const isSplit = issue.code === 'invalid_type' && issue.expected === 'string' && isGroup(value);
    const isLoneText =
      issue.code === 'invalid_type' &&
      issue.expected === 'array' &&
      typeof value === 'string' &&
      isValid(schema, [...issue.path, 0], value, document.data);
    const remedy = isSplit
      ? 'Put the whole text in double quotes when it holds ": ".'
      : isLoneText
        ? `Put it in square brackets, with each text in double quotes: ["${shorten(value, 60)}"].`
        : undefined;
    return [
      problem('invalid-field', place, { field, value: formatValue(value), expected, ...(remedy ? { remedy } : {}) }),
    ];
  }
  const typed = document.typedAt(issue.path) ?? String(value);
  const remedy = isValid(schema, issue.path, typed, document.data)
    ? 'Put it in quotes, so that it is read as text.'
    : undefined;
  return [problem('invalid-field', place, { field, value: typed, expected, ...(remedy ? { remedy } : {}) })];
}

/** Of several forms that a field may have, the faults of the one that its value was meant to have: not another kind of value altogether. */
function findFitting(forms: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  return forms.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
}

function within(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): z.core.$ZodIssue {
  return { ...issue, path: [...path, ...issue.path] };
}

/** What was expected, as the words after "must be". */
function formatExpected(issue: z.core.$ZodIssue): string {
  const isCustomised = !/^(Invalid|Too |Unrecognized)/.test(issue.message);
  if (isCustomised) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1
        ? `${String(issue.values[0])}, or left out`
        : `one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? `one of: ${issue.options.map(String).join(', ')}`
        : 'of another kind';
    case 'too_small':
      return formatLimit(issue.origin, issue.exact ? 'exactly' : 'at least', Number(issue.minimum));
    case 'too_big':
      return formatLimit(issue.origin, issue.exact ? 'exactly' : 'at most', Number(issue.maximum));
    default:
      return 'of another form';
  }
}

/** A limit on a number itself, or on how many there are of something. */
function formatLimit(origin: string, limit: string, count: number): string {
  const counted: Record<string, [one: string, several: string]> = {
    array: ['entry', 'entries'],
    string: ['letter', 'letters'],
  };
  const words = counted[origin];
  if (words === undefined) return `${limit} ${count}`;
  return `${limit} ${count === 1 ? 'one' : count} ${nounFor(count, ...words)}`;
}

const typeWords: Record<string, string> = {
  string: 'text',
  object: 'a group of fields',
  record: 'a group of named entries',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function formatValue(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'empty' : `"${shorten(value, 60)}"`;
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return isGroup(value) ? 'a group of fields' : String(value);
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formatPath(path: readonly PropertyKey[]): string {
  const worded = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`)).join('');
  return worded === '' ? 'the whole file' : worded.replace(/^\./, '');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

/** The field names that a schema offers at a path; empty where it names none. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const there = chooseForm(unwrap(schemaAt(schema, path, data)), valueAt(data, path));
  const shape = (there as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape ? Object.keys(shape) : [];
}

/** Whether a text would do at a path. */
function isValid(schema: z.ZodType, path: readonly PropertyKey[], text: string, data: unknown): boolean {
  return (schemaAt(schema, path, data) as z.ZodType | undefined)?.safeParse(text).success ?? false;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): unknown {
  let here: unknown = schema;
  for (const [index, part] of path.entries()) {
    here = stepInto(chooseForm(unwrap(here), valueAt(data, path.slice(0, index))), part);
  }
  return here;
}

type Holder = { shape?: Record<PropertyKey, unknown>; element?: unknown; valueType?: unknown } | undefined;

function stepInto(holder: unknown, part: PropertyKey): unknown {
  const { shape, element, valueType } = (holder ?? {}) as NonNullable<Holder>;
  return shape?.[part] ?? element ?? valueType;
}

/** Of several forms that a field may have, the one that its value has: a list, named entries, or the fields that go with its "kind". */
function chooseForm(schema: unknown, value: unknown): unknown {
  const { options, def } = (schema ?? {}) as { options?: readonly Holder[]; def?: { discriminator?: string } };
  if (!options) return schema;
  if (def?.discriminator === undefined) {
    return options.find((form) => form && (Array.isArray(value) ? 'element' in form : 'valueType' in form));
  }
  const said = valueAt(value, [def.discriminator]);
  return options.find((form) => {
    const kind = form?.shape?.[def.discriminator ?? ''] as z.ZodType | undefined;
    return kind?.safeParse(said).success;
  });
}

function unwrap(schema: unknown): unknown {
  let here = schema as { unwrap?: () => unknown; element?: unknown } | undefined;
  while (here && typeof here.unwrap === 'function' && here.element === undefined) {
    here = here.unwrap() as typeof here;
  }
  return here;
}
