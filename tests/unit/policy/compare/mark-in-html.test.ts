import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../../src/policy/compare/compare-words.ts';
import { markInHtml } from '../../../../src/policy/compare/mark-in-html.ts';
import { joinSide } from '../../../../src/policy/compare/word-runs.ts';
import { escapeHtml } from '../../../../src/policy/text/escape-html.ts';

const hidden = /<span class="visually-hidden">.*?<\/span>/g;
const plain = (html: string): string =>
  html
    .replace(hidden, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const without = (html: string, element: 'ins' | 'del'): string =>
  html.replace(new RegExp(`<${element}[^>]*>.*?</${element}>`, 'g'), '');

const word = fc.constantFrom('phones', 'stay', 'at', 'home', 'watches', 'too', 'a&b', '<3', '"now"', 'é');
const blocks = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
const textOf = (parts: string[][]): string => parts.map((words) => words.join(' ')).join(' ');
const htmlOf = (parts: string[][]): string =>
  parts
    .map(
      ([first = '', ...rest]) =>
        `<p><strong>${escapeHtml(first)}</strong>${rest.map((w) => ` ${escapeHtml(w)}`).join('')}</p>`,
    )
    .join('');

describe('marking words in HTML', () => {
  it('marks inside the elements', () => {
    const words = compareWords('Phones stay at home. Ask first.', 'Phones stay at school. Ask first, always.');
    const marked = markInHtml(words, '<p>Phones <em>stay</em> at school.</p><p>Ask first, always.</p>', 'added') ?? '';
    expect(marked.replace(hidden, '')).toMatch(/^<p>Phones <em>stay<\/em> at <del role="none">home/);
    expect(plain(without(marked, 'del'))).toBe('Phones stay at school.Ask first, always.');
    expect(marked).toContain('</p><p>');
  });

  it('gives nothing where the HTML has other words, as with the bars of a table', () => {
    expect(markInHtml([{ op: 'same', text: 'a | b' }], '<td>a</td><td>b</td>', 'added')).toBeNull();
    expect(markInHtml([{ op: 'same', text: 'a' }], '<p>a b</p>', 'added')).toBeNull();
  });

  it('keeps elements and words of either side, whatever they are', () => {
    fc.assert(
      fc.property(blocks, blocks, (older, newer) => {
        const words = compareWords(textOf(older), textOf(newer));
        fc.pre(joinSide(words, 'after') === textOf(newer) && joinSide(words, 'before') === textOf(older));
        const letters = (text: string): string => text.replace(/\s+/g, '');
        const marked = markInHtml(words, htmlOf(newer), 'added');
        expect(marked).not.toBeNull();
        expect(letters(plain(without(marked ?? '', 'del')))).toBe(letters(textOf(newer)));
        expect(letters(plain(without(marked ?? '', 'ins')))).toBe(letters(joinSide(words, 'before')));
        expect((marked ?? '').match(/<p>/g)).toHaveLength(newer.length);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
