// Owns how the view of a comparison stands in its address: `?view=side&clauses=changed`.

/** One choice of a view: what it is called, what is chosen, and what a page comes with. */
export interface ViewChoice {
  name: string;
  chosen: string;
  usual: string;
}

/**
 * Reads what an address asks of a choice.
 * @param search the part of an address that begins with "?"; may be empty
 * @param name of the choice
 * @param offered what can be chosen
 * @returns what to choose; null where the address asks nothing, or what is not offered.
 */
export function readView(search: string, name: string, offered: readonly string[]): string | null {
  const asked = new URLSearchParams(search).get(name);
  return asked !== null && offered.includes(asked) ? asked : null;
}

/**
 * Writes choices into an address.
 * @param search see `readView`; what else stands in it stays
 * @param choices of the page; what a page comes with is not written
 * @returns such as `?view=side`; empty when nothing is left.
 */
export function writeViews(search: string, choices: readonly ViewChoice[]): string {
  const fields = new URLSearchParams(search);
  for (const { name, chosen, usual } of choices) {
    if (chosen === usual) fields.delete(name);
    else fields.set(name, chosen);
  }
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}
