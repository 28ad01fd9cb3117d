// Owns drawing the words of a Word file: as Markdown to type, and as the reader will draw what was typed.
import { escapeHtml } from '../../../text/escape-html.ts';
import { foldSpaces } from '../../../text/fold-text.ts';
import type { TextRun } from '../../word-document.ts';
import { escapeOpening, escapeWords } from './escape-markdown.ts';
import { type InlineNode, nestMarks } from './inline-tree.ts';
import { type Mark, settleMarks, splitRuns } from './marked-signs.ts';
import { listAddresses } from './typed-addresses.ts';

/** Where a link leads: as authored, such as `ref:kcsie`, and as an address. */
export interface LinkTarget {
  target: string;
  address: string;
}

/** Words of a clause. */
export interface DrawnWords {
  /** As typed, on one line. */
  typed: string;
  /** As `Clause.text`, `Clause.html` and `Clause.links` have them. */
  text: string;
  html: string;
  links: string[];
  /** False where bold or italic print had to be left out. */
  isWhole: boolean;
}

/** What is needed to draw words. */
export interface InlineContext {
  /** Says where a link of the file leads; null for one that cannot be kept. */
  findTarget: (link: string, words: string) => LinkTarget | null;
  /** Takes the words of a footnote, as typed, and gives the name that it is called by. */
  addNote: (typed: string) => string;
}

const tags: Record<Mark, { typed: [string, string]; element: string }> = {
  bold: { typed: ['**', '**'], element: 'strong' },
  italic: { typed: ['*', '*'], element: 'em' },
  underline: { typed: ['<u>', '</u>'], element: 'u' },
  raised: { typed: ['<sup>', '</sup>'], element: 'sup' },
  lowered: { typed: ['<sub>', '</sub>'], element: 'sub' },
};

/**
 * Draws words.
 * @param runs the words as the file has them
 * @param context where its links lead, and what takes its footnotes
 * @param within what they stand in: a line of its own, one of several parts, or a cell or heading, where nothing begins a line
 * @returns the same words four times
 */
export function drawInline(
  runs: readonly TextRun[],
  context: InlineContext,
  within: 'line' | 'part' | 'cell' | 'heading' = 'line',
): DrawnWords {
  const bare = runs.map(({ link, ...run }): TextRun => {
    const target = link === undefined ? null : context.findTarget(link, run.text);
    // An address that leads to itself is typed as it is.
    const isTyped = target === null || link === undefined || isOwnAddress(run.text, target.address);
    return isTyped ? run : { ...run, link };
  });
  const { nodes, isWhole } = nestMarks(settleMarks(splitRuns(bare)));
  const drawn = drawNodes(nodes, context, {
    isCell: within === 'cell',
    isInLink: false,
    opens: within === 'line' || within === 'part' ? 'line' : null,
  });
  // In what is drawn inside an element, the space before a footnote stays where it begins with one.
  const html = within === 'cell' || within === 'part' ? drawn.html.replace(/[ \t\n]+/g, ' ') : foldSpaces(drawn.html);
  return { ...drawn, text: foldSpaces(drawn.text), html, isWhole };
}

function isOwnAddress(words: string, address: string): boolean {
  const typed = words.trim();
  return listAddresses(typed).some(
    ({ start, end, target }) => start === 0 && end === typed.length && target === address,
  );
}

type Drawn = Omit<DrawnWords, 'isWhole'>;

/** Where words stand, and whether they begin a line, or the first mark of one. */
interface Place {
  isCell: boolean;
  isInLink: boolean;
  opens: 'line' | 'mark' | null;
}

function drawNodes(nodes: readonly InlineNode[], context: InlineContext, place: Place): Drawn {
  const parts = nodes.map((node, at): Drawn => {
    if (node.kind === 'break') return { typed: '<br>', text: ' ', html: '<br> ', links: [] };
    const opens = at === 0 ? place.opens : null;
    if (node.kind === 'text') {
      const drawn = drawText(node.text, { ...place, opens, isBeforeLink: nodes[at + 1]?.kind === 'link' });
      // At the beginning of a line, a call and a colon begin the words of a footnote.
      const isColon = nodes[at - 1]?.kind === 'note' && drawn.typed.startsWith(':');
      return isColon ? { ...drawn, typed: `\\${drawn.typed}` } : drawn;
    }
    if (node.kind === 'note') return drawNote(node.note, nodes[at - 1], context);
    const inner = drawNodes(node.children, context, {
      ...place,
      opens: opens && 'mark',
      isInLink: place.isInLink || node.kind === 'link',
    });
    if (node.kind === 'mark') {
      const { typed, element } = tags[node.mark];
      return {
        ...inner,
        typed: `${typed[0]}${inner.typed}${typed[1]}`,
        html: `<${element}>${inner.html}</${element}>`,
      };
    }
    const found = context.findTarget(node.link, inner.text);
    if (found === null) return inner;
    return {
      typed: `[${inner.typed}](${found.target})`,
      text: inner.text,
      html: `<a href="${escapeHtml(found.address)}">${inner.html}</a>`,
      links: [found.target, ...inner.links],
    };
  });
  return {
    typed: parts.map(({ typed }) => typed).join(''),
    text: parts.map(({ text }) => text).join(''),
    html: parts.map(({ html }) => html).join(''),
    links: parts.flatMap(({ links }) => links),
  };
}

/** A footnote is drawn where it is called. */
function drawNote(note: string, before: InlineNode | undefined, context: InlineContext): Drawn {
  const words = foldSpaces(note);
  const drawn = drawText(words, { isCell: false, isInLink: false, opens: 'line', isBeforeLink: false });
  const name = context.addNote(drawn.typed);
  // Right after an address, the call would be read as part of it.
  const isGlued = before?.kind === 'text' && listAddresses(before.text).some(({ end }) => end === before.text.length);
  return {
    typed: `${isGlued ? ' ' : ''}[^${name}]`,
    text: ` [${name}: ${drawn.text}]`,
    html: ` <small>[${name}: ${drawn.html}]</small>`,
    links: drawn.links,
  };
}

function drawText(text: string, place: Place & { isBeforeLink: boolean }): Drawn {
  const addresses = place.isInLink ? [] : listAddresses(text);
  let html = '';
  let at = 0;
  for (const { start, end, target } of addresses) {
    const words = escapeHtml(text.slice(start, end));
    html += escapeHtml(text.slice(at, start));
    html += target === null ? words : `<a href="${escapeHtml(target)}">${words}</a>`;
    at = end;
  }
  return {
    typed: place.opens === null ? escapeWords(text, place) : escapeOpening(escapeWords(text, place), place.opens),
    text,
    html: html + escapeHtml(text.slice(at)),
    links: addresses.flatMap(({ target }) => target ?? []),
  };
}
