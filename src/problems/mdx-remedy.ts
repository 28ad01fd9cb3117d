// Owns what to do about a text that is not MDX, by what was most likely meant.

/** Components that hold nothing: they end themselves. */
const empty = ['Cite', 'Fact', 'Contact', 'KeyContacts'];

const asCharacter = 'A "<" or "{" that is meant as a character is written "\\<" or "\\{".';

/**
 * Chooses the remedy for a fault.
 * @param reason what the parser says
 * @param source the file's text from the fault on
 * @returns one or two sentences.
 */
export function remedyForMdx(reason: string, source: string): string {
  const tag = /^<\/?([A-Za-z]\w*)/.exec(source)?.[1];
  if (source.startsWith('<!--')) return 'Remove the comment: content has no place for one.';
  if (/^<(?:https?:|mailto:|[^\s<>]+@)/.test(source)) return 'Write a link as [its words](its address).';
  if (!source.startsWith('<') || tag === undefined) return asCharacter;
  const isOpened = /expected corresponding closing tag for `<(\w+)>`/.exec(reason)?.[1];
  if (isOpened !== undefined) return `Write "</${isOpened}>": what opens and what closes are spelt alike.`;
  if (source.startsWith('</')) return `Remove it, or put <${tag}> before what it closes.`;
  if (/^[a-z]/.test(tag)) return `Remove <${tag}>: content holds no HTML. An empty line begins a new paragraph.`;
  if (/^<[^<>]*=\s*[“”‘’]/.test(source)) return 'Type straight quotes: " instead of “ and ”.';
  if (empty.includes(tag)) return `End it with "/>", and put what follows "=" in quotes: <${tag} … />.`;
  if (reason.startsWith('Expected a closing tag')) return `Put </${tag}> on a line of its own after what it holds.`;
  return `Write <${tag} …> with its ">", and put what follows "=" in straight quotes.`;
}
