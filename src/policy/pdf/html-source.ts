// Owns turning the HTML of a clause into Typst: inline marks, paragraphs, lists, tables, quotations, terms and pictures.
import { type HtmlNode, parseHtml } from '../text/html-tree.ts';
import { array, type Expression, join, picturePath, quote, writeWords } from '../../typst/typst.ts';

type Element = Exclude<HtmlNode, { text: string }>;

/** Elements that stand on lines of their own. A picture does too, as on the page of the policy. */
const blocks = new Set(['p', 'div', 'ul', 'ol', 'dl', 'blockquote', 'table', 'hr', 'img']);

/** What a picture may measure on A4 beside the column of numbers, in points. */
const mostWide = 400;
const mostHigh = 560;
const pointsInPixel = 0.75;

/** Where something is drawn. */
interface Context {
  /** What the document has a place for. */
  places: ReadonlySet<string>;
  /** True inside a line under or through words: PDF/UA knows no words with two lines, and the outer one stands. */
  isLined: boolean;
  /** The line that words get once they are met: of what was added or removed with blocks in it. */
  awaited: 'underlined' | 'struck' | null;
}

/**
 * Draws the HTML of a clause.
 * @param html as `Clause.html` or `renderMarked` has it
 * @param places what the document has a place for: a link to another place of the policy stays words
 * @returns content
 * @throws Error when an element of the HTML is not closed, or not known here
 */
export function drawHtml(html: string, places: ReadonlySet<string>): Expression {
  return drawFlow(parseHtml(html), { places, isLined: false, awaited: null });
}

/** Words and blocks in order; words beside blocks become paragraphs. */
function drawFlow(nodes: readonly HtmlNode[], context: Context): Expression {
  if (!nodes.some(hasBlock)) return drawLine(nodes, context);
  const parts: Expression[] = [];
  let line: HtmlNode[] = [];
  const endLine = (): void => {
    if (line.some((node) => ('text' in node ? node.text.trim() !== '' : !isHidden(node))))
      parts.push(`par(${drawLine(line, context)})`);
    line = [];
  };
  for (const node of nodes) {
    if (!hasBlock(node)) line.push(node);
    else {
      const word = markOf(node);
      // A block has no line that a word could begin: it stands in the line before.
      if (word !== null) line.push({ name: 'mark', attributes: {}, children: [{ text: word }] });
      endLine();
      parts.push(drawInline(node, context));
    }
  }
  endLine();
  return join(parts);
}

function drawLine(nodes: readonly HtmlNode[], context: Context): Expression {
  const { awaited } = context;
  if (awaited === null) return join(nodes.map((node) => drawInline(node, context)));
  const isHiddenAlone = nodes.every((node) => ('text' in node ? node.text.trim() === '' : isHidden(node)));
  if (isHiddenAlone) return '[]';
  return `${awaited}(${drawLine(nodes, { ...context, awaited: null, isLined: true })})`;
}

/** True for a block, and for what holds one, such as an added table. */
function hasBlock(node: HtmlNode): boolean {
  return !('text' in node) && (blocks.has(node.name) || node.children.some(hasBlock));
}

function drawInline(node: HtmlNode, context: Context): Expression {
  if ('text' in node) return writeWords(node.text);
  const inner = (): Expression => drawFlow(node.children, context);
  switch (node.name) {
    case 'a':
      return drawLink(node, context);
    case 'em':
    case 'i':
      return `emph(${inner()})`;
    case 'strong':
    case 'b':
      return `strong(${inner()})`;
    case 'u':
      return drawLined('underlined', node, context);
    case 'sub':
      return `sub(${inner()})`;
    case 'sup':
      return `super(${inner()})`;
    case 'small':
      return `small(${inner()})`;
    case 'code':
      return `code(${inner()})`;
    case 'ins':
      return drawLined(markOf(node) === null ? 'underlined' : 'added', node, context);
    case 'del':
      return drawLined(markOf(node) === null ? 'struck' : 'removed', node, context);
    case 'mark':
      return `mark(${inner()})`;
    case 'span':
      return isHidden(node) ? '' : inner();
    case 'br':
      return 'linebreak()';
    case 'p':
    case 'div':
      return node.children.some(hasBlock) ? inner() : `par(${inner()})`;
    case 'hr':
      return 'rule';
    case 'img':
      return drawPicture(node);
    case 'blockquote':
      return `quotation(${inner()})`;
    case 'ul':
    case 'ol':
      return drawList(node, context);
    case 'dl':
      return drawTerms(node, context);
    case 'table':
      return drawTable(node, context);
    default:
      throw new Error(`A PDF has no way to draw <${node.name}>.`);
  }
}

/** The comparison says in hidden words what it marks; the PDF has words of its own there. */
function markOf(node: HtmlNode): 'added' | 'removed' | null {
  if ('text' in node || (node.name !== 'ins' && node.name !== 'del')) return null;
  if (!node.children.some((child) => !('text' in child) && isHidden(child))) return null;
  return node.name === 'ins' ? 'added' : 'removed';
}

function isHidden({ attributes }: Element): boolean {
  return attributes.class === 'visually-hidden';
}

function drawLined(how: 'underlined' | 'struck' | 'added' | 'removed', node: Element, context: Context): Expression {
  // What has been added or removed is more than how it was typed.
  if (hasBlock(node)) {
    const awaited = how === 'added' || how === 'underlined' ? 'underlined' : 'struck';
    return drawFlow(node.children, context.isLined ? context : { ...context, awaited });
  }
  if (context.isLined || (markOf(node) === null && holdsMarks(node))) return drawFlow(node.children, context);
  return `${how}(${drawFlow(node.children, { ...context, isLined: true })})`;
}

function holdsMarks(node: Element): boolean {
  return elementsOf(node.children).some((child) => markOf(child) !== null || holdsMarks(child));
}

function drawLink(node: Element, context: Context): Expression {
  const address = node.attributes.href ?? '';
  if (address.startsWith('#')) {
    const [id, words] = [address.slice(1), drawFlow(node.children, context)];
    return context.places.has(id) ? `link(label(${quote(id)}), ${words})` : words;
  }
  if (!/^(?:https?:|mailto:|tel:)/i.test(address)) return drawFlow(node.children, context);
  const hasLine = !context.isLined && !holdsMarks(node);
  const words = drawFlow(node.children, hasLine ? { ...context, isLined: true } : context);
  return `${hasLine ? 'weblink' : 'link'}(${quote(address)}, ${words})`;
}

function drawPicture({ attributes }: Element): Expression {
  const name = (attributes.src ?? '').replace(/^.*\//, '');
  const [width, height] = [Number(attributes.width), Number(attributes.height)].map((pixels) => pixels * pointsInPixel);
  const scale = width && height ? Math.min(1, mostWide / width, mostHigh / height) : null;
  const size = scale && width ? `, width: ${(width * scale).toFixed(1)}pt` : '';
  return `picture(${quote(picturePath(name))}, alt: ${quote(attributes.alt ?? '')}${size})`;
}

function drawList({ name, children }: Element, context: Context): Expression {
  const items = elementsOf(children).map((item) => drawFlow(item.children, context));
  return `${name === 'ol' ? 'enum' : 'list'}(${items.join(', ')})`;
}

/** Terms that follow one another share what comes after them. */
function drawTerms({ children }: Element, context: Context): Expression {
  const groups: { terms: Expression[]; meanings: Expression[] }[] = [];
  for (const { name, children: inner } of elementsOf(children)) {
    const last = groups.at(-1);
    const group = last && (name === 'dd' || last.meanings.length === 0) ? last : { terms: [], meanings: [] };
    if (group !== last) groups.push(group);
    (name === 'dt' ? group.terms : group.meanings).push(drawFlow(inner, context));
  }
  const items = groups.map(
    ({ terms, meanings }) =>
      `terms.item(${join([between(terms, 'linebreak()'), quote(':')])}, ${between(meanings, 'parbreak()')})`,
  );
  return `terms(${items.join(', ')})`;
}

function between(parts: readonly Expression[], part: Expression): Expression {
  return join(parts.flatMap((each, at) => (at === 0 ? [each] : [part, each])));
}

function drawTable({ children }: Element, context: Context): Expression {
  const parts = elementsOf(children);
  const rowsIn = (name: string): Element[] => parts.filter((part) => part.name === name).flatMap(rowsOf);
  const [head, body] = [rowsIn('thead'), [...rowsIn('tbody'), ...parts.filter(({ name }) => name === 'tr')]];
  const columns = Math.max(1, ...[...head, ...body].map((row) => elementsOf(row.children).length));
  const cellsOf = (row: Element): Expression[] => {
    const cells = elementsOf(row.children).map((cell) => {
      const words = drawFlow(cell.children, context);
      return cell.name === 'th' ? `strong(${words})` : words;
    });
    return [...cells, ...Array<string>(columns - cells.length).fill('[]')];
  };
  const header = head.length === 0 ? [] : [`table.header(${head.flatMap(cellsOf).join(', ')})`];
  return `table(columns: ${columns}, ${[...header, ...body.flatMap(cellsOf)].join(', ')})`;
}

function rowsOf({ children }: Element): Element[] {
  return elementsOf(children);
}

function elementsOf(nodes: readonly HtmlNode[]): Element[] {
  return nodes.filter((node): node is Element => !('text' in node));
}

/**
 * Draws a table of plain words.
 * @param widths of the columns, such as `1fr` or `auto`
 * @param head the words of the header row
 * @param rows cells, as content; each row as many as the header
 * @returns content
 */
export function drawPlainTable(
  widths: readonly string[],
  head: readonly string[],
  rows: readonly (readonly Expression[])[],
): Expression {
  const header = `table.header(${head.map((words) => `strong(${quote(words)})`).join(', ')})`;
  return `table(columns: ${array(widths)}, ..${array([header, ...rows.flat()])})`;
}
