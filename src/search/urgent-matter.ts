// Owns telling a question about a matter ("bullying policy", "lesson on strangers") from one about what has happened to somebody, and one that asks for a rule.

/** What is written or taught about a matter. */
const writings = new Set(
  'policy policies rule rules law quiz quizzes lesson lessons worksheet worksheets story stories assembly assemblies checklist checklists poster posters training guidance guide leaflet procedure procedures form template course meaning definition'.split(
    ' ',
  ),
);

/** Words that say what such a writing is about. */
const about = new Set('about on for to say says of plan plans ideas resources materials'.split(' '));

/** "In the lesson", "at training": there something happened. */
const there = new Set('in during at after before from since his her their my our'.split(' '));

/** Whoever says one of these speaks of somebody. */
const persons = new Set('i me my mine us we our him his her hers he she they them their'.split(' '));

/** A question that begins so asks what a word means. */
const meaning = /^(?:what (?:is|are|does|do)|meaning of|definition of|explain|define|difference between)\b/;

/**
 * Tells whether a question only asks for what is written or taught, or for what a word means.
 * @param words of `splitSaid`
 * @returns true for one that speaks of nobody, and asks for such a thing.
 */
export function asksForMatter(words: readonly string[]): boolean {
  if (words.some((word) => persons.has(word))) return false;
  if (meaning.test(words.join(' ')) && words.length <= 5) return true;
  return words.some((word, place) => {
    const before = words[place - 1] === 'the' || words[place - 1] === 'a' ? words[place - 2] : words[place - 1];
    if (!writings.has(word) || there.has(before ?? '')) return false;
    const next = words[place + 1];
    return next === undefined || about.has(next);
  });
}

/** How a question begins that wants to know what one may or must do, or what follows. */
const rule =
  /^\W*(?:can|could|should|shall|may|must|is|are|am i|does|do (?:i|we) have|will|would|if|how|what happens|what if)\b/i;

/**
 * Tells whether a question asks what is allowed, right or to be expected.
 * @param typed whatever was typed
 * @returns true for one that begins so: "Can I …", "What happens if …".
 */
export function asksForRule(typed: string): boolean {
  return rule.test(typed);
}
