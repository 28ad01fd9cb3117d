// Owns what the reading of every kind of citing content is given.
import type { Facts } from '../../schemas/facts.ts';

export interface KindContext {
  /** The project's folder. */
  folder: string;
  /** Facts that content may draw; null when facts.yaml could not be read. */
  facts: Facts | null;
  /** Full names of people at the school, whom content for pupils never names; empty when school.yaml could not be read. */
  people: readonly string[];
}
