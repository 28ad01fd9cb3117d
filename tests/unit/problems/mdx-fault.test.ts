import { describe, expect, it } from 'vitest';
import { readMdx } from '../../../src/reader/parse/mdx-document.ts';

const remedyOf = (body: string): string | undefined =>
  readMdx(`---\ntitle: A\n---\n\n${body}\n`, 'content/guidance/staff.mdx').problems[0]?.remedy;

const ends = 'End it with "/>", and put what follows "=" in quotes: <Cite … />.';

describe('a text that is not MDX', () => {
  it.each([
    ['curly quotes', '- A. <Cite clause=“staff-privacy” />', 'Type straight quotes: " instead of “ and ”.'],
    ['no quotes', '- A. <Cite clause=staff-privacy />', ends],
    ['one quote', '- A. <Cite clause="staff-privacy /> b', ends],
    ['a citation without its end', '- A. <Cite clause="staff-privacy">\n- B', ends],
    ['a citation cut off', 'A. <Cite clause="staff-privacy" and more', ends],
    ['a group that is not closed', '<DoNot>\n\n- A\n', 'Put </DoNot> on a line of its own after what it holds.'],
    [
      'a group closed by another spelling',
      '<DoNot>\n\n- A\n\n</Donot>',
      'Write "</DoNot>": what opens and what closes are spelt alike.',
    ],
    ['a group that was never opened', '- A\n\n</DoNot>', 'Remove it, or put <DoNot> before what it closes.'],
    ['a line break', 'A <br> b', 'Remove <br>: content holds no HTML. An empty line begins a new paragraph.'],
    [
      'an address',
      'Write to <a@school.example> now.',
      'Remove the "<" and ">". In guidance and lessons, draw whom to write to with <Contact role="…" />.',
    ],
    ['a comment', 'A\n\n<!-- b -->', 'Remove the comment: content has no place for one.'],
    ['a sign', 'A <3 b', 'A "<" or "{" that is meant as a character is written "\\<" or "\\{".'],
    ['a brace', 'A {b', 'A "<" or "{" that is meant as a character is written "\\<" or "\\{".'],
  ])('fits its cause: %s', (_, body, remedy) => {
    expect(remedyOf(body)).toBe(remedy);
  });
});
