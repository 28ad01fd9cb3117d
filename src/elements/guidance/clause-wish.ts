// Owns the wish that guidance always shows its clauses: stored on this device when the reader asks for it, and no sooner.
import { keyPrefix } from '../../learning/answers/key-prefix.ts';

/** Named as the records are, so that what erases those erases this too. */
const key = `${keyPrefix(import.meta.env.BASE_URL)}show-clauses`;

/**
 * Reads the wish.
 * @returns false where there is none, or storage is refused
 */
export function hasClauseWish(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/**
 * Stores the wish, or takes it back.
 * @param isWished what the reader asks for
 * @returns false where the browser does not allow it
 */
export function setClauseWish(isWished: boolean): boolean {
  try {
    if (isWished) localStorage.setItem(key, 'on');
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
