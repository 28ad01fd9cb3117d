// Owns what a policy text names in one place and writes out in another: footnotes, and addresses of links.
import { problem, type Problem } from '../../problems/problem.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { placeOfNode, walkNodes } from '../parse/mdx-nodes.ts';

type Footnote = MdastNode & { type: 'footnoteDefinition' };
type Address = MdastNode & { type: 'definition' };

/** The footnotes and addresses of one file, by name, and which of them its words have used. */
export class Definitions {
  readonly #footnotes = new Map<string, Footnote>();
  readonly #addresses = new Map<string, Address>();
  readonly #used = new Set<MdastNode>();
  readonly #all: (Footnote | Address)[] = [];

  /** @param tree the parsed file */
  constructor(tree: MdastNode) {
    for (const node of walkNodes(tree)) {
      if (node.type !== 'footnoteDefinition' && node.type !== 'definition') continue;
      this.#all.push(node);
      // The first of two with one name is the one that counts, as in Markdown.
      if (node.type === 'definition' && !this.#addresses.has(node.identifier)) {
        this.#addresses.set(node.identifier, node);
      }
      if (node.type === 'footnoteDefinition' && !this.#footnotes.has(node.identifier)) {
        this.#footnotes.set(node.identifier, node);
      }
    }
  }

  /**
   * Finds the address of a link that names it.
   * @returns the address; null when it stands nowhere.
   */
  findAddress(identifier: string): string | null {
    const found = this.#addresses.get(identifier);
    if (!found) return null;
    this.#used.add(found);
    return found.url;
  }

  /**
   * Finds the words of a footnote where it is called.
   * @returns its paragraphs the first time; none when it has been drawn already, or stands nowhere.
   */
  takeFootnote(identifier: string): MdastNode[] {
    const found = this.#footnotes.get(identifier);
    if (!found || this.#used.has(found)) return [];
    this.#used.add(found);
    return found.children as MdastNode[];
  }

  /**
   * Lists what nothing has used, so that its words would be lost. Asked when all words have been drawn.
   * @param path the file, for places
   * @returns a problem for each; for an address that has a title too, which is drawn nowhere.
   */
  findUnused(path: string): Problem[] {
    return this.#all.flatMap((node) => {
      const place = placeOfNode(node, path);
      if (!this.#used.has(node)) {
        const mark = node.type === 'definition' ? `[${node.label ?? ''}]` : `[^${node.label ?? ''}]`;
        const first = node.type === 'definition' ? this.#addresses : this.#footnotes;
        const isTwice = first.get(node.identifier) !== node;
        return [problem('unused-definition', place, { isFootnote: node.type === 'footnoteDefinition', isTwice, mark })];
      }
      if (node.type === 'definition' && node.title) {
        return [problem('unsupported-block', place, { what: 'The title of a link' })];
      }
      return [];
    });
  }
}
