// What a text of the site's own may be made of, and where its links may lead.
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/problems/problem.ts';
import { readFolder } from '../content-folder.ts';
import { guidancePage } from '../rule-cases/guidance-page.ts';
import { editTaught, lessonPath, pagePath } from '../rule-cases/taught-content.ts';

const kinds = [
  ['guidance', (text: string) => guidancePage(text)],
  ['a lesson', (text: string) => editTaught(lessonPath, 'Background.', text)],
  ['a pupil page', (text: string) => editTaught(pagePath, 'You can ask.', `You can ask.\n\n${text}`)],
] as const;

const targets = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'http://school.example',
  '//school.example',
  '/\\school.example',
  'https://',
  'page.html',
  '',
];

const rulesOf = (problems: readonly Problem[]): string[] => problems.map(({ rule }) => rule);

describe.each(kinds)('in %s', (_, write) => {
  it('links that leave the site otherwise than over https are refused', async () => {
    const links = targets.map((target) => `[w](<${target}>)`).join(' ');
    const { problems } = await readFolder(write(links));
    const refused = problems.filter(({ rule }) => rule === 'bad-link');
    expect(refused.map(({ message }) => /^The link to "(.*)" leads/.exec(message)?.[1])).toEqual(targets);
  });

  it('links over https, within the site and to a document are not', async () => {
    const { problems } = await readFolder(
      write('[A](https://school.example/a), [b](/policy/), [c](#main), [d](ref:kcsie).'),
    );
    expect(problems).toEqual([]);
  });

  it.each([
    ['![A map](https://tracker.example/pixel.png)', 1],
    ['![A map][map]\n\n[map]: https://tracker.example/pixel.png', 2],
    ['[the old form][form]\n\n[form]: javascript:alert(1)', 2],
    ['[form]\n\n[form]: ref:no-such-reference', 2],
    ['| Who |\n| - |\n| Call 0800 1111 |', 1],
    ['```\ncode\n```', 1],
    ['Do ~~not~~ ask.', 1],
    ['---', 1],
  ])('%s is refused', async (text, count) => {
    const { problems } = await readFolder(write(text));
    expect(new Set(rulesOf(problems))).toEqual(new Set(['unsupported-text']));
    expect(problems.length).toBe(count);
  });
});
