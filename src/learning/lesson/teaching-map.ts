// Owns the map of teaching: which statements and strands are taught in which band, by what, and where there is a gap.
import { type Band, bands } from '../../schemas/bands.ts';
import { efacwStrands } from '../../schemas/frameworks.ts';
import { type RsheCode, type RsheStatement, rsheStatements } from '../../schemas/rshe-statements.ts';

/** A lesson, an assembly, a page or story for pupils, or a quiz item, as far as the map asks. */
export interface Teaching {
  kind: 'lesson' | 'assembly' | 'pupil-page' | 'story' | 'quiz-item';
  title: string;
  band: Band;
  /** From the site's root; an item's with its place on the quiz's page. */
  address: string;
  statements: readonly RsheCode[];
  /** Of a lesson: its strands of Education for a Connected World. */
  strands: readonly string[];
}

/** What teaches one statement or strand to one band. */
export interface MapCell {
  band: Band;
  /** False where we think that it is for older pupils. */
  belongs: boolean;
  lessons: Teaching[];
  /** Assemblies, pages and stories that pupils read, and items of quizzes. */
  others: Teaching[];
  /** True where it belongs and no lesson teaches it. */
  isGap: boolean;
}

/** One row of the map: a cell for each band, from the youngest. */
export interface StatementRow {
  statement: RsheStatement;
  cells: MapCell[];
}
export interface StrandRow {
  strand: string;
  cells: MapCell[];
}

/** The whole map. */
export interface TeachingMap {
  statements: StatementRow[];
  strands: StrandRow[];
  /** How many cells of statements should be taught, and how many of them no lesson teaches. */
  counts: { belonging: number; gaps: number };
}

/**
 * Draws up the map.
 * @param teaching everything that teaches, in the order in which cells list it
 * @returns a row for every statement and every strand, also for those that nothing teaches
 */
export function mapTeaching(teaching: readonly Teaching[]): TeachingMap {
  const cellsOf = (found: readonly Teaching[], belonging: readonly Band[]): MapCell[] =>
    bands.map((band) => {
      const own = found.filter((one) => one.band === band);
      const lessons = own.filter(({ kind }) => kind === 'lesson');
      const belongs = belonging.includes(band);
      const others = own.filter(({ kind }) => kind !== 'lesson');
      return { band, belongs, lessons, others, isGap: belongs && lessons.length === 0 };
    });
  const statements = rsheStatements.map((statement) => ({
    statement,
    cells: cellsOf(
      teaching.filter(({ statements: codes }) => codes.includes(statement.code)),
      statement.bands,
    ),
  }));
  const strands = efacwStrands.map((strand) => ({
    strand,
    cells: cellsOf(
      teaching.filter((one) => one.strands.includes(strand)),
      bands,
    ),
  }));
  const cells = statements.flatMap((row) => row.cells);
  return {
    statements,
    strands,
    counts: {
      belonging: cells.filter(({ belongs }) => belongs).length,
      gaps: cells.filter(({ isGap }) => isGap).length,
    },
  };
}
