// Owns when the words of two roles name the same one: "Deputy DSL" is a deputy designated safeguarding lead.

/** What schools write short, or in more than one way; applied in this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\(s\)/g, ' '],
  [/['’]/g, ''],
  [/\bddsl\b/g, 'deputy dsl'],
  // "Designated Safeguarding Lead (DSL)" says it twice, and folding gives each word once.
  [/\bdsls?\b/g, 'designated safeguarding lead'],
  [/\bhead[\s-]+(?=teachers?\b)/g, 'head'],
  [/\bgoverning (?:body|board)\b/g, 'governors'],
];

const unsaid = new Set(['the', 'of', 'for', 'at', 'our', 'and']);

/**
 * Folds the words of a role, so that two that name the same role are equal.
 * @param role such as "Deputy Designated Safeguarding Lead(s)"
 * @returns its words in small letters and in the order of the alphabet, each once, without plurals, "of" and "the"; empty where it has no letter
 */
export function foldRole(role: string): string {
  const spelt = spellings.reduce(
    (text, [from, to]) => text.replace(from, to),
    role.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  );
  const said = (spelt.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !unsaid.has(word));
  const words = said.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
  const folded = [...new Set(words)].sort().join(' ');
  return folded === 'head' ? 'headteacher' : folded;
}

/**
 * Lists the roles that a title names: "DSL and Head of School" names two.
 * @param title a role or several, joined by "and", "&", "/", "," or ";"
 * @returns each folded, the whole title among them
 */
export function listRoles(title: string): string[] {
  const parts = title.split(/\s+and\s+|[&/,;]/i);
  return [...new Set([title, ...parts].map(foldRole))].filter((role) => role !== '');
}

/**
 * Tells whether a heading says a role already: "Safeguarding lead" does for "Designated Safeguarding Lead (DSL)".
 * @param role the title of a contact
 * @param heading what stands above it
 * @returns true where every word of the role stands in the heading; that a lead is designated goes without saying.
 */
export function isRoleSaid(role: string, heading: string): boolean {
  const words = foldRole(heading).split(' ');
  return foldRole(role)
    .split(' ')
    .every((word) => word === 'designated' || words.includes(word));
}
