// Owns drawing a clause that is new or reworded: the lines to type, and the clause as the reader will read them.
import { foldSpaces } from '../../../text/fold-text.ts';
import type { Clause } from '../../../version/model.ts';
import { drawInline, type DrawnWords, type InlineContext } from '../inline/draw-inline.ts';
import type { DraftClause, Part } from '../tree/draft-tree.ts';
import type { TextRun } from '../../word-document.ts';

/** A clause in both forms. */
export interface DrawnClause {
  /** Without indentation; the last one ends in the id. */
  lines: string[];
  clause: Pick<Clause, 'kind' | 'text' | 'html' | 'links' | 'pictures'>;
  isWhole: boolean;
}

/** A part of a clause: lines without the id, and what the reader makes of them. */
interface DrawnPart extends Omit<DrawnWords, 'typed'> {
  lines: string[];
  isTable: boolean;
}

/**
 * Draws a clause.
 * @param draft its parts; the form of the older clause is kept where that was a quotation or a definition
 * @param context where its links lead, and what takes its footnotes
 * @returns lines and clause
 */
export function drawClause(draft: DraftClause, context: InlineContext): DrawnClause {
  const marker = ` ^${draft.id}`;
  const older = draft.older?.html ?? '';
  if (!draft.isItem && older.startsWith('<dl>')) {
    const drawn = drawDefinition(draft.parts, older, context, marker);
    if (drawn !== null) return drawn;
  }
  if (!draft.isItem && (draft.isQuotation || older.startsWith('<blockquote>')))
    return drawQuotation(draft.parts, context, marker);
  const [first] = draft.parts;
  if (draft.parts.length === 1 && first?.kind === 'words') {
    const { box, runs } = draft.isItem ? takeBox(first.runs) : { box: null, runs: first.runs };
    const drawn = drawInline(runs, context);
    const { text, html, links, isWhole } = drawn;
    const sign = box === null ? '' : `${box.sign} `;
    return {
      lines: [`${box?.typed ?? ''}${drawn.typed}${marker}`],
      clause: { kind: draft.isItem ? 'item' : 'paragraph', text: sign + text, html: sign + html, links },
      isWhole,
    };
  }
  const { box, runs } = draft.isItem && first?.kind === 'words' ? takeBox(first.runs) : { box: null, runs: [] };
  const opened: Part[] = box === null ? draft.parts : [{ kind: 'words', runs: [...runs] }, ...draft.parts.slice(1)];
  // A box in a paragraph of its own is that of the next one.
  const parts = opened
    .filter((part) => part.kind === 'table' || part.runs.length > 0)
    .map((part) => drawPart(part, context));
  const { clause, isWhole } = joinParts(parts, marker);
  const [line = '', ...lines] = joinLines(parts, marker);
  const sign = box === null ? '' : `${box.sign} `;
  return {
    lines: [(box?.typed ?? '') + line, ...lines],
    clause: { ...clause, text: sign + clause.text, html: sign + clause.html },
    isWhole,
  };
}

/** A box to tick at the beginning of a point. */
function takeBox(runs: readonly TextRun[]): { box: { typed: string; sign: string } | null; runs: readonly TextRun[] } {
  const [first, ...rest] = runs;
  const sign = /^([☐☑])(?:\s+|$)/.exec(first?.text ?? '');
  if (!first || !sign) return { box: null, runs };
  const box = sign[1] === '☐' ? { typed: '[ ] ', sign: '☐' } : { typed: '[x] ', sign: '☑' };
  return {
    box,
    runs: [{ ...first, text: first.text.slice(sign[0].length) }, ...rest].filter(({ text }) => text !== ''),
  };
}

/** The id ends the last part, so that no clause below takes it for its own. */
function joinLines(parts: readonly DrawnPart[], marker: string): string[] {
  return parts.flatMap(({ lines, isTable }, at) => {
    const own = at === parts.length - 1 ? endWith(lines, isTable, marker) : lines;
    return at === 0 ? own : ['', ...own];
  });
}

function endWith(lines: readonly string[], isTable: boolean, marker: string): string[] {
  // The line under the heads is the last of a table of one row.
  const at = isTable && lines.length === 2 ? 0 : lines.length - 1;
  return lines.map((line, index) => {
    if (index !== at) return line;
    return isTable ? `${line.replace(/ *\|$/, '')}${marker} |` : line + marker;
  });
}

function joinParts(parts: readonly DrawnPart[], marker: string): Omit<DrawnClause, 'lines'> {
  const text = parts.map((part, at) => {
    const before = parts[at - 1];
    return before === undefined ? part.text : `${before.isTable || part.isTable ? ' || ' : ' '}${part.text}`;
  });
  const html = parts.map((part) => part.html).join(' ');
  return {
    clause: {
      kind: 'block',
      text: foldSpaces(text.join('') + marker).slice(0, -marker.length),
      html: foldSpaces(html),
      links: parts.flatMap(({ links }) => links),
    },
    isWhole: parts.every(({ isWhole }) => isWhole),
  };
}

function drawPart(part: Part, context: InlineContext): DrawnPart {
  if (part.kind === 'table') return drawTable(part.rows, context);
  const runs = part.kind === 'point' && part.marker !== null ? [{ text: `${part.marker} ` }, ...part.runs] : part.runs;
  const { typed, ...drawn } = drawInline(runs, context, 'part');
  return { ...drawn, html: `<p>${drawn.html}</p>`, lines: [typed], isTable: false };
}

function drawTable(rows: readonly (readonly TextRun[][])[], context: InlineContext): DrawnPart {
  const [heads = [], ...body] = rows;
  const drawRow = (cells: readonly TextRun[][], element: string): Omit<DrawnPart, 'isTable'> => {
    const drawn = cells.map((runs) => drawInline(runs, context, 'cell'));
    const [name = ''] = element.split(' ');
    const typed = drawn.map((cell) => cell.typed);
    return {
      lines: [`|${typed.map((cell) => (cell === '' ? '  ' : ` ${cell} `)).join('|')}|`],
      text: drawn.map(({ text }) => text.replaceAll('|', '\\|')).join(' | '),
      html: `<tr>${drawn.map(({ html }) => `<${element}>${html}</${name}>`).join(' ')}</tr>`,
      links: drawn.flatMap(({ links }) => links),
      isWhole: drawn.every(({ isWhole }) => isWhole),
    };
  };
  const isBold = heads.flat().every(({ bold, text }) => bold === true || text.trim() === '');
  const head = drawRow(isBold ? heads.map((runs) => withoutMark(runs, 'bold')) : heads, 'th scope="col"');
  const drawn = body.map((row) => drawRow(row, 'td'));
  const rest = drawn.length === 0 ? '' : ` <tbody>${drawn.map(({ html }) => html).join(' ')}</tbody>`;
  return {
    lines: [...head.lines, `|${' --- |'.repeat(Math.max(1, heads.length))}`, ...drawn.flatMap(({ lines }) => lines)],
    text: [head, ...drawn].map(({ text }) => text).join(' || '),
    html: `<table><thead>${head.html}</thead>${rest}</table>`,
    links: [head, ...drawn].flatMap(({ links }) => links),
    isWhole: [head, ...drawn].every(({ isWhole }) => isWhole),
    isTable: true,
  };
}

function drawQuotation(parts: readonly Part[], context: InlineContext, marker: string): DrawnClause {
  const slanted = parts.flatMap((part) => (part.kind === 'table' ? [] : part.runs));
  // What sets a quotation apart in Word is often its print.
  const isSlanted = slanted.length > 0 && slanted.every(({ italic, text }) => italic === true || text.trim() === '');
  const upright = parts.map((part): Part => {
    if (!isSlanted || part.kind === 'table') return part;
    return { ...part, runs: withoutMark(part.runs, 'italic') };
  });
  const drawn = upright.map((part) => drawPart(part, context));
  const { clause, isWhole } = joinParts(drawn, marker);
  const lines = joinLines(drawn, marker);
  const [line = ''] = lines;
  // One line that begins with a figure would read as "more than" it.
  const isFigure = lines.length === 1 && /^[£$€]?\d/.test(line);
  const typed = isFigure ? [line.slice(0, -marker.length), marker.trim()] : lines;
  return {
    lines: typed.map((one) => (one === '' ? '>' : `> ${one}`)),
    clause: { ...clause, html: `<blockquote>${clause.html}</blockquote>` },
    isWhole,
  };
}

/** As many terms as there were; null where what is left is no definition. */
function drawDefinition(
  parts: readonly Part[],
  older: string,
  context: InlineContext,
  marker: string,
): DrawnClause | null {
  const terms = older.split('<dt>').length - 1;
  const lines = parts.length > terms ? parts : splitDefinition(parts);
  if (lines === null || lines.some(({ kind }) => kind !== 'words')) return null;
  const drawn = lines.map((part, at): DrawnWords => {
    const runs = part.kind === 'table' ? [] : part.runs;
    const bare = at < terms ? withoutMark(runs, 'bold') : runs;
    return drawInline(bare, context, 'part');
  });
  const [names, meanings] = [drawn.slice(0, terms), drawn.slice(terms)];
  const html = [
    ...names.map((words) => `<dt>${words.html}</dt>`),
    ...meanings.map((words) => `<dd>${words.html}</dd>`),
  ].join(' ');
  const textOf = (words: readonly DrawnWords[]): string => words.map(({ text }) => text).join(' ');
  const typed = [...names.map((words) => words.typed), ...meanings.map((words) => `: ${words.typed}`)];
  return {
    lines: endWith(typed, false, marker),
    clause: {
      kind: 'block',
      text: `${textOf(names)}: ${textOf(meanings)}`,
      html: `<dl>${html}</dl>`,
      links: drawn.flatMap(({ links }) => links),
    },
    isWhole: drawn.every(({ isWhole }) => isWhole),
  };
}

/** "Term: meaning" in one paragraph. */
function splitDefinition(parts: readonly Part[]): Part[] | null {
  const [only, ...others] = parts;
  if (only?.kind !== 'words' || others.length > 0) return null;
  const at = only.runs.findIndex(({ text }) => text.includes(':'));
  const run = only.runs[at];
  if (!run) return null;
  const colon = run.text.indexOf(':');
  const [before, after] = [run.text.slice(0, colon), run.text.slice(colon + 1)];
  const cut = (text: string): TextRun[] => (text.trim() === '' ? [] : [{ ...run, text }]);
  const [term, meaning] = [
    [...only.runs.slice(0, at), ...cut(before)],
    [...cut(after), ...only.runs.slice(at + 1)],
  ];
  if (term.length === 0 || meaning.length === 0) return null;
  return [
    { kind: 'words', runs: term },
    { kind: 'words', runs: meaning },
  ];
}

function withoutMark(runs: readonly TextRun[], mark: 'bold' | 'italic'): TextRun[] {
  return runs.map((run) => ({ ...run, [mark]: undefined }));
}
