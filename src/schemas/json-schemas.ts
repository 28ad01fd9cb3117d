// Owns the JSON Schemas by which editors help authors: one for each kind of file, made from its fields.
import { z } from 'zod';
import { bandPage } from './band-page.ts';
import { checklist } from './checklist.ts';
import { clauseDetails } from './clause-details.ts';
import { facts } from './facts.ts';
import { frozen } from './frozen.ts';
import { guidanceFrontMatter } from './guidance.ts';
import { home } from './home.ts';
import { lesson } from './lesson.ts';
import { policyFrontMatter } from './policy-version.ts';
import { pupilPage } from './pupil-page.ts';
import { quiz } from './quiz.ts';
import { references } from './references.ts';
import { reviewNotes } from './review-notes.ts';
import { school } from './school.ts';
import { story } from './story.ts';
import { synonyms } from './synonyms.ts';

/** By the name that a schema's file begins with. The last four are of front matter, the others of whole files. */
const schemas = {
  school,
  home,
  facts,
  references,
  clauses: clauseDetails,
  synonyms,
  frozen,
  'review-notes': reviewNotes,
  quiz,
  checklist,
  band: bandPage,
  story,
  'policy-version': policyFrontMatter,
  guidance: guidanceFrontMatter,
  lesson,
  'pupil-page': pupilPage,
};

/** The name of a kind of file that has a schema. */
export type SchemaName = keyof typeof schemas;

/** The name of every schema. */
export const schemaNames = Object.keys(schemas) as SchemaName[];

/**
 * Names the file of a schema.
 * @param name the schema
 * @returns such as `quiz.schema.json`
 */
export function schemaFile(name: SchemaName): string {
  return `${name}.schema.json`;
}

/**
 * Makes the JSON Schema of one kind, of what an author types.
 * @param name the kind
 * @returns the text of its file, in draft 7, which editors know best. What cannot be said in JSON Schema (such as dates that exist) is left to `npm run check`.
 */
export function writeJsonSchema(name: SchemaName): string {
  const made = z.toJSONSchema(schemas[name], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.pattern !== undefined) {
        // Editors show this instead of the pattern. No pattern allows a line end alone.
        const fault = z.safeParse(zodSchema, '\n').error?.issues[0];
        jsonSchema.patternErrorMessage = `must be ${fault?.message ?? 'another text'}`;
      }
      // Bounds that every whole number of JavaScript has tell an author nothing.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  const { $schema, ...rest } = made;
  return `${JSON.stringify({ $schema, $comment: 'Made by "npm run schemas": never edited.', ...rest }, null, 2)}\n`;
}
