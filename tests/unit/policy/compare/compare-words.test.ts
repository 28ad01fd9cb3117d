import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords } from '../../../../src/policy/compare/compare-words.ts';
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

  test('shows exactly which quotes stood where, when a clause has other changes', () => {
    expect(mark("Read 'Keeping Safe' every single year.", 'Read ‘Keeping Safe’ every school year.')).toBe(
      "Read [-'-]{+‘+}Keeping Safe[-'-]{+’+} every [-single-]{+school+} year.",
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
  const word = fc.constantFrom('a', 'the', 'of', 'staff', 'must', 'not', '5 days', 'x@y.uk', ',', '.', '“', "'");
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));

  test('give back both, with no empty run and none beside its like', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = compareWords(before, after);
        const join = (op: string): string =>
          words
            .filter((run) => run.op === 'same' || run.op === op)
            .map((run) => run.text)
            .join('');
        expect(join('removed')).toBe(before);
        expect(join('added')).toBe(after);
        words.forEach((run, at) => {
          expect(run.text).not.toBe('');
          expect(run.op).not.toBe(words[at + 1]?.op);
          if (run.op === 'added') expect(words[at + 1]?.op).not.toBe('removed');
        });
      }),
      propertyRuns,
    );
  });

  test('keep the same words whichever text is the older', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kept = (words: ReturnType<typeof compareWords>): string[] =>
          words.filter(({ op }) => op === 'same').map((run) => run.text);
        expect(kept(compareWords(after, before))).toEqual(kept(compareWords(before, after)));
      }),
      propertyRuns,
    );
  });
});
