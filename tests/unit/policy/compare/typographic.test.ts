import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTypographic } from '../../../../src/policy/compare/typographic.ts';
import { propertyRuns } from '../edit-version.ts';

describe('a typographic change', () => {
  it.each([
    ['a capital', 'The headteacher decides.', 'The Headteacher decides.'],
    ['a heading in capitals', 'Use Of Mobile Phones', 'USE OF MOBILE PHONES'],
    ['a full stop', 'Phones are handed in', 'Phones are handed in.'],
    ['a comma', 'Staff, pupils and parents', 'Staff, pupils, and parents'],
    ['brackets', 'the DSL (or a deputy)', 'the DSL, or a deputy,'],
    ['spaces around a mark', 'pens , paper', 'pens, paper'],
    ['quotes taken away', 'so-called "banter" is reported', 'so-called banter is reported'],
    ['an apostrophe', 'parents views', "parents' views"],
    ['where an apostrophe stands', "the pupil's phones", "the pupils' phones"],
    ['a hyphen between words', 'well-being lead', 'well being lead'],
    ['another mark for a list', '- be kind', '• be kind'],
    ['the number of an item', '3. Staff tell the office.', '4. Staff tell the office.'],
    ['a number given to an item', 'Staff tell the office.', '2) Staff tell the office.'],
    ['the letter of an item', '(a) by phone', '(iii) by phone'],
    ['the number of a heading', '4.1 Reputation', '5.2 Reputation'],
    [
      'letters that count off a list in a sentence',
      'Tell us: (a) who; and (b) when',
      'Tell us: (i) who; and (ii) when',
    ],
    ['a space before a unit', 'by 3pm', 'by 3 pm'],
    ['a duty word that shouts', 'Staff MUST ask.', 'Staff must ask.'],
    ['an email address in capitals', 'Write to Head@school.example.', 'Write to head@school.example.'],
    ['"may" at the start', 'May pupils bring phones?', 'may pupils bring phones'],
  ])('is %s', (_, before, after) => {
    expect(isTypographic(before, after)).toBe(true);
    expect(isTypographic(after, before)).toBe(true);
  });

  it.each([
    ['nothing at all', 'Be kind.', 'Be kind.'],
    ['what no reader sees', 'Don’t tease.', "Don't tease."],
    ['a word', 'Be kind.', 'Be kinder.'],
    ['a duty word', 'Staff should ask.', 'Staff must ask.'],
    ['a small word', 'Phones are not used.', 'Phones are used.'],
    ['two words joined', 'It may be used.', 'It maybe used.'],
    ['a duty in one word or two', 'They can not join.', 'They cannot join.'],
    ['a hyphen that joins', 'Staff re-sign the form.', 'Staff resign the form.'],
    ['the order of words', 'Ask, then tell.', 'Tell, then ask.'],
    ['an apostrophe that makes another word', "We're told.", 'Were told.'],
    ['a month', 'Reviews end in May.', 'Reviews end in may.'],
    ['an abbreviation that is a word', 'The IT lead helps.', 'The it lead helps.'],
    ['a number', 'within 5 days', 'within 6 days'],
    ['a number at the start', '5 days are given.', '6 days are given.'],
    ['a number in brackets', 'one (1) adult', 'one (2) adult'],
    ['a decimal point', 'a score of 1.5', 'a score of 15'],
    ['a time at the start', '2.30 Pupils leave', '3.30 Pupils leave'],
    ['an amount at the start', '1.5 FTE mentors', '2.5 FTE mentors'],
    ['a minus', 'below -5 degrees', 'below 5 degrees'],
    ['a per cent sign', 'at 95%', 'at 95'],
    ['a currency', 'a fine of £60', 'a fine of 60'],
    ['a slash between words', 'parents/carers', 'parents carers'],
    ['a footnote', 'the form*', 'the form'],
    ['a web address', 'See https://school.example/a.', 'See https://school.example/A.'],
    ['a cell of a table', 'one | two three', 'one two | three'],
    ['an accent', 'a résumé', 'a resume'],
    ['an initial', 'A. Smith decides.', 'B. Smith decides.'],
    ['"about", of a number', 'c. 20 pupils', '20 pupils'],
  ])('is not %s', (_, before, after) => {
    expect(isTypographic(before, after)).toBe(false);
    expect(isTypographic(after, before)).toBe(false);
  });
});

const words = fc
  .array(
    fc.constantFrom(
      '13',
      '5',
      '30 days',
      '£60',
      '95%',
      'KS2',
      'twelve',
      ...'staff must not may never a of phone'.split(' '),
    ),
    { minLength: 1, maxLength: 12 },
  )
  // A number at the start could be that of an item.
  .map((list) => ['we', ...list]);

describe('whatever the words', () => {
  it('their case, marks and spaces alone are typographic', () => {
    const marks = fc.constantFrom(' ', ', ', ' – ', '; ', '  ', ' “', '” ', '. ', ' (', ') ', ' … ', ': ');
    const edits = fc.array(fc.record({ mark: marks, isLoud: fc.boolean() }), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(words, edits, (list, changes) => {
        const parts = list.map((word, at) => {
          const { mark = ' ', isLoud = false } = changes[at] ?? {};
          return `${isLoud ? word.toUpperCase() : word}${mark}`;
        });
        expect(isTypographic(`${list.join(' ')} end`, `${parts.join('')}End.`)).toBe(true);
      }),
      propertyRuns,
    );
  });

  it('another word or number, one more or one fewer, is not, whatever else changes', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom('replace', 'add', 'remove'), (list, place, edit) => {
        const at = place % list.length;
        const other = list[at] === 'must' ? 'should' : 'must';
        const edited = list.toSpliced(at, edit === 'add' ? 0 : 1, ...(edit === 'remove' ? [] : [other]));
        expect(isTypographic(list.join(' '), `${edited.join(', ').toUpperCase()}.`)).toBe(false);
        expect(isTypographic(edited.join(' '), `“${list.join('  ')}”`)).toBe(false);
      }),
      propertyRuns,
    );
  });
});
