// Owns what is taught in figures: for each band its lessons, and how many of the statements that belong there a lesson teaches.
import { type Band, bands } from '../../schemas/bands.ts';
import type { RsheCode } from '../../schemas/rshe-statements.ts';
import type { TeachingMap } from './teaching-map.ts';

/** A lesson, as far as the figures ask. */
export interface CountedLesson {
  title: string;
  band: Band;
  /** School years, Reception as 0. */
  years: readonly number[];
}

/** The figures of one band. */
export interface BandCounts {
  band: Band;
  /** In the order given. */
  lessons: CountedLesson[];
  /** How many statements we think belong in the band. */
  belonging: number;
  /** Those of them that no lesson teaches. */
  gaps: RsheCode[];
}

/**
 * Counts what is taught.
 * @param map the map of teaching
 * @param lessons every lesson
 * @returns one entry for each band that has a lesson, from the youngest; empty where there is no lesson
 */
export function countTeaching({ statements }: TeachingMap, lessons: readonly CountedLesson[]): BandCounts[] {
  return bands.flatMap((band) => {
    const own = lessons.filter((lesson) => lesson.band === band);
    if (own.length === 0) return [];
    const cells = statements.flatMap(({ statement, cells: all }) =>
      all.filter((cell) => cell.band === band && cell.belongs).map(({ isGap }) => ({ code: statement.code, isGap })),
    );
    return [
      { band, lessons: own, belonging: cells.length, gaps: cells.filter(({ isGap }) => isGap).map(({ code }) => code) },
    ];
  });
}
