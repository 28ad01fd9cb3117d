// Owns making sections and clauses of the blocks of a Word file: what stands in what, and what one clause holds.
import { deepestLevel } from '../../../version/numbering.ts';
import type { Clause, PolicyVersion, Section } from '../../../version/model.ts';
import { listClauses, listSections } from '../../../version/walk.ts';
import type { Matching } from '../match/matching.ts';
import { wordsOfRuns } from '../inline/block-words.ts';
import type { NotCarried, TextRun, WordBlock, WordDocument, WordItem } from '../../word-document.ts';
import { cleanRuns, takeBullet } from './clean-runs.ts';
import { type DraftClause, type DraftSection, type DraftTree, isOfParagraphs, type Part } from './draft-tree.ts';

/** The deepest heading that Markdown knows is the sixth, and the first is the title's. */
const deepestHeading = 5;

/** Builds a tree block by block. */
class TreeBuilder {
  readonly tree: DraftTree = { preamble: [], sections: [], byBlock: new Map() };
  readonly #older: ReadonlyMap<string, Clause>;
  readonly #olderSections: ReadonlyMap<string, Section>;
  readonly #parentOf: ReadonlyMap<string, string>;
  readonly #notCarried: NotCarried[];
  /** The open headings, outermost first, with the level that the file gives them. */
  #headings: { level: number; section: DraftSection }[] = [];
  /** The open points, outermost first. */
  #points: { level: number; clause: DraftClause }[] = [];
  /** The quotation that the block right before belongs to. */
  #quotation: DraftClause | null = null;
  contactsBeforeSections = false;

  constructor(older: PolicyVersion | null, notCarried: NotCarried[]) {
    const clauses = older === null ? [] : listClauses(older);
    this.#older = new Map(clauses.map(({ clause }) => [clause.id, clause]));
    this.#olderSections = new Map((older === null ? [] : listSections(older)).map((section) => [section.id, section]));
    this.#parentOf = new Map(
      clauses.flatMap(({ clause, parents }) => parents.slice(-1).map(({ id }): [string, string] => [clause.id, id])),
    );
    this.#notCarried = notCarried;
  }

  /** Tells whether an id was a clause's: a line that only looks like a heading is one still. */
  wasClause(id: string): boolean {
    return this.#older.has(id);
  }

  /** The contacts are drawn in the section that is open. */
  addContacts(): void {
    const section = this.#headings.at(-1)?.section;
    if (section) section.hasContacts = true;
    else this.contactsBeforeSections = true;
  }

  addHeading(index: number, block: WordBlock & { kind: 'heading' }, id: string): void {
    while ((this.#headings.at(-1)?.level ?? 0) >= block.level) this.#headings.pop();
    if (this.#headings.length >= deepestHeading) {
      this.#headings.splice(deepestHeading - 1);
      this.#name(block, 'This heading stands in more than five others. It was put beside the one above it.');
    }
    this.#quotation = null;
    for (const note of block.runs.flatMap((run) => run.notes ?? [])) {
      this.#name(block, `A heading holds no footnote, so this one was left out: “${note}”`);
    }
    const runs = this.#clean(block.runs, block).map(({ text }): TextRun => ({ text: text.replaceAll('\n', ' ') }));
    const marker = block.marker === null ? '' : `${asHeadingNumber(block.marker)} `;
    for (const link of new Set(block.runs.flatMap((run) => run.link ?? []))) {
      if (!wordsOfRuns(runs).includes(link.replace(/^mailto:/, ''))) {
        this.#name(block, `A heading holds no link, so the one to ${link} was left out. Its words are kept.`);
      }
    }
    const section: DraftSection = {
      ...{ id, runs: marker === '' ? runs : [{ text: marker }, ...runs], hasContacts: false },
      ...{ older: this.#olderSections.get(id) ?? null, clauses: [], sections: [] },
    };
    (this.#headings.at(-1)?.section.sections ?? this.tree.sections).push(section);
    this.#headings.push({ level: block.level, section });
    this.#points = [];
    this.tree.byBlock.set(index, section);
  }

  addPoint(index: number, block: WordItem, id: string): void {
    let runs = this.#clean(block.runs, block);
    this.#quotation = null;
    const { marker, before } = asPointNumber(block.marker);
    // A second bullet says nothing.
    runs = takeBullet(runs) ?? runs;
    while ((this.#points.at(-1)?.level ?? -1) >= block.level) this.#points.pop();
    const top = this.#points.at(-1);
    if (top && block.level > top.level + 1) {
      this.#name(block, 'This point stands two levels or more below the one above it. It was put one level below.');
    }
    if (this.#points.length >= deepestLevel) {
      this.#points.splice(deepestLevel - 1);
      this.#name(
        block,
        `This point stands in more than ${deepestLevel - 1} others. It was put beside the one above it.`,
      );
    }
    const clause = this.#newClause(id, true, [
      { kind: 'words', runs: before === '' ? runs : [{ text: before }, ...runs] },
    ]);
    clause.marker = marker;
    (this.#points.at(-1)?.clause.clauses ?? this.#open()).push(clause);
    this.#points.push({ level: block.level, clause });
    this.tree.byBlock.set(index, clause);
  }

  /** A paragraph or table is a clause of its own: below a point where it was that before, or where the list goes on deeper after it. */
  addBlock(index: number, part: Part, id: string, block: WordBlock, next: WordBlock | undefined): void {
    const isQuotation = block.kind === 'paragraph' && block.isQuotation === true;
    const point = part.kind === 'words' ? takeBullet(part.runs) : null;
    if (point !== null && block.kind === 'paragraph' && !isQuotation) {
      const { place, bookmarks, comments, indent: level = 0 } = block;
      this.addPoint(index, { kind: 'item', place, bookmarks, comments, level, marker: null, runs: point }, id);
      return;
    }
    if (point !== null && part.kind === 'words') part.runs = point;
    // A quotation is indented because it is one.
    const indent = block.kind === 'paragraph' && !isQuotation ? (block.indent ?? 0) : 0;
    const parent = this.#parentOf.get(id);
    const isAbove = this.#points.map((open) => {
      if (parent !== undefined && open.clause.id === parent) return true;
      return open.level < indent || (id === '' && next?.kind === 'item' && next.level > open.level);
    });
    const at = isAbove.lastIndexOf(true);
    const holder = this.#points[at]?.clause;
    // What is indented below a point and has no name of its own goes on with that point, up to the first clause below it.
    if (id === '' && indent > 0 && holder?.clauses.length === 0) {
      holder.parts.push(part);
      this.tree.byBlock.set(index, holder);
      return;
    }
    const clause = { ...this.#newClause(id, false, [part]), isQuotation };
    if (at === -1) this.#points = [];
    else this.#points.splice(at + 1);
    const beside = this.#points.at(-1)?.clause.clauses ?? this.#open();
    const before = beside.at(-1);
    if (isQuotation && id === '' && before?.isQuotation && before === this.#quotation) {
      before.parts.push(part);
      this.tree.byBlock.set(index, before);
      return;
    }
    this.#quotation = isQuotation ? clause : null;
    beside.push(clause);
    this.tree.byBlock.set(index, clause);
    // A point of several paragraphs goes out without a bullet, and is a point all the same.
    if (clause.older && isOfParagraphs(clause.older)) {
      clause.isItem = this.#points.length === 0 || clause.older.marker !== null;
      clause.marker = clause.older.marker;
      this.#points.push({ level: (this.#points.at(-1)?.level ?? -1) + 1, clause });
    }
  }

  #newClause(id: string, isItem: boolean, parts: Part[]): DraftClause {
    return {
      id,
      isItem,
      isQuotation: false,
      marker: null,
      pictures: [],
      parts,
      older: this.#older.get(id) ?? null,
      clauses: [],
    };
  }

  #open(): DraftClause[] {
    return this.#headings.at(-1)?.section.clauses ?? this.tree.preamble;
  }

  #clean(runs: readonly TextRun[], { place }: WordBlock): TextRun[] {
    return cleanRuns(runs, place, this.#notCarried);
  }

  #name({ place }: WordBlock, what: string): void {
    this.#notCarried.push({ place, what });
  }
}

/**
 * Makes sections and clauses of a Word file.
 * @param document as read
 * @param matching what its blocks are
 * @param ids the id of each block that has one; the others are new
 * @param older the version that it follows
 * @param notCarried what cannot be kept as it is, is added to it
 * @returns the tree; what is new has the id ""
 */
export function buildTree(
  document: WordDocument,
  { continuations, furniture }: Matching,
  ids: ReadonlyMap<number, string>,
  older: PolicyVersion | null,
  notCarried: NotCarried[],
): DraftTree & { contactsBeforeSections: boolean } {
  const builder = new TreeBuilder(older, notCarried);
  for (const [index, block] of document.blocks.entries()) {
    const kind = furniture.get(index);
    if (kind === 'contacts') builder.addContacts();
    if (kind !== undefined) continue;
    const id = ids.get(index) ?? '';
    const owner = builder.tree.byBlock.get(continuations.get(index) ?? -1);
    if (owner && 'parts' in owner) {
      const part = partOf(block, notCarried);
      if (part !== null) owner.parts.push(part);
      builder.tree.byBlock.set(index, owner);
    } else if (block.kind === 'heading' && !(block.by === 'look' && builder.wasClause(id))) {
      builder.addHeading(index, block, id);
    } else if (block.kind === 'item') builder.addPoint(index, block, id);
    else if (block.kind === 'picture') addPicture(builder, index, block, id, older, notCarried);
    else {
      const part = partOf(block, notCarried);
      if (part !== null) builder.addBlock(index, part, id, block, document.blocks[index + 1]);
    }
  }
  const { contactsBeforeSections } = builder;
  return { ...builder.tree, contactsBeforeSections };
}

/** The words of a block as part of a clause; null for a picture, and for a table without words. */
function partOf(block: WordBlock, notCarried: NotCarried[]): Part | null {
  const clean = (runs: readonly TextRun[]): TextRun[] => cleanRuns(runs, block.place, notCarried);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { kind: 'words', runs: clean(block.runs) };
    case 'item':
      return { kind: 'point', marker: block.marker, runs: clean(block.runs) };
    case 'table': {
      const rows = block.rows.map((row) => row.map(clean));
      if (rows.flat(2).some(({ text }) => text.trim() !== '')) return { kind: 'table', rows };
      notCarried.push({ place: block.place, what: 'A table without a word in it was left out.' });
      return null;
    }
    case 'picture':
      return null;
  }
}

/** A clause that was a picture alone stays one; any other picture has to be put there by hand. */
function addPicture(
  builder: TreeBuilder,
  index: number,
  block: WordBlock & { kind: 'picture' },
  id: string,
  older: PolicyVersion | null,
  notCarried: NotCarried[],
): void {
  const was = older === null ? undefined : listClauses(older).find(({ clause }) => clause.id === id)?.clause;
  const [picture] = was?.pictures ?? [];
  if (picture && was?.text === picture.alternative) {
    builder.addBlock(index, { kind: 'words', runs: [{ text: picture.alternative }] }, id, block, undefined);
    return;
  }
  const around = [index - 1, index + 1, index - 2].map((at) => builder.tree.byBlock.get(at));
  const holder = around.find((part) => {
    return part && 'parts' in part && part.older?.pictures?.some((one) => one.alternative === block.alternative);
  });
  if (holder && 'parts' in holder) {
    holder.pictures.push(block.alternative);
    builder.tree.byBlock.set(index, holder);
    return;
  }
  const said = block.alternative === '' ? 'A picture' : `A picture (“${block.alternative}”)`;
  notCarried.push({
    place: block.place,
    what: `${said} cannot be carried. Put its file in policy/pictures, and a line such as ![what it says](its-name.png) ^its-id where it belongs.`,
  });
}

/** "4" becomes "4.", as headings of one figure are typed; "4.1", "A." and "Part 2:" stay. */
function asHeadingNumber(marker: string): string {
  const number = marker.replace(/^\(?(\d{1,3}(?:\.\d{1,3})*)\)?\.?$/, '$1');
  return /^\d+$/.test(number) ? `${number}.` : number;
}

/** Markdown gives numbers to points, and nothing else; another mark becomes the first of the words. */
function asPointNumber(marker: string | null): { marker: string | null; before: string } {
  if (marker === null) return { marker, before: '' };
  return /^\d{1,3}[.)]$/.test(marker) ? { marker, before: '' } : { marker: null, before: `${marker} ` };
}
