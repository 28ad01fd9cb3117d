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

  it.each([
    ['**Ask first.', 'near-miss'],
    ['See [our page](https://www.gov.uk/my page.html).', 'near-miss'],
    ['See [this][1].', 'near-miss'],
    ['See [this] (https://school.example).', 'near-miss'],
    ['See (this)[https://school.example].', 'near-miss'],
    ['See [this](https://school.example', 'near-miss'],
    ['![A map] (map.png)', 'near-miss'],
    ['| A | B |', 'near-miss'],
    ['Words[^1].', 'near-miss'],
    ['2027. This year is new.', 'mark-eaten'],
    ['+ 44 is the code.', 'mark-eaten'],
    ['Words.\n---', 'underlined-heading'],
    ['Words.\n===', 'underlined-heading'],
    ['o Ask first.', 'unspaced-mark'],
    ['– Ask first.', 'unspaced-mark'],
    ['Ask\u200b first.', 'invisible-character'],
    ['Ask \u202efirst.', 'invisible-character'],
    ['Ask&#8203; first.', 'invisible-character'],
    ['{Ask} first.', 'code-in-content'],
  ])('%j is told as what it is, where it stands', async (text, rule) => {
    const { problems } = await readFolder(write(text));
    expect(rulesOf(problems)).toContain(rule);
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
    ['[^1]: A footnote that nothing calls.', 1],
    ['Words[^1].\n\n[^1]: A footnote.', 2],
    ['Term\n: What it means.', 1],
  ])('%s is refused', async (text, count) => {
    const { problems } = await readFolder(write(text));
    expect(new Set(rulesOf(problems))).toEqual(new Set(['unsupported-text']));
    expect(problems.length).toBe(count);
  });
});
