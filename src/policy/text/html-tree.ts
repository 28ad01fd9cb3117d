// Owns taking the HTML of a clause apart: what the reader draws, and nothing else.

/** A stretch of words, or an element with what is inside it. */
export type HtmlNode = { text: string } | { name: string; attributes: Record<string, string>; children: HtmlNode[] };

const empty = new Set(['br', 'img', 'hr', 'input']);
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/**
 * Takes the HTML of a clause apart.
 * @param html as `Clause.html` has it: elements that are closed, attributes in double quotes, escaped text
 * @returns its nodes in order; empty for no HTML
 * @throws Error when an element is closed that is not open, or stays open
 */
export function parseHtml(html: string): HtmlNode[] {
  const root: HtmlNode[] = [];
  const open: { name: string; children: HtmlNode[] }[] = [{ name: '', children: root }];
  for (const [, close, name = '', attributes = '', text] of html.matchAll(/<(\/?)([a-z][a-z\d]*)([^>]*)>|([^<]+)/g)) {
    const inner = open[open.length - 1];
    if (inner === undefined) throw new Error(`The HTML closes what is not open: ${html}`);
    if (text !== undefined) inner.children.push({ text: unescapeHtml(text) });
    else if (close === '/') {
      if (open.length === 1 || inner.name !== name) throw new Error(`</${name}> closes what is not open: ${html}`);
      open.pop();
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      inner.children.push(element);
      if (!empty.has(name)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1]?.name}> is not closed: ${html}`);
  return root;
}

function readAttributes(typed: string): Record<string, string> {
  const found = [...typed.matchAll(/([a-z][a-z-]*)(?:="([^"]*)")?/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescapeHtml(value)]));
}

function unescapeHtml(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => characters[name] ?? whole);
}
