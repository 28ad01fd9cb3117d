// Owns the JSON Schemas by which editors help authors: one for each kind of file, made from its fields.
import { z } from 'zod';
import { assembly } from './assembly.ts';
import { bandPage } from './band-page.ts';
import { checklist } from './checklist.ts';
import { clauseDetails } from './clause-details.ts';
import { facts } from './facts.ts';
import { frozen } from './frozen.ts';
import { guidanceFrontMatter } from './guidance.ts';
import { home } from './home.ts';
import { lesson } from './lesson.ts';
import { pages } from './pages.ts';
import { policyFrontMatter } from './policy-version.ts';
import { pupilPage } from './pupil-page.ts';
import { quiz } from './quiz.ts';
import { references } from './references.ts';
import { reviewNotes } from './review-notes.ts';
import { school } from './school.ts';
import { story } from './story.ts';
import { synonyms } from './synonyms.ts';
import { training } from './training.ts';
import { urgent } from './urgent.ts';
import { urgentExamples } from './urgent-examples.ts';

/** By the name that a schema's file begins with: the fields, and the files that have them. In MDX they stand between the lines of "---". */
const kinds = {
  school: { fields: school, files: /^school\.yaml$/ },
  home: { fields: home, files: /^home\.yaml$/ },
  facts: { fields: facts, files: /^facts\.yaml$/ },
  references: { fields: references, files: /^references\.yaml$/ },
  clauses: { fields: clauseDetails, files: /^clauses\.yaml$/ },
  synonyms: { fields: synonyms, files: /^synonyms\.yaml$/ },
  pages: { fields: pages, files: /^pages\.yaml$/ },
  training: { fields: training, files: /^training\.yaml$/ },
  urgent: { fields: urgent, files: /^urgent\.yaml$/ },
  'urgent-examples': { fields: urgentExamples, files: /^urgent-examples\.yaml$/ },
  frozen: { fields: frozen, files: /^policy\/frozen\.yaml$/ },
  'review-notes': { fields: reviewNotes, files: /^policy\/[^/]+\.notes\.yaml$/ },
  'policy-version': { fields: policyFrontMatter, files: /^policy\/[^/]+\.mdx$/ },
  guidance: { fields: guidanceFrontMatter, files: /^guidance\/[^/]+\.mdx$/ },
  quiz: { fields: quiz, files: /^quizzes\/[^/]+\.yaml$/ },
  checklist: { fields: checklist, files: /^checklists\/[^/]+\.yaml$/ },
  lesson: { fields: lesson, files: /^lessons\/[^/]+\.mdx$/ },
  assembly: { fields: assembly, files: /^lessons\/assemblies\/[^/]+\.mdx$/ },
  band: { fields: bandPage, files: /^pupils\/[^/]+\/band\.yaml$/ },
  'pupil-page': { fields: pupilPage, files: /^pupils\/[^/]+\/[^/]+\.mdx$/ },
  story: { fields: story, files: /^pupils\/[^/]+\/[^/]+\.story\.yaml$/ },
} satisfies Record<string, { fields: z.ZodType; files: RegExp }>;

/** The name of a kind of file that has a schema. */
export type SchemaName = keyof typeof kinds;

/** The name of every schema. */
export const schemaNames = Object.keys(kinds) as SchemaName[];

/**
 * Names the file of a schema.
 * @param name the schema
 * @returns such as `quiz.schema.json`
 */
export function schemaFile(name: SchemaName): string {
  return `${name}.schema.json`;
}

/**
 * Finds the schema of a file.
 * @param path the file from the content folder, with "/"
 * @returns the schema's name; null for a file of no kind that has one
 */
export function findSchema(path: string): SchemaName | null {
  return schemaNames.find((name) => kinds[name].files.test(path)) ?? null;
}

/**
 * Makes the JSON Schema of one kind, of what an author types.
 * @param name the kind
 * @returns the text of its file, in draft 7, which editors know best. What cannot be said in JSON Schema (such as dates that exist) is left to `npm run check`.
 */
export function writeJsonSchema(name: SchemaName): string {
  const made = z.toJSONSchema(kinds[name].fields, {
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
