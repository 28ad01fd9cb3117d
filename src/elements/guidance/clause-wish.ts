// Owns the wish that guidance always shows its clauses: stored on this device when the reader asks for it, and no sooner.

const base = import.meta.env.BASE_URL;
/** Named as the records are (`keyPrefix`), so that what erases those erases this too. */
const key = base === '/' ? 'policy:v1:show-clauses' : `policy:v1:${base}:show-clauses`;

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
