// Owns which web and email addresses that stand among words the reader takes for links, as Markdown does.

/** An address in a text. */
export interface TypedAddress {
  /** Where it begins and ends in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Where it leads; null for one that is drawn as words: `http://…` and `www.…`. */
  target: string | null;
  /** True where it holds marks of Markdown, which have to be escaped. */
  isOdd: boolean;
}

/**
 * Source: GitHub Flavored Markdown, "Autolinks (extension)". What the reader does with each sign round an address is held
 * by the tests, which ask the reader itself.
 */
const web = /(^|[^\p{L}\p{N}_])((?:https?:\/\/|www\.)\S+)/gu;
const email = /(^|[^\p{L}\p{N}/._+-])([A-Za-z0-9._+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+)/gu;

/**
 * Finds the addresses in a text.
 * @param text words without marks
 * @returns addresses in order; none overlap
 */
export function listAddresses(text: string): TypedAddress[] {
  const found = listMatches(text, web).flatMap(({ typed, index }): TypedAddress[] => {
    const address = trimAddress(typed.replace(/[<>].*$/su, ''));
    const host = /^(?:https?:\/\/)?([^/?#:]*)/.exec(address)?.[1] ?? '';
    if (host === '' || host.split('.').slice(-2).join('').includes('_')) return [];
    const target = address.startsWith('https://') ? address : null;
    const isOdd = /[[\]{}*`~\\|^<>]/.test(typed);
    return [{ start: index, end: index + address.length, target, isOdd }];
  });
  for (const { typed, index } of listMatches(text, email)) {
    const address = typed.replace(/\.+$/, '');
    if (/[-_]$/.test(address) || found.some(({ start, end }) => index < end && index + address.length > start))
      continue;
    found.push({ start: index, end: index + address.length, target: `mailto:${address}`, isOdd: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Matches of a pattern whose first group is the sign before them. */
function listMatches(text: string, pattern: RegExp): { typed: string; index: number }[] {
  return [...text.matchAll(pattern)].map(({ 1: before = '', 2: typed = '', index }) => ({
    typed,
    index: index + before.length,
  }));
}

/** Signs at the end belong to the sentence. */
function trimAddress(typed: string): string {
  let address = typed;
  for (;;) {
    const shorter = address.replace(/(?:[?!.,:*_~'"\]]|&[A-Za-z0-9]+;|;)$/, '');
    const isOpen = address.endsWith(')') && countOf(address, ')') > countOf(address, '(');
    if (shorter === address && !isOpen) return address;
    address = isOpen ? address.slice(0, -1) : shorter;
  }
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
