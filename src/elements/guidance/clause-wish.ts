// Owns the wish that guidance always shows its clauses: stored on this device when the reader asks for it, and no sooner.

/**
 * Reads the wish.
 * @param key its name, from `clauseWishKey`
 * @returns false where there is none, or storage is refused
 */
export function hasClauseWish(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/**
 * Stores the wish, or takes it back.
 * @param key its name, from `clauseWishKey`
 * @param isWished what the reader asks for
 * @returns false where the browser does not allow it
 */
export function setClauseWish(key: string, isWished: boolean): boolean {
  try {
    if (isWished) localStorage.setItem(key, 'on');
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
