// Owns whether two built sites are the same, byte by byte.
import type { Fault } from './fault.ts';
import type { Site } from './site.ts';

const remedy =
  'What is built must follow from the content, the day and the settings alone: look for a clock, a random name, an order of files or a time zone.';

/**
 * Lists the files in which two builds differ.
 * @param site one build
 * @param again the other
 * @returns a fault for each file that only one has, or whose bytes differ; empty when they are alike
 */
export function findDifferences(site: Site, again: Site): Fault[] {
  const paths = [...new Set([...site.files.keys(), ...again.files.keys()])].sort();
  return paths.flatMap((path) => {
    const [one, other] = [site.files.get(path), again.files.get(path)];
    if (one && other && one.equals(other)) return [];
    const message = one && other ? 'Two builds give it other bytes.' : 'Only one of two builds has this file.';
    return [{ path, rule: 'unlike-builds', message, remedy }];
  });
}
