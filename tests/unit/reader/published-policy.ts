// Owns reading the school's policy as it was published: plain text, with a parser that shares nothing with the site's.

/** A line of a list: how deep it stands, and its words. */
export interface PublishedItem {
  depth: number;
  words: string;
}

/** A heading with the items under it. */
export interface PublishedSection {
  number: string | null;
  title: string;
  items: PublishedItem[];
}

/** One row of the contacts, each cell as published. */
export interface PublishedContact {
  role: string;
  names: string;
  details: string[];
}

/** The published document. */
export interface PublishedPolicy {
  school: string;
  title: string;
  /** By what the document calls them, such as "Date written". */
  dates: Record<string, string>;
  basis: string;
  contacts: PublishedContact[];
  sections: PublishedSection[];
  /** The words of links, in order. */
  links: string[];
}

/**
 * Reads the published text.
 * @param text the whole document
 * @returns its parts. Throws on a line of no known kind, so that nothing is passed over.
 */
export function readPublished(text: string): PublishedPolicy {
  const [school = '', title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const published: PublishedPolicy = { school, title, dates: {}, basis: '', contacts: [], sections: [], links: [] };
  for (const line of lines) readLine(line, published);
  published.links = [...text.matchAll(/\[([^\]]+)\]\(#\)/g)].map(([, words = '']) => words);
  return published;
}

function readLine(line: string, published: PublishedPolicy): void {
  const [, dateName, date] = /^(Date [^:]+): (.+)$/.exec(line) ?? [];
  const [, number, title] = /^(\d(?:\.\d)?)\.? (.+)$/.exec(line) ?? [];
  const [, indent, item] = /^( *)- (.+)$/.exec(line) ?? [];
  const cells = line.split('\t');
  if (dateName !== undefined && date !== undefined) published.dates[dateName] = date;
  else if (line.startsWith('This policy is based on')) published.basis = line;
  else if (line === 'Key Contacts') published.sections.push({ number: null, title: line, items: [] });
  else if (number !== undefined && title !== undefined) published.sections.push({ number, title, items: [] });
  else if (indent !== undefined && item !== undefined) {
    const words = item.replace(/\[([^\]]+)\]\(#\)/g, '$1');
    published.sections.at(-1)?.items.push({ depth: indent.length, words });
  } else if (cells.length === 3) {
    const [role = '', names = '', details = ''] = cells;
    if (role !== '') published.contacts.push({ role, names, details: splitDetails(details) });
  } else throw new Error(`A line of no known kind: ${line}`);
}

/** "a@b.uk 01732 810344 / 07710 733298" is three details; a telephone number keeps its spaces. */
function splitDetails(cell: string): string[] {
  return cell.match(/\S+@\S+|\d[\d ]*\d/g) ?? [];
}
