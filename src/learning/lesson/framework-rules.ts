// Owns holding the curriculum headings that content claims against the exact names of the frameworks.
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Place, type Problem } from '../../problems/problem.ts';
import { type Framework, frameworkNames, frameworkTitles } from '../../schemas/frameworks.ts';

/**
 * Finds headings that a framework does not have.
 * @param framework whose headings they should be
 * @param names what the content says
 * @param placeAt finds the line of a name by its position
 * @returns a problem for each unknown name.
 */
export function checkFramework(
  framework: Framework,
  names: readonly string[],
  placeAt: (index: number) => Place,
): Problem[] {
  const known: readonly string[] = frameworkNames[framework];
  return names.flatMap((name, index) => {
    if (known.includes(name)) return [];
    const details = { name, framework: frameworkTitles[framework], suggestion: nearestName(name, known) };
    return [problem('unknown-framework', placeAt(index), details)];
  });
}
