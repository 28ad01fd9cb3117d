// Owns what to do about a text that is not MDX, and about tags of HTML, by what was most likely meant.

/** Components that hold nothing: they end themselves. */
const empty = ['Cite', 'Fact', 'Contact', 'KeyContacts'];

const asCharacter = 'A "<" or "{" that is meant as a character is written "\\<" or "\\{".';

/** What to type instead of a tag of HTML. */
const insteadOf: Record<string, string> = {
  b: '**its words**',
  strong: '**its words**',
  i: '*its words*',
  em: '*its words*',
  a: '[its words](its address)',
  p: 'its words with an empty line before and after them',
  hr: '--- on a line of its own, between empty lines',
  ul: 'each item on a line of its own that begins with "- "',
  ol: 'each item on a line of its own that begins with "1. "',
  li: 'each item on a line of its own that begins with "- "',
  table: 'each row on a line of its own, its cells between "|"',
  blockquote: 'each line with "> " before it',
};

/**
 * Says what to type instead of a tag of HTML.
 * @param name the tag, such as "b"
 * @returns one sentence; null for a tag that nothing stands for.
 */
export function remedyForTag(name: string): string | null {
  if (/^h[1-6]$/.test(name)) return 'Write ## and the words of the heading, on a line of its own.';
  return Object.hasOwn(insteadOf, name) ? `Write ${insteadOf[name]} instead of <${name}>.` : null;
}

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
  if (/^[a-z]/.test(tag))
    return remedyForTag(tag) ?? `Remove <${tag}>: content holds no HTML. An empty line begins a new paragraph.`;
  if (/^<[^<>]*=\s*[“”‘’]/.test(source)) return 'Type straight quotes: " instead of “ and ”.';
  if (empty.includes(tag)) return `End it with "/>", and put what follows "=" in quotes: <${tag} … />.`;
  if (reason.startsWith('Expected a closing tag')) return `Put </${tag}> on a line of its own after what it holds.`;
  return `Write <${tag} …> with its ">", and put what follows "=" in straight quotes.`;
}
