// Owns the words of a question that say nothing about what is asked.

const list = `
a about above after again all also am an and any anyone anything are already aren't around as at be because been before being
both but by can can't cannot could couldn't did didn't do does doesn't doing don't done each else even ever every for from get
gets getting go goes going gone got had has hasn't have haven't having he he'd he'll her here hers herself him himself
his how i i'd i'll i'm i've if im in into is isn't it its itself ive just keep know let like lot made make makes making
many may me might more mine most much must my myself need needs new no nor not now of off ok okay on once one only onto or
other our ours out over own please put really same say says she she'd she'll should shouldn't so some somebody someone
something still such sure than thanks that that's the their them then there these they they'd they're thing things think
this those though through to too under until up upon us use used using very via want wanted wants was wasn't way we we'd
we'll we're we've well were weren't what what'll when where whether which while who who'd who'll whom whose why will with
within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself dont cant wont isnt arent
whats hows whos mr mrs ms im doesnt didnt ill shouldnt wouldnt couldnt happens happen`;

/** Every such word. */
export const stopWords: ReadonlySet<string> = new Set(list.split(/\s+/).filter((word) => word !== ''));

/**
 * Tells whether a word carries no meaning of its own in a question.
 * @param word a folded word, as `splitWords` gives it
 * @returns true for function words such as "the", "can" and "don't".
 */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
