// Owns reading a policy's MDX line by line, with a parser that shares nothing with the site's but YAML.
import { parse } from 'yaml';

/** A heading (depth 2, 3), or a clause (depth 0, 1 …), as typed. */
export interface Line {
  depth: number;
  id: string;
  words: string;
}

/** What was typed. */
export interface TypedPolicy {
  /** Of the front matter, those that the published JSON has. */
  fields: Record<string, unknown>;
  lines: Line[];
  /** Links to documents, and the email addresses, in the order of the text. */
  links: { words: string; target: string }[];
}

/**
 * Reads the text of a version.
 * @param text the whole file
 * @returns its parts. Throws on a line of no known kind, so that nothing is passed over.
 */
export function readTypedPolicy(text: string): TypedPolicy {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const data = parse(front, { schema: 'failsafe' }) as Record<string, unknown>;
  const fields = Object.fromEntries(
    ['title', 'school', 'status', 'dates', 'contacts'].map((name) => [name, data[name]]),
  );
  const links = [...body.matchAll(/\[([^\]]+)\]\((ref:[^)]+)\)|[\w.]+@[\w.]*\w/g)].map(
    ([typed, words = typed, target = `mailto:${typed}`]) => ({ words, target }),
  );
  const lines: Line[] = [];
  let rows: string[] = [];
  for (const line of body.split('\n')) {
    if (line === '' || line === '<KeyContacts />' || /^\|[ |-]+\|$/.test(line)) continue;
    const [, marks = '', typed = '', id = ''] = /^(#+ | *- |> |\| |)(.+?)(?: \^([a-z-]+)(?: +\|)?)?$/.exec(line) ?? [];
    if (marks === '| ') {
      // A table is one clause, whose marker ends the last cell.
      rows.push(typed.replace(/ +\|$/, '').replace(/ +\| /g, ' | '));
      if (id === '') continue;
      lines.push({ depth: 0, id, words: rows.join(' || ') });
      rows = [];
    } else {
      if (id === '') throw new Error(`A line of no known kind: ${line}`);
      const depth = marks.startsWith('#') ? marks.trim().length : marks.indexOf('-') / 2;
      const words = typed
        .replace(/\[([^\]]+)\]\(ref:[^)]+\)/g, '$1')
        .replace(/\*+/g, '')
        .replace(/^(\d)\. (?=.)/, '$1 ');
      lines.push({ depth: Math.max(depth, 0), id, words });
    }
  }
  return { fields, lines, links };
}
