// Owns what every page and story of a band is read with, and the rule that they share.
import { checkFramework } from '../../learning/lesson/framework-rules.ts';
import type { Paragraph } from '../../learning/reading/reading-level.ts';
import type { Use } from '../../policy/citing/citations.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Band } from '../../schemas/bands.ts';
import type { DataFile } from '../parse/data-file.ts';
import type { KindContext } from './kind.ts';

/** What the pages of a band are read with. */
export interface BandContext extends KindContext {
  band: Band;
  /** Words that its pupils know. */
  taught: ReadonlySet<string>;
  /** "Tell someone", which stands on each page, and the facts that it draws. */
  tell: Paragraph[];
  tellFacts: Use[];
}

/**
 * Holds the headings of RSHE that a page claims against their exact names.
 * @param file fields with `rshe`
 * @returns a problem for each unknown name.
 */
export function checkRshe({ data, placeOf }: Pick<DataFile<{ rshe: string[] }>, 'data' | 'placeOf'>): Problem[] {
  return checkFramework('rshe', data.rshe, (index) => placeOf(['rshe', index]));
}
