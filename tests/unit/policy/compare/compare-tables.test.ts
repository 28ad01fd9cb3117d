import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTables, compareTableWords } from '../../../../src/policy/compare/compare-tables.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { joinVersions, type RedlineClause } from '../../../../src/policy/compare/redline.ts';
import { renderMarked, renderOlder } from '../../../../src/policy/compare/redline-html.ts';
import { joinSide } from '../../../../src/policy/compare/word-runs.ts';
import { foldText } from '../../../../src/policy/text/fold-text.ts';
import { escapeHtml } from '../../../../src/policy/text/escape-html.ts';
import { buildOneSection } from '../build-version.ts';
import { propertyRuns } from '../edit-version.ts';
import { markWords } from '../mark-words.ts';

type Rows = string[][];
const who: Rows = [
  ['Who', 'Tells', 'When'],
  ['Pupils', 'any adult', 'at once'],
  ['Staff', 'the safeguarding lead', 'the same day'],
  ['Visitors', 'the office', 'on leaving'],
];
const textOf = (rows: Rows): string => rows.map((row) => row.join(' | ')).join(' || ');
const mark = (before: Rows, after: Rows): string => markWords(compareTableWords(textOf(before), textOf(after)));
const edit = (row: number, cell: number, words: string): Rows =>
  who.map((cells, at) => (at === row ? cells.map((old, n) => (n === cell ? words : old)) : cells));

describe('two tables', () => {
  test('have a changed cell marked inside that cell', () => {
    expect(mark(who, edit(2, 1, 'the designated safeguarding lead'))).toBe(
      textOf(edit(2, 1, 'the {+designated +}safeguarding lead')),
    );
    expect(mark(who, edit(2, 2, 'within the hour'))).toBe(textOf(edit(2, 2, '[-the same day-]{+within the hour+}')));
  });

  test('have a row added, removed, and one amended beside it', () => {
    const added = [...who.slice(0, 2), ['Parents', 'the office', 'by email'], ...who.slice(2)];
    expect(mark(who, added)).toBe(
      'Who | Tells | When || Pupils | any adult | at once{+ || Parents | the office | by email+} || Staff | the safeguarding lead | the same day || Visitors | the office | on leaving',
    );
    expect(mark(added, who)).toContain('at once[- || Parents | the office | by email-] || Staff');
    const replaced = edit(2, 1, 'the safeguarding team').filter(([name]) => name !== 'Pupils');
    expect(mark(who, replaced)).toBe(
      'Who | Tells | When[- || Pupils | any adult | at once-] || Staff | the safeguarding [-lead-]{+team+} | the same day || Visitors | the office | on leaving',
    );
  });

  test('have a column added, with its head', () => {
    const wider = who.map((row, at) => [row[0] ?? '', `x${at}`, ...row.slice(1)]);
    expect(mark(who.slice(0, 2), wider.slice(0, 2))).toBe(
      'Who{+ | x0+} | Tells | When || Pupils{+ | x1+} | any adult | at once',
    );
  });

  test('keep empty cells and lines within a cell apart from the lines between them', () => {
    const before = 'A | B || | x \\| y || c | ';
    expect(compareTables(before, before).map(({ cells }) => cells.length)).toEqual([2, 2, 2]);
    expect(markWords(compareTableWords(before, before.replace('x', 'z')))).toBe('A | B || | [-x-]{+z+} \\| y || c | ');
  });

  test('of thousands of rows are compared too', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => [`Row ${at}`, `cell ${at * 7}`]);
    const marked = mark(
      rows,
      rows.filter((_, at) => at % 100 !== 3),
    );
    expect(marked.match(/\[-/g)).toHaveLength(50);
  });
});

describe('any two tables', () => {
  const cell = fc.constantFrom(
    '',
    'a',
    'b c',
    'staff must tell',
    'staff may tell',
    'x \\| y',
    '“q”',
    '"q"',
    '(DSL)',
    '5 days',
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
    .map((rows) => textOf(rows).replace(/ +/g, ' ').trim());

  test('give back both texts, say a change only where there is one, and mirror', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        const words = compareTableWords(before, after);
        expect(joinSide(words, 'before')).toBe(before);
        expect(joinSide(words, 'after')).toBe(after);
        const isSame = words.every(({ op }) => op === 'same');
        expect(isSame).toBe(foldText(before) === foldText(after));
        const back = compareTableWords(after, before);
        const kept = (runs: typeof words): string[] =>
          runs.filter(({ op }) => op === 'same').map(({ text }) => foldText(text));
        expect(kept(back)).toEqual(kept(words));
      }),
      propertyRuns,
    );
  });
});

describe('a table that was amended', () => {
  const htmlOf = (rows: Rows): string => {
    const draw = (row: string[], tag: string, open: string): string =>
      `<tr>${row.map((text) => `<${open}>${escapeHtml(text)}</${tag}>`).join(' ')}</tr>`;
    const [head = [], ...body] = rows;
    return `<table><thead>${draw(head, 'th', 'th scope="col"')}</thead> <tbody>${body.map((row) => draw(row, 'td', 'td')).join(' ')}</tbody></table>`;
  };
  const place = (before: Rows, after: Rows): RedlineClause => {
    const [older, newer] = [before, after].map((rows) => {
      const version = buildOneSection([['who-tells', textOf(rows)]]);
      for (const clause of version.sections[0]?.clauses ?? [])
        Object.assign(clause, { kind: 'block', html: htmlOf(rows) });
      return version;
    });
    if (!older || !newer) throw new Error('two versions');
    const found = joinVersions(compareVersions(older, newer), older, newer).sections[0]?.clauses[0];
    if (!found) throw new Error('one clause');
    return found;
  };
  const strip = (html: string | null): string =>
    (html ?? '')
      .replace(/<span class="visually-hidden">.*?<\/span>/g, '')
      .replaceAll(/ role="none"| class="replacement"/g, '');

  test('is drawn as one table, with marks in the cell', () => {
    const found = place(who, edit(1, 2, 'before break'));
    expect(strip(renderMarked(found))).toBe(
      htmlOf(edit(1, 2, 'X')).replace('X', '<del>at once</del><ins>before break</ins>'),
    );
    expect(strip(renderOlder(found))).toBe(htmlOf(who).replace('at once', '<del>at once</del>'));
  });

  test('has every cell of an added or a removed row marked', () => {
    const fewer = who.filter(([name]) => name !== 'Staff');
    const marked = (tag: string): string =>
      htmlOf(who).replace(
        /<td>(Staff|the safeguarding lead|the same day)<\/td>/g,
        (_, words: string) => `<td><${tag}>${words}</${tag}></td>`,
      );
    expect(strip(renderMarked(place(who, fewer)))).toBe(marked('del'));
    expect(strip(renderMarked(place(fewer, who)))).toBe(marked('ins'));
    expect(strip(renderOlder(place(fewer, who)))).toBe(htmlOf(fewer));
  });
});
