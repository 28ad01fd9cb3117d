import { describe, expect, it } from 'vitest';
import { readProposal } from '../proposal.ts';

const told = (body: string): string[] => readProposal(body).problems.map(({ line, rule }) => `${line} ${rule}`);

describe('a bullet that Markdown does not know', () => {
  it.each(['o', '–', '·', '•', '▪', '\uf0b7', '-\u00a0', '*\u00a0', '-', '✓', '1.', '2)'])(
    'is told at its own line: %s',
    (mark) => {
      const item = /[o–\w.)]$/.test(mark) && !/^\d/.test(mark) ? `${mark} Staff` : `${mark}Staff`;
      const body = `All adults: ^all-adults\n\n${item} ask. ^staff-ask\n${item} tell. ^staff-tell`;
      expect(told(body)).toEqual(['11 unspaced-mark', '12 unspaced-mark']);
    },
  );

  it('is told where it begins a line below the words', () => {
    expect(told('All adults: ^all-adults\n– ask; ^adults-ask\n– tell. ^adults-tell')).toEqual([
      '10 unspaced-mark',
      '11 unspaced-mark',
    ]);
  });
});

it.each([
  'Staff may ask\n– and tell. ^staff-ask',
  'Staff ask the\no so quiet office. ^staff-ask',
  '1.5 metres. ^some-metres',
  '1.30pm is late. ^half-past-one',
  '&bull; is a bullet. ^some-bullet',
  '1\\.Staff ask. ^staff-ask',
  '\\-5 degrees is cold. ^minus-five',
  '\\#hashtag is a word. ^some-hashtag',
])('words are left alone: %s', (body) => {
  expect(told(body)).toEqual([]);
});
