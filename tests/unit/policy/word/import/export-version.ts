// Owns a Word file of a version as our export and our reader make one, without a byte of Word: for tests of the import alone.
import { formatDate } from '../../../../../src/policy/dates.ts';
import { type HtmlNode, parseHtml } from '../../../../../src/policy/text/html-tree.ts';
import type { Clause, PolicyVersion, Section } from '../../../../../src/policy/version/model.ts';
import type { TextRun, WordBlock, WordDocument } from '../../../../../src/policy/word/word-document.ts';

/**
 * Exports a version.
 * @param version any version
 * @returns its blocks, bookmarked by id
 */
export function exportVersion(version: PolicyVersion): WordDocument {
  const place = 'somewhere';
  const line = (bookmark: string, text: string): WordBlock => {
    return { kind: 'paragraph', place, bookmarks: [bookmark], comments: [], runs: [{ text }] };
  };
  const blocks: WordBlock[] = [
    line('policytitle', version.title),
    line('policyschool', version.school),
    line('policystatus', `Version: ${version.id}`),
    datesTable(version),
    line('policynote', 'The school’s website numbers each point, such as 4.1(2).'),
    ...version.preamble.flatMap((clause) => exportClause(clause, 0)),
    ...version.sections.flatMap((section) => exportSection(section, 1, version)),
  ];
  return {
    blocks: blocks.map((block, at) => ({ ...block, place: `paragraph ${at + 1}` })),
    exportedFrom: version.id,
    tracked: { insertions: 0, deletions: 0 },
    notCarried: [],
  };
}

const words = { written: 'Written', updated: 'Updated', ratified: 'Ratified', reviewDue: 'Review due' } as const;

function datesTable({ dates }: PolicyVersion): WordBlock {
  const rows = (['written', 'updated', 'ratified', 'reviewDue'] as const).flatMap((field) => {
    const date = dates[field];
    return date === undefined ? [] : [[[{ text: words[field] }], [{ text: formatDate(date) }]]];
  });
  return { kind: 'table', place: '', bookmarks: ['policydates'], comments: [], rows };
}

function contactsTable({ contacts }: PolicyVersion): WordBlock {
  const cell = (text: string): TextRun[] => (text === '' ? [] : [{ text }]);
  const rows = contacts.flatMap(({ role, people, phones }) =>
    (people.length === 0 ? [{ name: '' }] : people).map((person, at) => [
      cell(at === 0 ? role : ''),
      cell(person.name),
      cell('email' in person ? (person.email ?? '') : ''),
      cell(at === 0 ? phones.join('\n') : ''),
    ]),
  );
  const heads = ['Role', 'Name', 'Email', 'Telephone'].map((text): TextRun[] => [{ text, bold: true }]);
  return { kind: 'table', place: '', bookmarks: ['policycontacts'], comments: [], rows: [heads, ...rows] };
}

function exportSection(section: Section, level: number, version: PolicyVersion): WordBlock[] {
  const text = [section.number, section.title].filter((part) => part !== null).join(' ');
  return [
    {
      ...{ kind: 'heading', level: Math.min(level, 6), marker: null, by: 'style', place: '' },
      ...{ bookmarks: [bookmark(section.id)], comments: [], runs: [{ text }] },
    },
    ...(section.hasContacts ? [contactsTable(version)] : []),
    ...section.clauses.flatMap((clause) => exportClause(clause, 0)),
    ...section.sections.flatMap((inner) => exportSection(inner, level + 1, version)),
  ];
}

const bookmark = (id: string): string => id.replaceAll('-', '_');

function exportClause(clause: Clause, level: number): WordBlock[] {
  const base = { place: '', bookmarks: [bookmark(clause.id)], comments: [] };
  const isItem = clause.kind === 'item' || clause.marker !== null;
  const parts = listBlocks(parseHtml(clause.html));
  const own = parts.map((part, at): WordBlock => {
    const here = at === 0 ? base : { ...base, bookmarks: [] };
    if (part.rows) return { ...here, kind: 'table', rows: part.rows };
    if (isItem && at === 0) return { ...here, kind: 'item', level, marker: clause.marker, runs: part.runs };
    return { ...here, kind: 'paragraph', runs: part.runs };
  });
  return [...own, ...clause.clauses.flatMap((below) => exportClause(below, level + 1))];
}

interface Part {
  runs: TextRun[];
  rows?: TextRun[][][];
}

const blockNames = ['p', 'blockquote', 'ul', 'li', 'div', 'dl', 'dt', 'dd'];

/** Each paragraph and table of a clause. */
function listBlocks(nodes: readonly HtmlNode[]): Part[] {
  const parts: Part[] = [];
  let open: TextRun[] = [];
  const close = (): void => {
    if (open.some(({ text }) => text.trim() !== '')) parts.push({ runs: trimRuns(open) });
    open = [];
  };
  const walk = (list: readonly HtmlNode[], marks: Partial<TextRun>): void => {
    for (const node of list) {
      if (!('text' in node) && node.name === 'table') {
        close();
        parts.push({ runs: [], rows: listRows(node.children) });
      } else if (!('text' in node) && blockNames.includes(node.name)) {
        close();
        walk(node.children, marks);
        close();
      } else if (!('text' in node) && !['br', 'img'].includes(node.name)) walk(node.children, addMark(marks, node));
      else open.push(...inline([node], marks));
    }
  };
  walk(nodes, {});
  close();
  return parts;
}

function listRows(nodes: readonly HtmlNode[]): TextRun[][][] {
  return nodes.flatMap((node) => {
    if ('text' in node) return [];
    if (node.name !== 'tr') return listRows(node.children);
    return [
      node.children.flatMap((cell) => {
        return 'text' in cell ? [] : [trimRuns(inline(cell.children, cell.name === 'th' ? { bold: true } : {}))];
      }),
    ];
  });
}

function inline(nodes: readonly HtmlNode[], marks: Partial<TextRun>): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    if ('text' in node) return [{ ...marks, text: node.text }];
    if (node.name === 'br') return [{ text: '\n' }];
    if (node.name === 'img') return [{ text: node.attributes.alt ?? '' }];
    return inline(node.children, addMark(marks, node));
  });
}

function addMark(marks: Partial<TextRun>, node: Exclude<HtmlNode, { text: string }>): Partial<TextRun> {
  const names: Record<string, Partial<TextRun>> = {
    ...{ strong: { bold: true }, em: { italic: true }, u: { underline: true }, sup: { raised: true } },
    sub: { lowered: true },
  };
  const link = node.attributes.href?.replace(/^#.*/, (target) => target.replaceAll('-', '_'));
  return { ...marks, ...names[node.name], ...(link === undefined ? {} : { link }) };
}

/** Without spaces at the ends. */
function trimRuns(runs: readonly TextRun[]): TextRun[] {
  const kept = runs.map((run) => ({ ...run }));
  for (const [run, pattern] of [
    [kept[0], /^\s+/],
    [kept.at(-1), /\s+$/],
  ] as const) {
    if (run) run.text = run.text.replace(pattern, '');
  }
  return kept.filter(({ text }) => text !== '');
}
