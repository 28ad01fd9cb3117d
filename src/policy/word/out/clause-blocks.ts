// Owns the paragraphs and tables that one clause becomes in a Word file.
import { type HtmlNode, parseHtml } from '../../text/html-tree.ts';
import type { Clause, Picture } from '../../version/model.ts';
import { bookmarkOf, type LookName, type OutBlock, type OutRun, paragraph } from './blocks.ts';

/**
 * Draws the words of a clause, without those of the clauses below it.
 * @param clause one clause
 * @param level how many clauses are around it
 * @returns at least one block; the first has the clause's bookmark, and what follows belongs to it
 */
export function clauseBlocks(clause: Clause, level: number): OutBlock[] {
  const blocks = drawBlocks(clause, level);
  const [first] = blocks;
  if (first === undefined) return [{ ...paragraph('paragraph', []), bookmark: bookmarkOf(clause.id) }];
  first.bookmark = bookmarkOf(clause.id);
  if (clause.isAfterRule && first.kind === 'paragraph') first.look = { ...first.look, isAfterRule: true };
  if (clause.isAfterRule && first.kind === 'table') first.isAfterRule = true;
  return blocks;
}

function drawBlocks(clause: Clause, level: number): OutBlock[] {
  const drawing = new Drawing(clause, level);
  drawing.draw(parseHtml(clause.html), {}, clause.kind === 'paragraph' ? 'paragraph' : 'item', level);
  drawing.close();
  return drawing.blocks;
}

type Marks = Omit<OutRun, 'text' | 'mark'>;

/** Marks of inline elements. */
const inline: Readonly<Record<string, Marks>> = {
  em: { italic: true },
  strong: { bold: true },
  u: { underline: true },
  sub: { lowered: true },
  sup: { raised: true },
  del: { struck: true },
  code: { code: true },
  small: { small: true },
};

/** Takes the HTML of one clause down to paragraphs and tables, none inside another. */
class Drawing {
  readonly blocks: OutBlock[] = [];
  readonly #clause: Clause;
  readonly #level: number;
  readonly #pictures: Picture[];
  #open: OutRun[] = [];
  #look: { name: LookName; level: number } = { name: 'paragraph', level: 0 };
  #isAfterRule = false;

  constructor(clause: Clause, level: number) {
    this.#clause = clause;
    this.#level = level;
    this.#pictures = [...(clause.pictures ?? [])];
  }

  draw(nodes: readonly HtmlNode[], marks: Marks, name: LookName, level: number): void {
    for (const node of nodes) {
      if ('text' in node) {
        this.#add(node.text, marks, name, level);
        continue;
      }
      const { children, attributes } = node;
      switch (node.name) {
        case 'p':
        case 'div':
          this.#within(children, marks, name, level);
          break;
        case 'blockquote':
          this.#within(children, marks, 'quotation', name === 'quotation' ? level + 1 : level);
          break;
        case 'ul':
          this.#within(children, marks, 'listed', name === 'listed' ? level + 1 : level);
          break;
        case 'li':
        case 'dl':
          this.#within(children, marks, name, level);
          break;
        case 'dt':
          this.#within(children, marks, 'term', level);
          break;
        case 'dd':
          this.#within(children, marks, 'meaning', level);
          break;
        case 'hr':
          this.close();
          this.#isAfterRule = true;
          break;
        case 'table':
          this.close();
          this.blocks.push({
            kind: 'table',
            rows: this.#drawRows(children),
            level: this.#level,
            hasRowNames: false,
            shares: null,
            isAfterRule: this.#isAfterRule,
            bookmark: null,
            comment: null,
            mark: 'same',
          });
          this.#isAfterRule = false;
          break;
        case 'br':
          this.#push({ ...marks, text: '\n', mark: 'same' });
          break;
        case 'img': {
          const alternative = attributes['alt'] ?? '';
          const picture = this.#pictures.shift();
          this.#look = { name, level };
          this.#push({ ...marks, text: alternative, mark: 'same', ...(picture && { picture }) });
          break;
        }
        case 'a':
          this.draw(children, attributes['href'] ? { ...marks, link: attributes['href'] } : marks, name, level);
          break;
        default:
          this.draw(children, { ...marks, ...inline[node.name] }, name, level);
      }
    }
  }

  /** Ends the paragraph that is open, if any. */
  close(): void {
    const runs = trimRuns(this.#open);
    this.#open = [];
    if (runs.length === 0) return;
    const isFirst = this.blocks.length === 0;
    const { name, level } = this.#look;
    // Only the first paragraph of a point has its bullet.
    const isMore = !isFirst && (name === 'item' || name === 'paragraph');
    const marker = isFirst && name === 'item' ? this.#clause.marker : null;
    const isAfterRule = this.#isAfterRule;
    this.blocks.push(paragraph(isMore ? 'more' : name, runs, { level, marker, isAfterRule }));
    this.#isAfterRule = false;
  }

  #within(nodes: readonly HtmlNode[], marks: Marks, name: LookName, level: number): void {
    this.close();
    this.draw(nodes, marks, name, level);
    this.close();
  }

  #add(text: string, marks: Marks, name: LookName, level: number): void {
    // Between two blocks the HTML has a space, and after a line break.
    const words = this.#open.at(-1)?.text.endsWith('\n') || this.#open.length === 0 ? text.trimStart() : text;
    if (words === '') return;
    this.#look = { name, level };
    this.#push({ ...marks, text: words.replaceAll('\n', ' '), mark: 'same' });
  }

  #push(run: OutRun): void {
    if (run.text !== '') this.#open.push(run);
  }

  #drawRows(parts: readonly HtmlNode[]): { isHead: boolean; cells: OutRun[][]; mark: 'same' }[] {
    return parts.flatMap((part) => {
      if ('text' in part) return [];
      if (part.name !== 'tr') return this.#drawRows(part.children);
      const cells = part.children.filter((cell) => 'name' in cell);
      return [
        {
          isHead: cells.every(({ name }) => name === 'th'),
          cells: cells.map(({ children }) => this.#drawCell(children)),
          mark: 'same' as const,
        },
      ];
    });
  }

  #drawCell(nodes: readonly HtmlNode[]): OutRun[] {
    this.#open = [];
    this.draw(nodes, {}, 'paragraph', 0);
    const runs = trimRuns(this.#open);
    this.#open = [];
    return runs;
  }
}

/** Takes white space off the ends, but no line break: those are typed. */
function trimRuns(runs: readonly OutRun[]): OutRun[] {
  const trimmed = runs.map((run, at) => {
    if (at !== runs.length - 1 || run.picture) return run;
    return { ...run, text: run.text.replace(/[ \t]+$/, '') };
  });
  return trimmed.filter(({ text }) => text !== '');
}
