// Owns the lines of a text as they are put below each other: where an empty line stands between, and where footnotes go.
import type { OlderSource } from './older-source.ts';

/** How a clause stands. */
export interface LinePlace {
  /** How many spaces before each line. */
  indent: number;
  isItem: boolean;
  isAfterRule: boolean;
  marker: string | null;
}

/** Collects lines. */
export class BodyLines {
  readonly #source: OlderSource | null;
  readonly #lines: string[] = [];
  readonly #added: { id: string; end: number }[] = [];
  readonly #notes: string[] = [];
  #last: (LinePlace & { id: string; isOneLine: boolean }) | null = null;

  /** @param source the older version, taken apart; null for a first one */
  constructor(source: OlderSource | null) {
    this.#source = source;
  }

  /** Adds a heading, and gives the number of its line, from 1. */
  addHeading(id: string, line: string, isAfterRule: boolean, hasContacts: boolean): number {
    if (this.#lines.length > 0) this.#lines.push('');
    if (isAfterRule) this.#addRule(id);
    const at = this.#lines.push(line);
    if (hasContacts) this.#lines.push('', '<KeyContacts />');
    this.#added.push({ id, end: this.#lines.length });
    this.#last = null;
    return at;
  }

  /** Adds a clause, and gives the number of its first line. */
  addClause(id: string, lines: readonly string[], place: LinePlace): number {
    if (this.#lines.length > 0 && this.#isApart(id, place)) this.#lines.push('');
    if (place.isAfterRule) this.#addRule(id);
    const at = this.#lines.length + 1;
    const inner = ' '.repeat(place.indent);
    this.#lines.push(...lines.map((line) => (line === '' ? '' : inner + line)));
    this.#added.push({ id, end: this.#lines.length });
    this.#last = { ...place, id, isOneLine: lines.length === 1 };
    return at;
  }

  /** Takes the words of a new footnote, as typed, and gives its name. */
  addNote(typed: string): string {
    const names = this.#source?.definitions;
    let count = this.#notes.length + 1;
    while (names?.has(`^${count}`) === true || this.#notes.some((note) => note.startsWith(`[^${count}]:`))) count++;
    this.#notes.push(`[^${count}]: ${typed}`);
    return String(count);
  }

  /** Gives the whole text, with the footnotes and addresses that its lines name. */
  finish(): string {
    const lines = [...this.#lines];
    const definitions = [...(this.#source?.definitions ?? [])];
    const text = lines.join('\n').toLowerCase();
    const used = definitions.filter(([name]) => text.includes(`[${name}]`));
    // Those that footnotes name in turn.
    const named = definitions.filter((one) => {
      return (
        !used.includes(one) && used.some(([, { lines: own }]) => own.join('\n').toLowerCase().includes(`[${one[0]}]`))
      );
    });
    for (const [, definition] of [...used, ...named].reverse()) {
      const end = this.#added.find(({ id }) => id === definition.after)?.end ?? lines.length;
      lines.splice(this.#endOfBlock(end), 0, '', ...definition.lines);
    }
    const notes = this.#notes.flatMap((note) => ['', note]);
    return `${[...lines, ...notes].join('\n')}\n`;
  }

  /** A footnote between the points of a list would end it. */
  #endOfBlock(from: number): number {
    let end = from;
    while (end < this.#lines.length && this.#lines[end]?.trim() !== '') end++;
    return end;
  }

  #addRule(id: string): void {
    this.#lines.push(this.#source?.pieces.get(id)?.rule ?? '---', '');
  }

  #isApart(id: string, place: LinePlace): boolean {
    const last = this.#last;
    if (last === null || !last.isItem || !place.isItem || place.isAfterRule) return true;
    const piece = this.#source?.pieces.get(id);
    if (piece?.previous === last.id) return piece.isApart;
    const isDeeper = place.indent > last.indent;
    // Below a line of words, only a list that begins with 1 is seen without an empty line.
    if (isDeeper && place.marker !== null && !/^1[.)]/.test(place.marker)) return true;
    return !last.isOneLine;
  }
}
