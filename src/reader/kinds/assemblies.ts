// Owns the files of assemblies, `lessons/assemblies/<id>.mdx`, and what is read and checked in them alone.
import { checkPhases } from '../../learning/lesson/plan-rules.ts';
import { assembly, type Assembly } from '../../schemas/assembly.ts';
import { assemblyPhaseNames } from '../../schemas/lesson-phase.ts';
import { readEach } from './kind.ts';
import { listAssemblyWords } from './list-pupil-words.ts';
import { planNames, readPlan } from './plan-file.ts';

/** An assembly with its id, which is the file's name. */
export interface AssemblyEntry {
  id: string;
  assembly: Assembly;
}

/** The assemblies by id. */
export const assemblies = readEach(
  { pattern: /^lessons\/assemblies\/([^/]+?)\.mdx$/, ...planNames },
  async (path, context) => {
    const { entry, ...read } = await readPlan(path, context, {
      fields: assembly,
      titleOf: ({ title }) => `${title} (assembly)`,
      addressOf: (id) => `/lessons/assemblies/${id}/`,
      check: (plan, placeOf) => checkPhases(plan, assemblyPhaseNames, placeOf),
      linksOf: ({ lessons = [] }, placeOf) =>
        lessons.map((lesson, index) => ({
          target: `/lessons/${lesson}/`,
          lesson,
          place: placeOf(['lessons', index]),
        })),
      wordsOf: listAssemblyWords,
    });
    return { ...read, entry: entry && [entry.id, { id: entry.id, assembly: entry.plan }] };
  },
);
