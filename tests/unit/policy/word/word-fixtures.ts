// Owns the made-up schools as the tests of Word files need them: versions as they may be shown, with their pictures and comparisons.
import { readdirSync, readFileSync } from 'node:fs';
import { collectReasons, type Reasons } from '../../../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import type { Comparison } from '../../../../src/policy/compare/comparison.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { toPublishable } from '../../../../src/policy/version/publishable.ts';
import { findContentFolder } from '../../../../src/reader/files/content-folder.ts';
import { readContent } from '../../../../src/reader/read-content.ts';

export const schools = ['school', 'as-written', 'first-day'] as const;

/** Two versions as they may be shown, compared. */
export interface FixturePair {
  older: PolicyVersion;
  newer: PolicyVersion;
  comparison: Comparison;
  reasons: Reasons;
}

/** A made-up school. */
export interface FixtureSchool {
  /** From the oldest to the newest, as they may be shown. */
  versions: PolicyVersion[];
  /** The same with what may not be shown. */
  whole: PolicyVersion[];
  pairs: FixturePair[];
  pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads a made-up school.
 * @param name its folder
 * @returns its versions, every pair of them, and its pictures
 */
export function readSchool(name: (typeof schools)[number]): Promise<FixtureSchool> {
  return readFolder(`tests/fixtures/${name}`);
}

/**
 * Reads any content folder as a school.
 * @param path the folder
 * @returns see `readSchool`
 */
export async function readFolder(path: string): Promise<FixtureSchool> {
  const { versions: read } = await readContent(findContentFolder(path), '2026-11-22');
  const whole = [...read].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shown = whole.map((version) => toPublishable(version, whole, '2026-11-22'));
  const pairs = whole.flatMap((older, at) =>
    whole.slice(at + 1).map((newer, after): FixturePair => {
      const [was, is] = [shown[at] ?? older, shown[at + 1 + after] ?? newer];
      const reasons = collectReasons(whole, older, newer);
      return { older: was, newer: is, comparison: compareVersions(older, newer), reasons };
    }),
  );
  return { versions: shown, whole, pairs, pictures: readPictures(`${path}/policy/pictures`) };
}

function readPictures(folder: string): Map<string, Uint8Array> {
  try {
    return new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))]));
  } catch {
    return new Map();
  }
}
