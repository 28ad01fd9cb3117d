import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords } from '../../../../src/policy/compare/compare-words.ts';
import { joinSide, listExact } from '../../../../src/policy/compare/word-runs.ts';
import { foldText } from '../../../../src/policy/text/fold-text.ts';
import { propertyRuns } from '../edit-version.ts';
import { markWords } from '../mark-words.ts';

function mark(before: string, after: string): string {
  return markWords(compareWords(before, after));
}

describe('marking words', () => {
  test('marks one word and no space', () => {
    expect(mark('All staff should read this.', 'All staff must read this.')).toBe(
      'All staff [-should-]{+must+} read this.',
    );
  });

  test('marks neighbouring words as one replacement', () => {
    expect(mark('Staff should not use it.', 'Staff must never use it.')).toBe(
      'Staff [-should not-]{+must never+} use it.',
    );
  });

  test('takes weak words between two replacements into one', () => {
    expect(
      mark('Tell the head of the school about photos online.', 'Tell the leader of the setting about photos online.'),
    ).toBe('Tell the [-head of the school-]{+leader of the setting+} about photos online.');
  });

  test('keeps a weak word beside something only added', () => {
    expect(
      mark('Tell the office at once about any photo.', 'Tell kindly the whole office at once about any photo.'),
    ).toBe('Tell {+kindly +}the {+whole +}office at once about any photo.');
  });

  test('keeps three weak words, and any strong word, between replacements', () => {
    expect(
      mark(
        'This red of the in blue thing stays as it was before.',
        'This pink of the in grey thing stays as it was before.',
      ),
    ).toBe('This [-red-]{+pink+} of the in [-blue-]{+grey+} thing stays as it was before.');
    expect(
      mark('Red school blue is what everybody wears here.', 'Pink school grey is what everybody wears here.'),
    ).toBe('[-Red-]{+Pink+} school [-blue-]{+grey+} is what everybody wears here.');
  });

  test('marks an address, and a number with its unit, whole', () => {
    expect(mark('Write to a.b@x.uk within 5 days.', 'Write to a.c@x.uk within 10 days.')).toBe(
      'Write to [-a.b@x.uk-]{+a.c@x.uk+} within [-5 days-]{+10 days+}.',
    );
  });

  test.each([
    ['quotes', "Read 'Keeping Safe' every single year.", 'Read ‘Keeping Safe’ every school year.'],
    [
      'quotes that open below or the wrong way round',
      'Read "Safe" every single year.',
      'Read „Safe‟ every school year.',
    ],
    ['an apostrophe', "The Service's terms, every single year.", 'The Service’s terms, every school year.'],
    ['dashes', 'Phones - all of them - every single year.', 'Phones – all of them — every school year.'],
    ['spaces', 'Ask Mr Brown every single year.', 'Ask Mr\u00a0Brown every\u2009school year.'],
    ['soft hyphens', 'Online communication every single year.', 'On\u00adline communi\u00adcation every school year.'],
    ['composed accents', 'The café is closed every single year.', 'The cafe\u0301 is closed every school year.'],
  ])('marks no %s, which the status does not count either', (_, before, after) => {
    expect(mark(before, after)).toBe(after.replace('school', '[-single-]{+school+}'));
    const words = compareWords(before, after);
    expect([joinSide(words, 'before'), joinSide(words, 'after')]).toEqual([before, after]);
  });

  test('keeps what is seen as one character in one piece', () => {
    expect(mark('Use the flag 🇫🇷 on Monday.', 'Use the flag 🇫🇮 on Monday.')).toBe(
      'Use the flag [-🇫🇷-]{+🇫🇮+} on Monday.',
    );
    expect(mark('Draw 👩‍👧 here for us.', 'Draw 👩‍👦 here for us.')).toBe('Draw [-👩‍👧-]{+👩‍👦+} here for us.');
    expect(mark('Show 👍🏽 to all of us.', 'Show 👍🏿 to all of us.')).toBe('Show [-👍🏽-]{+👍🏿+} to all of us.');
  });

  test('keeps nothing but a bracket, a space or a comma between two replacements', () => {
    expect(mark('Tell the lead (deputy) at the school at once.', 'Tell the head (office) at the school at once.')).toBe(
      'Tell the [-lead (deputy-]{+head (office+}) at the school at once.',
    );
    expect(mark('Bring red, blue pens to every lesson.', 'Bring pink, grey pens to every lesson.')).toBe(
      'Bring [-red, blue-]{+pink, grey+} pens to every lesson.',
    );
  });

  test('takes a word into a mark that would be a bracket or a space alone', () => {
    expect(mark('Tell the (DSL) at once.', 'Tell the DSL at once.')).toBe('Tell the [-(DSL)-]{+DSL+} at once.');
    expect(mark('Tell the office now .', 'Tell the office now.')).toBe('Tell the office [-now -]{+now+}.');
    expect(mark('Tell the office (or the head at home) now.', 'Tell the office or the head at home now.')).toBe(
      'Tell the office [-(or-]{+or+} the head at [-home)-]{+home+} now.',
    );
  });

  test('shows old and new whole when little survives', () => {
    expect(mark('Staff use phones at break.', 'Pupils hand them in on arrival at the office.')).toBe(
      '[-Staff use phones at break.-]{+Pupils hand them in on arrival at the office.+}',
    );
  });

  test('marks word by word from three tenths of the longer text', () => {
    expect(mark('abc defghij', 'abc klmnopqrst')).toBe('[-abc defghij-]{+abc klmnopqrst+}');
    expect(mark('abc defghij', 'abc klmnopq')).toBe('abc [-defghij-]{+klmnopq+}');
  });

  test('marks nothing between equal texts, and all of a text that stands alone', () => {
    expect(compareWords('Be kind.', 'Be kind.')).toEqual([{ op: 'same', text: 'Be kind.' }]);
    expect(compareWords('', 'Be kind.')).toEqual([{ op: 'added', text: 'Be kind.' }]);
    expect(compareWords('Be kind.', '')).toEqual([{ op: 'removed', text: 'Be kind.' }]);
    expect(compareWords('', '')).toEqual([]);
  });

  test('shows two very long texts without a common word whole', () => {
    const [before, after] = ['a', 'b'].map((letter) => Array.from({ length: 3000 }, (_, n) => letter + n).join(' '));
    expect(compareWords(before ?? '', after ?? '').map(({ op }) => op)).toEqual(['removed', 'added']);
  });
});

describe('the marks between any two texts', () => {
  const word = fc.constantFrom(
    ...[
      'a',
      'the',
      'of',
      'staff',
      'must',
      'not',
      '5 days',
      'x@y.uk',
      ',',
      '.',
      '“',
      '‟',
      "'",
      '’',
      '–',
      '(',
      ')',
      '(DSL)',
    ],
    ...['\u00ad', '\u00a0', 'cafe\u0301', 'café', '🇫🇷', '👩‍👧'],
  );
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));

  test('give back both, with no empty run and none beside its like', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = compareWords(before, after);
        expect(joinSide(words, 'before')).toBe(before);
        expect(joinSide(words, 'after')).toBe(after);
        const exact = listExact(words);
        const joinExact = (dropped: string): string =>
          exact.flatMap(({ op, text }) => (op === dropped ? [] : [text])).join('');
        expect(joinExact('added')).toBe(before);
        expect(joinExact('removed')).toBe(after);
        exact.forEach((run, at) => {
          expect(run.text).not.toBe('');
          expect(run.op).not.toBe(exact[at + 1]?.op);
          if (run.op === 'added') expect(exact[at + 1]?.op).not.toBe('removed');
        });
      }),
      propertyRuns,
    );
  });

  test('say a change where the folded texts differ, and none where they do not', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [older, newer] = [`Staff ${before}`, `Staff ${after}`];
        const isSame = compareWords(older, newer).every(({ op }) => op === 'same');
        expect(isSame).toBe(foldText(older) === foldText(newer));
      }),
      propertyRuns,
    );
  });

  test('are no bracket and no space alone, where there is a word to take in', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = compareWords(`Staff ${before}`, `Staff ${after}`);
        for (const [at, run] of words.entries()) {
          const [previous, next] = [words[at - 1], words[at + 1]];
          const isAlone = run.op !== 'same' && previous?.op !== 'removed' && next?.op !== 'added';
          if (isAlone) expect(run.text).not.toMatch(/^[\s()]+$/);
        }
      }),
      propertyRuns,
    );
  });

  test('keep the same words whichever text is the older', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kept = (words: ReturnType<typeof compareWords>): string[] =>
          words.filter(({ op }) => op === 'same').map((run) => foldText(run.text));
        expect(kept(compareWords(after, before))).toEqual(kept(compareWords(before, after)));
      }),
      propertyRuns,
    );
  });
});
