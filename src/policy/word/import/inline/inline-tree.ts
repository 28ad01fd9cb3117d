// Owns nesting marks: which is outside of which, so that Markdown reads them as they were meant.
import { type Mark, type MarkedSign, noteSign } from './marked-signs.ts';

/** Words, a line break, a footnote's call, or marked words with what is inside them. */
export type InlineNode =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'note'; note: string }
  | { kind: 'mark'; mark: Mark; children: InlineNode[] }
  | { kind: 'link'; link: string; children: InlineNode[] };

type Outer = { mark: Mark } | { link: string };

/**
 * Nests the marks of some words.
 * @param signs settled characters
 * @returns nodes in order; print that Markdown cannot begin or end where it would is left out, and `isWhole` is false
 */
export function nestMarks(signs: readonly MarkedSign[]): { nodes: InlineNode[]; isWhole: boolean } {
  const widest = nest(signs, 'widest');
  if (canBeTyped(widest)) return { nodes: widest, isWhole: true };
  const tags = nest(signs, 'tags');
  if (canBeTyped(tags)) return { nodes: tags, isWhole: true };
  for (const mark of ['italic', 'bold'] as const) {
    const fewer = signs.map((sign) => ({ ...sign, marks: new Set([...sign.marks].filter((own) => own !== mark)) }));
    const nodes = nest(fewer, 'tags');
    if (canBeTyped(nodes)) return { nodes, isWhole: false };
  }
  return {
    nodes: nest(
      signs.map((sign) => ({ ...sign, marks: new Set<Mark>() })),
      'tags',
    ),
    isWhole: false,
  };
}

const tagMarks: readonly Mark[] = ['underline', 'raised', 'lowered'];

/** What is outside: a link; then what goes furthest, or, for `tags`, marks that are typed as tags before those that are typed as stars. */
function nest(signs: readonly MarkedSign[], order: 'widest' | 'tags'): InlineNode[] {
  const nodes: InlineNode[] = [];
  let at = 0;
  while (at < signs.length) {
    const first = signs[at];
    if (first === undefined) break;
    const outer = chooseOuter(signs, at, order);
    if (outer === null) {
      const last = nodes.at(-1);
      if (first.sign === '\n') nodes.push({ kind: 'break' });
      else if (first.sign === noteSign) nodes.push({ kind: 'note', note: first.note ?? '' });
      else if (last?.kind === 'text') last.text += first.sign;
      else nodes.push({ kind: 'text', text: first.sign });
      at++;
      continue;
    }
    const end = endOf(signs, at, outer);
    const inner = signs.slice(at, end).map((sign) => without(sign, outer));
    nodes.push(...wrap(outer, nest(inner, order)));
    at = end;
  }
  return nodes;
}

/** White space at the ends of what is marked stands outside of it. */
function wrap(outer: Outer, children: InlineNode[]): InlineNode[] {
  const [before, after]: [InlineNode[], InlineNode[]] = [[], []];
  const take = (node: InlineNode | undefined, pattern: RegExp, to: (text: string) => void): boolean => {
    if (node?.kind === 'break') return true;
    if (node?.kind !== 'text') return false;
    const blank = pattern.exec(node.text)?.[0] ?? '';
    if (blank !== '') to(blank);
    node.text = node.text.replace(pattern, '');
    return node.text === '';
  };
  while (children.length > 0 && take(children[0], /^\s+/, (text) => before.push({ kind: 'text', text }))) {
    const [gone] = children.splice(0, 1);
    if (gone?.kind === 'break') before.push(gone);
  }
  while (children.length > 0 && take(children.at(-1), /\s+$/, (text) => after.unshift({ kind: 'text', text }))) {
    const [gone] = children.splice(-1, 1);
    if (gone?.kind === 'break') after.unshift(gone);
  }
  if (children.length === 0) return [...before, ...after];
  const [only] = children;
  if ('mark' in outer && outer.mark === 'bold' && children.length === 1 && only?.kind === 'mark') {
    // Print that is bold and in italics throughout is read with the italics outside.
    if (only.mark === 'italic') {
      const bold: InlineNode = { kind: 'mark', mark: 'bold', children: only.children };
      return [...before, { kind: 'mark', mark: 'italic', children: [bold] }, ...after];
    }
  }
  const node: InlineNode =
    'link' in outer ? { kind: 'link', link: outer.link, children } : { kind: 'mark', mark: outer.mark, children };
  return [...before, node, ...after];
}

function chooseOuter(signs: readonly MarkedSign[], at: number, order: 'widest' | 'tags'): Outer | null {
  const first = signs[at];
  if (first === undefined) return null;
  if (first.link !== null) return { link: first.link };
  // Of two that go as far, italic print is outside: that is how `***` is read.
  const rank: readonly Mark[] = ['underline', 'raised', 'lowered', 'italic', 'bold'];
  const ranked = rank
    .filter((mark) => first.marks.has(mark))
    .map((mark) => ({ mark, end: endOf(signs, at, { mark }), isTag: tagMarks.includes(mark) }));
  ranked.sort((a, b) => (order === 'tags' ? Number(b.isTag) - Number(a.isTag) : 0) || b.end - a.end);
  return ranked[0] === undefined ? null : { mark: ranked[0].mark };
}

function endOf(signs: readonly MarkedSign[], start: number, outer: Outer): number {
  let end = start + 1;
  const has = (sign: MarkedSign | undefined): boolean =>
    sign !== undefined && ('link' in outer ? sign.link === outer.link : sign.marks.has(outer.mark));
  while (has(signs[end])) end++;
  return end;
}

function without(sign: MarkedSign, outer: Outer): MarkedSign {
  if ('link' in outer) return { ...sign, link: null };
  return { ...sign, marks: new Set([...sign.marks].filter((mark) => mark !== outer.mark)) };
}

/** What stands beside stars: a sign of the words, or "<" and the like for a tag. */
type Token = { star: 'open' | 'close' } | { sign: string };

function listTokens(nodes: readonly InlineNode[]): Token[] {
  return nodes.flatMap((node): Token[] => {
    if (node.kind === 'text') return Array.from(node.text, (sign) => ({ sign }));
    if (node.kind === 'break') return [{ sign: '<' }];
    if (node.kind === 'note') return [{ sign: '[' }, { sign: ']' }];
    const inner = listTokens(node.children);
    if (node.kind === 'link') return [{ sign: '[' }, ...inner, { sign: ')' }];
    if (tagMarks.includes(node.mark)) return [{ sign: '<' }, ...inner, { sign: '>' }];
    return [{ star: 'open' }, ...inner, { star: 'close' }];
  });
}

/** Source: CommonMark 0.31, "left-flanking" and "right-flanking delimiter run". */
function canBeTyped(nodes: readonly InlineNode[]): boolean {
  const tokens = listTokens(nodes);
  const signAt = (at: number, step: 1 | -1): string => {
    let next = at + step;
    while (tokens[next] !== undefined && 'star' in (tokens[next] ?? {})) next += step;
    const token = tokens[next];
    return token !== undefined && 'sign' in token ? token.sign : ' ';
  };
  return tokens.every((token, at) => {
    if (!('star' in token)) return true;
    const next = tokens[at + 1];
    if (token.star === 'close' && next && 'star' in next && next.star === 'open') return false;
    const [inside, outside] = token.star === 'open' ? [signAt(at, 1), signAt(at, -1)] : [signAt(at, -1), signAt(at, 1)];
    // A star between figures is a sum.
    if (token.star === 'open' && /\d/.test(inside) && /\d/.test(outside)) return false;
    return !/[\p{P}\p{S}]/u.test(inside) || /[\s\p{P}\p{S}]/u.test(outside);
  });
}
