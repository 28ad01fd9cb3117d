// Owns writing the text of a version: what is as it was stays as it was typed, what is new or reworded is typed anew.
import { splitHeading } from '../../../version/heading-number.ts';
import { labelClauses } from '../../../version/labels.ts';
import { numberClauses } from '../../../version/numbering.ts';
import type { Clause, PolicyBody, PolicyVersion, Section } from '../../../version/model.ts';
import { drawPicture } from '../../../version/pictures.ts';
import { listIds } from '../../../version/walk.ts';
import type { NotCarried } from '../../word-document.ts';
import { escapeWords } from '../inline/escape-markdown.ts';
import { drawInline, type InlineContext } from '../inline/draw-inline.ts';
import {
  type DraftBody,
  type DraftClause,
  type DraftSection,
  isOfParagraphs,
  listDraftClauses,
  listDraftSections,
} from '../tree/draft-tree.ts';
import { BodyLines } from './body-lines.ts';
import { drawClause, type DrawnClause } from './draw-clause.ts';
import { makeFindTarget, makeLinkKey } from './find-target.ts';
import { type OlderSource, readSource } from './older-source.ts';
import { isSameClause, type LinkKey } from './same-words.ts';

/** The older version with its file. */
export interface OlderFile {
  version: PolicyVersion;
  source: string;
}

/** A text, typed and as the reader will read it. */
export interface WrittenBody {
  text: string;
  body: PolicyBody;
}

/**
 * Writes a text.
 * @param draft its sections and clauses, all named
 * @param older the version that it follows; null for a first one
 * @param references the address of each reference by id
 * @param path its file, for the places of the model
 * @param notCarried what cannot be typed is added to it
 * @returns the lines after the front matter, and the model
 */
export function writeBody(
  draft: DraftBody,
  older: OlderFile | null,
  references: ReadonlyMap<string, string>,
  path: string,
  notCarried: NotCarried[],
): WrittenBody {
  const writer = new BodyWriter(draft, older, references, path, notCarried);
  return writer.write();
}

class BodyWriter {
  readonly #draft: DraftBody;
  readonly #older: OlderFile | null;
  readonly #source: OlderSource | null;
  readonly #linkKey: LinkKey;
  readonly #findTarget: ReturnType<typeof makeFindTarget>;
  /** Footnotes whose words a clause above has, by name. */
  readonly #notes = new Set<string>();
  readonly #lines: BodyLines;
  readonly #path: string;
  readonly #notCarried: NotCarried[];
  #isAsItWas = true;

  constructor(
    draft: DraftBody,
    older: OlderFile | null,
    references: ReadonlyMap<string, string>,
    path: string,
    notCarried: NotCarried[],
  ) {
    this.#draft = draft;
    this.#older = older;
    this.#source = older === null ? null : readSource(older.version, older.source);
    const ids = new Set([...listDraftSections(draft.sections), ...listDraftClauses(draft)].map(({ id }) => id));
    this.#linkKey = makeLinkKey(new Set([...ids, ...(older === null ? [] : listIds(older.version))]));
    const refused = new Set<string>();
    this.#findTarget = makeFindTarget(ids, references, this.#linkKey, (link, words) => {
      if (refused.has(link)) return;
      refused.add(link);
      const what = `The link to ${link} was left out: a policy can lead to addresses that begin with https://, mailto: or tel:, and to its own clauses. Its words are kept.`;
      notCarried.push({ place: `“${words}”`, what });
    });
    this.#lines = new BodyLines(this.#source);
    this.#path = path;
    this.#notCarried = notCarried;
  }

  write(): WrittenBody {
    const preamble = this.#draft.preamble.map((clause) => this.#writeClause(clause, 0, true));
    const sections = this.#writeSections(this.#draft.sections, 2, null);
    const body = labelClauses(numberClauses({ preamble, sections }));
    const [was, is] = [this.#older?.version, body].map((side) => (side ? outlineOf(side) : ''));
    const isWhole = this.#isAsItWas && this.#source !== null && was === is;
    return { text: isWhole ? (this.#source?.body ?? '') : this.#lines.finish(), body };
  }

  #writeSections(sections: readonly DraftSection[], depth: number, outer: string | null): Section[] {
    let last: string | null = null;
    return sections.map((section) => {
      const written = this.#writeSection(section, depth, { outer, last });
      last = written.number ?? last;
      return written;
    });
  }

  #writeSection(section: DraftSection, depth: number, around: { outer: string | null; last: string | null }): Section {
    const { id, older, hasContacts } = section;
    const drawn = drawInline(
      [{ text: spaceNumber(section.runs.map(({ text }) => text).join('')) }],
      noContext,
      'heading',
    );
    const words = drawn.text;
    const forms =
      older === null ? [] : [older.title, `${older.number} ${older.title}`, `${older.number}. ${older.title}`];
    const piece = this.#source?.pieces.get(id);
    const read = splitHeading(words, around);
    const isSame =
      older !== null &&
      (older.number === null ? words === older.title : forms.slice(1).includes(words)) &&
      piece?.lines.length === 1;
    if (!isSame) this.#isAsItWas = false;
    const { number, title } = isSame ? older : read;
    const typed = isSame ? (piece.lines[0] ?? '').replace(/^#+/, '') : ` ${drawn.typed} ^${id}`;
    const isAfterRule = older?.isAfterRule === true;
    const line = this.#lines.addHeading(id, `${'#'.repeat(depth)}${typed}`, isAfterRule, hasContacts);
    return {
      ...{ id, number, title, label: '', hasContacts },
      ...(isAfterRule ? { isAfterRule } : {}),
      clauses: section.clauses.map((clause) => this.#writeClause(clause, 0, true)),
      sections: this.#writeSections(section.sections, depth + 1, number),
      place: { path: this.#path, line },
    };
  }

  #writeClause(draft: DraftClause, indent: number, isTop: boolean): Clause {
    const { id, older, marker } = draft;
    const piece = this.#source?.pieces.get(id);
    const typedMark = /^(?:[-*+]|\d{1,9}[.)])(?= )/.exec(piece?.lines[0] ?? '')?.[0];
    // Of several paragraphs below a point, only the source says whether they were a point too.
    const isItem = older !== null && piece && isOfParagraphs(older) ? typedMark !== undefined : draft.isItem;
    const mark = isItem ? `${marker ?? '-'} ` : '';
    const isAfterRule = isTop && older?.isAfterRule === true;
    const place = (line: number): Clause['place'] => ({ path: this.#path, line });
    const isKept =
      older !== null &&
      piece !== undefined &&
      isItem === (typedMark !== undefined) &&
      isSameClause(draft.parts, older, this.#linkKey) &&
      this.#hasItsNotes(older) &&
      older.links.every((target) => !target.startsWith('#') || this.#hasTarget(target));
    if (!isKept || older.marker !== marker) this.#isAsItWas = false;
    if (isKept) {
      for (const name of listNotes(older.html).first) this.#notes.add(name);
      const [first = '', ...rest] = piece.lines;
      const own =
        older.marker === marker || typedMark === undefined ? first : (marker ?? '-') + first.slice(typedMark.length);
      const width = /^(?:[-*+]|\d{1,9}[.)]) {1,4}/.exec(own)?.[0].length ?? 0;
      const grown = (isItem ? width : 0) - (typedMark === undefined ? 0 : widthOf(first));
      const lines = [own, ...rest.map((line) => shift(line, grown))];
      const line = this.#lines.addClause(id, lines, { indent, isItem, isAfterRule, marker });
      const was = { ...older };
      delete was.isAfterRule;
      return {
        ...{ ...was, number: null, label: '', marker },
        ...(isAfterRule ? { isAfterRule } : {}),
        clauses: this.#writeBelow(draft, indent + (isItem ? width : 0)),
        place: place(line),
      };
    }
    const { lines, clause, isWhole } = this.#addPictures(
      draft,
      drawClause({ ...draft, isItem }, this.#contextOf(older)),
    );
    if (!isWhole) {
      const what = 'Bold or italic print that begins or ends inside a word was left out. Its words are kept.';
      this.#notCarried.push({ place: `“${clause.text.slice(0, 60)}”`, what });
    }
    const [first = '', ...rest] = lines;
    const inner = ' '.repeat(mark.length);
    const typed = [mark + first, ...rest.map((line) => (line === '' ? '' : inner + line))];
    const line = this.#lines.addClause(id, typed, { indent, isItem, isAfterRule, marker });
    return {
      ...{ id, number: null, label: '', marker, ...clause },
      ...(isAfterRule ? { isAfterRule } : {}),
      clauses: this.#writeBelow(draft, indent + mark.length),
      place: place(line),
    };
  }

  #writeBelow({ clauses }: DraftClause, indent: number): Clause[] {
    return clauses.map((clause) => this.#writeClause(clause, indent, false));
  }

  /** The pictures of a reworded clause stand at its end. */
  #addPictures({ id, older, pictures }: DraftClause, drawn: DrawnClause): DrawnClause {
    const kept = (older?.pictures ?? []).filter(({ alternative }) => pictures.includes(alternative));
    if (kept.length === 0) return drawn;
    const marker = ` ^${id}`;
    const typed = kept.map(({ alternative, name }) => ` ![${escapeWords(alternative, { isInLink: true })}](${name})`);
    for (const { alternative } of kept) {
      const what = `The picture “${alternative}” was put at the end of its clause, whose words have changed.`;
      this.#notCarried.push({ place: `“${drawn.clause.text.slice(0, 60)}”`, what });
    }
    return {
      ...drawn,
      lines: drawn.lines.map((line) =>
        line.endsWith(marker) ? line.slice(0, -marker.length) + typed.join('') + marker : line,
      ),
      clause: {
        ...drawn.clause,
        text: [drawn.clause.text, ...kept.map(({ alternative }) => alternative)].join(' '),
        html: [drawn.clause.html, ...kept.map(drawPicture)].join(' '),
        pictures: kept,
      },
    };
  }

  #contextOf(older: Clause | null): InlineContext {
    return { findTarget: this.#findTarget(older), addNote: (typed) => this.#lines.addNote(typed) };
  }

  /** A footnote stands where it is first called; where that is another clause now, its words would go there. */
  #hasItsNotes({ html }: Clause): boolean {
    const { first, again } = listNotes(html);
    return first.every((name) => !this.#notes.has(name)) && again.every((name) => this.#notes.has(name));
  }

  #hasTarget(target: string): boolean {
    const id = target.slice(1);
    const all = [...listDraftSections(this.#draft.sections), ...listDraftClauses(this.#draft)];
    return all.some((part) => part.id === id);
  }
}

/** A heading holds neither links nor footnotes. */
const noContext: InlineContext = { findTarget: () => null, addNote: () => '' };

/** The footnotes that a clause calls for the first time, and those whose words stand above. */
function listNotes(html: string): { first: string[]; again: string[] } {
  const calls = [...html.matchAll(/<small>\[([^:\]<]+)(:?)/g)];
  const named = (colon: string): string[] => calls.flatMap(([, name = '', end]) => (end === colon ? [name] : []));
  const first = named(':');
  return { first, again: named('').filter((name) => !first.includes(name)) };
}

function widthOf(first: string): number {
  return /^(?:[-*+]|\d{1,9}[.)]) {1,4}/.exec(first)?.[0].length ?? 0;
}

/** Lines below the first one of a point stand as far in as its words. */
function shift(line: string, by: number): string {
  if (line === '' || by === 0) return line;
  return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, /^ */.exec(line)?.[0].length ?? 0));
}

/** What begins a heading is its number where a space follows it. */
function spaceNumber(text: string): string {
  return text
    .replace(/^(\d{1,3}(?:\.\d{1,3})*\.?)[\s\u00a0]+/, '$1 ')
    .replace(/^(\d{1,3}(?:\.\d{1,3})*\.?)(?=\p{Lu}\p{Ll})/u, '$1 ');
}

/** Which ids stand in which. */
function outlineOf({ preamble, sections }: PolicyBody): string {
  const ofClause = ({ id, clauses }: Clause): string => `${id}(${clauses.map(ofClause).join()})`;
  const ofSection = (section: Section): string => {
    const { id, hasContacts, clauses } = section;
    return `${id}${hasContacts}[${clauses.map(ofClause).join()}][${section.sections.map(ofSection).join()}]`;
  };
  return `${preamble.map(ofClause).join()};${sections.map(ofSection).join()}`;
}
