import { describe, expect, it } from 'vitest';
import { drawInline } from '../../../../../src/policy/word/import/inline/draw-inline.ts';
import { listParts } from '../../../../../src/policy/word/import/inline/block-words.ts';
import { idOfBookmark } from '../../../../../src/policy/word/import/match/bookmark-ids.ts';
import type { TextRun } from '../../../../../src/policy/word/word-document.ts';

const type = (...runs: TextRun[]): string =>
  drawInline(runs, { findTarget: (link) => ({ target: link, address: link }), addNote: () => '1' }).typed;

describe('what is typed of words', () => {
  it.each<[string, TextRun[]]>([
    ['2027\\. A year \\{to\\} come', [{ text: '2027. A year {to} come' }]],
    ['\\- minus, a_b, \\_c, 5 \\* 3 \\< 20', [{ text: '- minus, a_b, _c, 5 * 3 < 20' }]],
    ['see https://x.example/a_b, or a_b@x.example', [{ text: 'see https://x.example/a_b, or a_b@x.example' }]],
    ['**Never** share', [{ text: 'Never ', bold: true }, { text: 'share' }]],
    [
      '**Never *ever* share**',
      [
        { text: 'Never ', bold: true },
        { text: 'ever', bold: true, italic: true },
        { text: ' share', bold: true },
      ],
    ],
    ['un*believ*able', [{ text: 'un' }, { text: 'believ', italic: true }, { text: 'able' }]],
    ['**“Stop**”ped', [{ text: '“Stop”', bold: true }, { text: 'ped' }]],
    [
      'CO<sub>2</sub> and m<sup>2</sup>',
      [{ text: 'CO' }, { text: '2', lowered: true }, { text: ' and m' }, { text: '2', raised: true }],
    ],
    ['<u>*always*</u>', [{ text: 'always', underline: true, italic: true }]],
    ['one<br>two', [{ text: 'one \n two' }]],
    [
      '[the guide](https://x.example/)',
      [
        { text: 'the ', link: 'https://x.example/' },
        { text: 'guide', link: 'https://x.example/' },
      ],
    ],
    ['office@x.example', [{ text: 'office@x.example', link: 'mailto:office@x.example' }]],
    ['a plan[^1]', [{ text: 'a plan', notes: ['On the form.'] }]],
    [' export lists', [{ text: 'export lists' }]],
  ])('is %s', (typed, runs) => {
    expect(type(...runs)).toBe(typed);
  });

  it('leaves out print that Markdown cannot begin inside a word, and says so', () => {
    const drawn = drawInline(
      [
        { text: 'one', bold: true },
        { text: 'two', italic: true },
      ],
      {
        findTarget: () => null,
        addNote: () => '',
      },
    );
    expect(drawn).toMatchObject({ typed: '**one**two', html: '<strong>one</strong>two', isWhole: false });
  });
});

describe('a bookmark', () => {
  const known = new Set(['phones-in-breaks', 'rule-of-2']);
  it.each([
    ['phones_in_breaks', 'phones-in-breaks'],
    ['id.phones_in_breaks', 'phones-in-breaks'],
    ['_phones_in_breaks', 'phones-in-breaks'],
    ['Phones_In_Breaks_2', 'phones-in-breaks'],
    ['phones_in_breaks Copy 1', 'phones-in-breaks'],
    ['rule_of_2', 'rule-of-2'],
    ['other_words', null],
    ['', null],
  ])('%s is %s', (name, id) => {
    expect(idOfBookmark(name, known)).toBe(id);
  });
});

describe('the parts of a clause', () => {
  it('are its paragraphs and tables, in order', () => {
    expect(
      listParts(
        '<p>Ask.</p> <table><thead><tr><th>a</th> <th>b</th></tr></thead></table> <blockquote><p>Twice.</p></blockquote>',
      ),
    ).toEqual(['Ask.', 'a | b', 'Twice.']);
    expect(listParts('Plain <em>words</em>')).toEqual(['Plain words']);
    expect(listParts('<dl><dt>Leader</dt> <dd>In charge</dd></dl>')).toEqual(['Leader', 'In charge']);
  });
});
