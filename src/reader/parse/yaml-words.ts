// Owns finding words of YAML that readers would not see as they were typed: taken for comments, names and marks of YAML, or drawn by MDX alone.
import { type CST, type Document, isCollection, visit } from 'yaml';
import { listInvisible } from '../../policy/text/invisible-characters.ts';

/** What the parser takes without a word, and content never means: its place and the code that words it. */
export interface SilentFault {
  code: string;
  offset: number;
}

/** A piece of a file with what stands around it. */
interface Piece {
  token: CST.Token;
  /** The column (from 0) of the field or hyphen that it belongs to: a text of it goes on in lines that begin further in. */
  owner: number;
  isInBrackets: boolean;
}

/**
 * Lists the pieces of a file.
 * @param tokens what the parser reads the file as
 * @returns every piece with words or marks, in the file's order.
 */
export function listPieces(tokens: readonly CST.Token[]): Piece[] {
  return tokens.flatMap((token) => piecesOf(token, -1, false));
}

function piecesOf(token: CST.Token, owner: number, isInBrackets: boolean): Piece[] {
  const leaf = (part: CST.Token, inBrackets = isInBrackets): Piece => ({
    token: part,
    owner,
    isInBrackets: inBrackets,
  });
  switch (token.type) {
    case 'document':
      return [
        ...token.start.map((part) => leaf(part)),
        ...(token.value ? piecesOf(token.value, owner, isInBrackets) : []),
        ...(token.end ?? []).map((part) => leaf(part)),
      ];
    case 'block-map':
    case 'block-seq':
      return token.items.flatMap((item) => piecesOfItem(item, token.indent, isInBrackets));
    case 'flow-collection': {
      const closing = token.end.findIndex(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
      return [
        leaf(token.start, true),
        ...token.items.flatMap((item) => piecesOfItem(item, owner, true)),
        ...token.end.map((part, index) => leaf(part, isInBrackets || index <= closing)),
      ];
    }
    case 'block-scalar':
      return [...token.props.map((part) => leaf(part)), leaf(token)];
    case 'alias':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return [leaf(token), ...(token.end ?? []).map((part) => leaf(part))];
    default:
      return [leaf(token)];
  }
}

function piecesOfItem(item: CST.CollectionItem, owner: number, isInBrackets: boolean): Piece[] {
  const leaves = (parts: readonly CST.SourceToken[]): Piece[] => parts.map((token) => ({ token, owner, isInBrackets }));
  return [
    ...leaves(item.start),
    ...(item.key ? piecesOf(item.key, owner, isInBrackets) : []),
    ...leaves(item.sep ?? []),
    ...(item.value ? piecesOf(item.value, owner, isInBrackets) : []),
  ];
}

/** No content is nested so deeply; what is would exhaust whatever walks through it. */
const deepest = 100;

/**
 * Finds the first part that stands inside too many others.
 * @param tokens what the parser reads the file as
 * @returns its offset; null where there is none
 */
export function findTooDeep(tokens: readonly CST.Token[]): number | null {
  let level = [...tokens];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return level[0]?.offset ?? 0;
    level = level.flatMap((token) => {
      if (token.type === 'document') return token.value ?? [];
      if (!('items' in token)) return [];
      return token.items.flatMap(({ key, value }) =>
        [key, value].filter((part) => part !== null && part !== undefined),
      );
    });
  }
  return null;
}

/**
 * Finds comments where a text was most likely meant: " #" begins one, also before a hashtag or "#3 of the minutes".
 * @param pieces from `listPieces`
 * @param text the file
 * @returns each with its offset, in order. Comments on lines of their own, between fields, and after a name alone, a quoted text or a closed bracket take nothing away, unless they read like a hashtag there.
 */
export function findWordsLeftOut(pieces: readonly Piece[], text: string): { offset: number; words: string }[] {
  const found: { offset: number; words: string }[] = [];
  const columnOf = (offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
  const isSpace = ({ token }: Piece): boolean => /^(?:newline|space|comment)$/.test(token.type);
  let before: Piece | null = null;
  for (const [index, piece] of pieces.entries()) {
    const { token } = piece;
    if (token.type === 'comment') {
      const isAlone = text.slice(token.offset - columnOf(token.offset), token.offset).trim() === '';
      const isOfText = before !== null && /^(?:scalar|block-scalar|block-scalar-header)$/.test(before.token.type);
      const isFurtherIn = before !== null && columnOf(token.offset) > before.owner;
      const next = pieces.slice(index + 1).find((one) => !isSpace(one));
      // "title: # Phones" leaves the field without any text.
      const isInstead =
        (before?.token.type === 'map-value-ind' || before?.token.type === 'seq-item-ind') &&
        !(next && (columnOf(next.token.offset) > before.owner || isListOf(next, before)));
      const isTaken = isAlone ? isOfText && isFurtherIn : isOfText || isInstead || /^#(?![ \t!]|$)/.test(token.source);
      if (isTaken || piece.isInBrackets) found.push({ offset: token.offset, words: token.source });
    } else if (!isSpace(piece)) before = piece;
  }
  return found;
}

/** A list may begin under the first letter of its name. */
function isListOf(next: Piece, before: Piece): boolean {
  return next.token.type === 'seq-item-ind' && before.token.type === 'map-value-ind' && next.owner === before.owner;
}

/** Escapes that stand for what is typed: a quote, a backslash, a slash, or a character by its number. */
const plainEscapes = /\\(?:["\\/]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/gi;

/**
 * Finds what the parser would take without a word: names for parts ("&x", "*x"), kinds ("!x"), orders to the parser ("%x"), keys after "? ", and letters after a backslash.
 * @param pieces from `listPieces`
 * @returns each with its offset, in order: content has none of them, so words were meant.
 */
export function findSilentFaults(pieces: readonly Piece[]): SilentFault[] {
  return pieces.flatMap(({ token }) => {
    if (token.type === 'anchor' || token.type === 'alias') return [{ code: 'BAD_ALIAS', offset: token.offset }];
    if (token.type === 'tag') return [{ code: 'TAG_RESOLVE_FAILED', offset: token.offset }];
    if (token.type === 'directive') return [{ code: 'BAD_DIRECTIVE', offset: token.offset }];
    if (token.type === 'explicit-key-ind') return [{ code: 'EXPLICIT_KEY', offset: token.offset }];
    if (token.type !== 'double-quoted-scalar') return [];
    const escape = token.source.replace(plainEscapes, (typed) => '.'.repeat(typed.length)).indexOf('\\');
    return escape === -1 ? [] : [{ code: 'BAD_DQ_ESCAPE', offset: token.offset + escape }];
  });
}

/**
 * Finds texts inside braces that a comma has cut: what follows it is read as a field without a value.
 * @param tokens what the parser reads the file as
 * @returns each such field's name with its offset, in order.
 */
export function findSplitTexts(tokens: readonly CST.Token[]): { offset: number; words: string }[] {
  return tokens.flatMap((token): { offset: number; words: string }[] => {
    if (token.type === 'document') return token.value ? findSplitTexts([token.value]) : [];
    if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return [];
    const isGroup = token.type === 'flow-collection' && token.start.type === 'flow-map-start';
    return token.items.flatMap((item) => {
      const hasColon = item.sep?.some(({ type }) => type === 'map-value-ind') ?? false;
      const name = item.key ?? item.value;
      const isCut = isGroup && !hasColon && name && 'source' in name;
      if (isCut) return [{ offset: name.offset, words: name.source }];
      return findSplitTexts([item.key, item.value].filter((part) => part !== null && part !== undefined));
    });
  });
}

/**
 * Finds brackets in the place of a field's name: "[the staff]: …" is a text that begins with a bracket.
 * @param parsed the document
 * @returns each with its offset, in order.
 */
export function findBracketNames(parsed: Document.Parsed): SilentFault[] {
  const found: SilentFault[] = [];
  visit(parsed, {
    Pair: (_, { key }) => {
      if (isCollection(key)) found.push({ code: 'BAD_SCALAR_START', offset: key.range?.[0] ?? 0 });
    },
  });
  return found;
}

/** Marks that stand for something in MDX, in HTML or nowhere: a component, bold or italic print, a heading, a link, a footnote, a sign by its code or after a backslash, the id of a clause, and a brace that draws no fact. */
const markup = new RegExp(
  [
    /<\/?[A-Za-z]\w*/u,
    /\*\*/u,
    /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])[^*\n]{1,200}\*(?![\p{L}\p{N}*])/u,
    /(?<![\p{L}\p{N}_/.])_(?=[\p{L}\p{N}])[^_\n]{1,200}_(?![\p{L}\p{N}_/])/u,
    /^#{1,6} /u,
    /\[[^\][\n]{1,200}\] ?\((?:https?:|ref:|mailto:|tel:|www\.|[/#]\p{L})[^\s)]*\)?/u,
    /\[[^\][\n]{1,200}\]\[[^\][\n]{0,100}\]/u,
    /\[\^[^\][\s]{1,100}\]/u,
    /(?<= )\^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u,
    /\\[*_{}[\]<>#]/u,
    /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]{2,8});/u,
    /\{(?!fact:[^}\s]*\}) ?\p{L}+:[\p{L}\p{N}_-]*/u,
    /\{[^{}:\n]{1,60}\}/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/**
 * Finds marks that nothing draws in YAML, and facts whose brace is not closed: readers would see the signs themselves.
 * @param parsed the document
 * @returns each with the offset of its text, once in a text, in order.
 */
export function findMarkup(parsed: Document.Parsed): { offset: number; mark: string }[] {
  const found: { offset: number; mark: string }[] = [];
  visit(parsed, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string') return;
      for (const mark of new Set(value.match(markup) ?? [])) {
        found.push({ offset: range?.[0] ?? 0, mark });
      }
    },
  });
  return found;
}

/**
 * Finds characters that nobody sees and that are written as escapes, such as "\\u200b" in double quotes.
 * @param parsed the document
 * @param text what it was parsed from: what stands there itself is found in the file as a whole
 * @returns each with the offset of its text, in order.
 */
export function findInvisibleEscapes(
  parsed: Document.Parsed,
  text: string,
): { offset: number; name: string; code: string; before: string }[] {
  const found: ReturnType<typeof findInvisibleEscapes> = [];
  visit(parsed, {
    Scalar: (_, { type, value, range }) => {
      if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string') return;
      for (const { index, name, code } of listInvisible(value)) {
        if (text.includes(String.fromCodePoint(value.codePointAt(index) ?? 0))) continue;
        found.push({ offset: range?.[0] ?? 0, name, code, before: value.slice(0, index).slice(-20).trim() });
      }
    },
  });
  return found;
}
