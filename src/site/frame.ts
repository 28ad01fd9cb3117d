// Owns what every page's frame needs to know: the school, the emergency number, and how sure the contacts are.
import { formatContactsCaveat } from '../policy/version/contacts.ts';
import type { Fact } from '../schemas/facts.ts';
import type { School } from '../schemas/school.ts';
import { factOf, theSchool } from './school.ts';

/** What a page layout is given. */
export interface Frame {
  school: School;
  emergency: Fact;
  /** How sure the school's contacts are, as words to stand after one; null when they are confirmed. */
  contactsCaveat: string | null;
}

/**
 * Gathers a page's frame.
 * @returns the frame; throws when content/ lacks the school or the emergency number
 */
export async function pageFrame(): Promise<Frame> {
  const school = await theSchool();
  return { school, emergency: await factOf('emergency'), contactsCaveat: formatContactsCaveat(school) };
}
