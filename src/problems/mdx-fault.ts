// Owns saying in plain words why a text is not MDX, and what to do, by what was most likely meant. The parser's own words never reach a reader.

/** Components that draw their own words: they hold nothing, and end themselves. */
export const emptyComponents = ['Cite', 'Fact', 'Contact', 'KeyContacts', 'ConcernAboutHead'];

/** Why, as the words after "cannot be read:", and what to do. */
export interface MdxFault {
  reason: string;
  remedy: string;
}

/** What to do about a sign that was meant as a character. */
export const asCharacter = 'A "<" or "{" that is meant as a character is written "\\<" or "\\{".';

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

/** What no content is: nested so deeply that whatever walks through it would be exhausted. */
export const tooDeep: MdxFault = {
  reason: 'quotations, lists or marks stand inside one another more than a hundred times',
  remedy: 'Remove what was pasted here, or the signs that are too many.',
};

/**
 * Words a fault.
 * @param message what the parser says
 * @param source the file's text from the fault on
 * @returns why, and what to do in one or two sentences.
 */
export function explainMdx(message: string, source: string): MdxFault {
  const tag = /^<\/?([A-Za-z]\w*)/.exec(source)?.[1];
  if (source.startsWith('<!--')) {
    return { reason: 'a comment stands here', remedy: 'Remove the comment: content has no place for one.' };
  }
  if (/^<[^\s<>]+@/.test(source) || /^<mailto:/.test(source)) {
    const remedy = 'Remove the "<" and ">". In guidance and lessons, draw whom to write to with <Contact role="…" />.';
    return { reason: 'an email address stands in "<" and ">"', remedy };
  }
  if (/^<https?:/.test(source)) {
    return { reason: 'an address stands in "<" and ">"', remedy: 'Write a link as [its words](its address).' };
  }
  if (!source.startsWith('<') || tag === undefined) return explainSign(message, source);
  const isOpened = /expected corresponding closing tag for `<(\w+)>`/.exec(message)?.[1];
  if (isOpened !== undefined) {
    const remedy = `Write "</${isOpened}>": what opens and what closes are spelt alike.`;
    return { reason: `"</${tag}>" closes what "<${isOpened}>" opened`, remedy };
  }
  if (source.startsWith('</')) {
    return {
      reason: `"</${tag}>" closes what was not opened`,
      remedy: `Remove it, or put <${tag}> before what it closes.`,
    };
  }
  const unclosed = `"<${tag}>" is not closed`;
  const misspelt = `"<${tag}" does not go on as a component does`;
  if (/^[a-z]/.test(tag)) {
    const remedy = `Remove <${tag}>: content holds no HTML. An empty line begins a new paragraph.`;
    return { reason: `"<${tag}" is HTML, and not whole`, remedy: remedyForTag(tag) ?? remedy };
  }
  if (/^<[^<>]*=\s*[“”‘’]/.test(source)) {
    return { reason: misspelt, remedy: 'Type straight quotes: " instead of “ and ”.' };
  }
  if (emptyComponents.includes(tag)) {
    return { reason: unclosed, remedy: `End it with "/>", and put what follows "=" in quotes: <${tag} … />.` };
  }
  if (message.startsWith('Expected a closing tag')) {
    return { reason: unclosed, remedy: `Put </${tag}> on a line of its own after what it holds.` };
  }
  return { reason: misspelt, remedy: `Write <${tag} …> with its ">", and put what follows "=" in straight quotes.` };
}

function explainSign(message: string, source: string): MdxFault {
  const fact = /^\{ ?fact: ?([^}\s]+) ?\}/i.exec(source)?.[1];
  if (fact !== undefined) {
    const remedy = `Write <Fact id="${fact}" /> here. "{fact:…}" is for YAML and for front matter.`;
    return { reason: 'a fact is drawn by a component in this text', remedy };
  }
  if (source.startsWith('<')) return { reason: 'a "<" begins nothing that can stand here', remedy: asCharacter };
  if (message.startsWith('Unexpected end of file in expression')) {
    return { reason: 'a "{" is not closed', remedy: asCharacter };
  }
  if (message.startsWith('Could not parse expression')) {
    return { reason: 'words stand in "{" and "}", which are for code', remedy: asCharacter };
  }
  return { reason: 'a sign here has a meaning of its own', remedy: asCharacter };
}
