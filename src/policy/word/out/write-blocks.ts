// Owns writing paragraphs and tables for Word, with bookmarks, comments, numbers and the marks of whole paragraphs and rows.
import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type FileChild,
  type ICommentOptions,
  type INumberingOptions,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Look, Mark, OutBlock, OutParagraph, OutRow, OutTable } from './blocks.ts';
import { listContents } from './contents.ts';
import { deepestList, headShade, listLevels, page, rule, step, styleOf } from './styles.ts';
import { type Revision, type RunContext, trackedBy, writeMarked, writeRuns } from './write-runs.ts';

const bullets = 'points';

/** Writes the blocks of one file, and gathers what stands in other parts of it. */
export class BlockWriter {
  readonly comments: ICommentOptions[] = [];
  readonly #lists: INumberingOptions['config'][number][] = [{ reference: bullets, levels: listLevels(null) }];
  #context: RunContext;
  readonly #bookmarked = new Set<string>();
  /** Of each level the numbered list that a point can go on with. */
  readonly #counting = new Map<number, { reference: string; next: number; sign: string; mark: Mark }>();

  /** @param context of the file; its numbers are counted on */
  constructor(context: RunContext) {
    this.#context = context;
  }

  /** The lists that the blocks written so far stand in. */
  get numbering(): INumberingOptions {
    return { config: this.#lists };
  }

  /**
   * Writes blocks.
   * @param blocks in order
   * @returns what stands in the file's body; between two tables an empty line, without which Word makes them one
   */
  write(blocks: readonly OutBlock[]): FileChild[] {
    const context = this.#context;
    const later = { ...context, revision: laterThan(context.revision) };
    return blocks.flatMap((block, at): FileChild[] => {
      this.#context = at % 2 === 0 ? context : later;
      const before = blocks[at - 1];
      if (block.kind === 'paragraph') {
        const drawn = this.#writeParagraph(block, apartFrom(before));
        return block.look.name === 'contents' ? [drawn, listContents(blocks)] : [drawn];
      }
      const end = at === blocks.length - 1 ? [new Paragraph({ style: 'PolicyGap' })] : [];
      return [...this.#gapBefore(before, block), this.#writeTable(block), ...end];
    });
  }

  /**
   * Two tables without a line between them are one in Word, and a paragraph that is added or removed cannot go wholly where
   * a table follows, because its end cannot join the table. So this line stays in its place, whatever comes or goes.
   */
  #gapBefore(before: OutBlock | undefined, { isAfterRule }: OutTable): FileChild[] {
    const isNeeded = before?.kind === 'table' || (before !== undefined && before.mark !== 'same');
    if (!isNeeded && !isAfterRule) return [];
    return [new Paragraph({ style: 'PolicyGap', ...(isAfterRule && { border: { top: rule } }) })];
  }

  #writeParagraph(block: OutParagraph, after: 'table' | 'contents' | null): Paragraph {
    const { look, mark } = block;
    return new Paragraph({
      style: styleOf(look),
      ...this.#placeOf(look, mark),
      ...(look.isAfterRule && { border: { top: rule } }),
      ...(after !== null && look.name !== 'heading' && { spacing: { before: after === 'table' ? 160 : 360 } }),
      ...this.#paragraphMark(mark),
      children: this.#hold(block, writeRuns(block.runs, this.#context)),
    });
  }

  /** The paragraph's end is tracked too: only then nothing is left of it once its words are gone. */
  #paragraphMark(mark: Mark): Pick<IParagraphOptions, 'run'> {
    if (mark === 'same') return {};
    const change = trackedBy(this.#context);
    return { run: mark === 'added' ? { insertion: change } : { deletion: change } };
  }

  #placeOf({ name, level, marker }: Look, mark: Mark): Pick<IParagraphOptions, 'numbering' | 'indent'> {
    switch (name) {
      case 'item':
      case 'listed':
        return { numbering: this.#listOf(Math.min(name === 'listed' ? level + 1 : level, deepestList), marker, mark) };
      case 'more':
      case 'quotation':
      case 'meaning':
        return { indent: { left: step * (level + 1) } };
      default:
        this.#counting.clear();
        return level > 0 && name !== 'heading' ? { indent: { left: step * level } } : {};
    }
  }

  #listOf(level: number, marker: string | null, mark: Mark): { reference: string; level: number } {
    for (const deeper of [...this.#counting.keys()]) if (deeper > level) this.#counting.delete(deeper);
    const [, digits = '', sign = ''] = /^(\d+)(.*)$/.exec(marker ?? '') ?? [];
    if (digits === '') {
      this.#counting.delete(level);
      return { reference: bullets, level };
    }
    const number = Number(digits);
    const open = this.#counting.get(level);
    const goesOn = open?.next === number && open.sign === sign && open.mark === 'same' && mark === 'same';
    const reference = goesOn ? open.reference : `numbers-${this.#lists.length}`;
    if (!goesOn) this.#lists.push({ reference, levels: listLevels({ level, start: number, sign }) });
    this.#counting.set(level, { reference, next: number + 1, sign, mark });
    return { reference, level };
  }

  /** Puts bookmark and comment around what stands in a paragraph. */
  #hold(
    { bookmark, comment, mark }: Omit<OutParagraph, 'kind' | 'look' | 'runs'>,
    children: ParagraphChild[],
  ): ParagraphChild[] {
    const held = comment === null ? children : this.#annotate(comment, mark, children);
    if (bookmark === null || this.#bookmarked.has(bookmark)) return held;
    this.#bookmarked.add(bookmark);
    const id = this.#context.nextId();
    // Where a paragraph may hold a bookmark, the package knows it only as a pair; it writes the two ends alike.
    return [new BookmarkStart(bookmark, id), ...held, new BookmarkEnd(id)] as unknown as ParagraphChild[];
  }

  #annotate(text: string, mark: Mark, children: ParagraphChild[]): ParagraphChild[] {
    const { author, date } = this.#context.revision;
    const id = this.#context.nextId();
    const initials = author.replace(/(\S)\S*\s*/g, '$1');
    this.comments.push({
      id,
      author,
      initials,
      date: new Date(date),
      children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
    });
    return [
      new CommentRangeStart(id),
      ...children,
      new CommentRangeEnd(id),
      writeMarked(mark, { children: [new CommentReference(id)] }, this.#context),
    ];
  }

  #writeTable(table: OutTable): Table {
    this.#counting.clear();
    const columns = Math.max(1, ...table.rows.map(({ cells }) => cells.length));
    const left = step * table.level;
    const width = page.width - 2 * page.margin - left;
    const shares = table.shares ?? Array.from({ length: columns }, () => 1 / columns);
    const widths = shares.map((share) => Math.floor(width * share));
    return new Table({
      width: { size: width, type: WidthType.DXA },
      ...(left > 0 && { indent: { size: left, type: WidthType.DXA } }),
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { left: 100, right: 100, top: 40, bottom: 40 },
      rows: table.rows.map((row, at) => this.#writeRow(row, at === 0 ? table : null, table.hasRowNames, widths)),
    });
  }

  #writeRow(row: OutRow, first: OutTable | null, hasRowNames: boolean, widths: readonly number[]): TableRow {
    const cells = row.cells.map((runs, at) => {
      const isName = row.isHead || (hasRowNames && at === 0);
      const words = writeRuns(runs, this.#context);
      const children = at === 0 && first !== null ? this.#hold({ ...first, mark: row.mark }, words) : words;
      return new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        ...(isName && { shading: headShade }),
        children: [
          new Paragraph({
            style: isName ? 'PolicyCellName' : 'PolicyCell',
            children,
          }),
        ],
      });
    });
    return new TableRow({
      children: cells,
      cantSplit: true,
      ...(row.isHead && { tableHeader: true }),
      ...(row.mark === 'added' && { insertion: trackedBy(this.#context) }),
      ...(row.mark === 'removed' && { deletion: trackedBy(this.#context) }),
    });
  }
}

/** After what the next paragraph needs more room. */
function apartFrom(block: OutBlock | undefined): 'table' | 'contents' | null {
  if (block?.kind === 'table') return 'table';
  return block?.look.name === 'contents' ? 'contents' : null;
}

/** LibreOffice takes two changes of the same minute that meet for one, and with it the end of the paragraph between them. */
function laterThan({ author, date }: Revision): Revision {
  return { author, date: date.replace('T00:00:', 'T00:02:') };
}
