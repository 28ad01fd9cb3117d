// Pictures in a policy: their words are words of the clause, their bytes belong to what is frozen and compared.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { formatDifference } from '../../../../src/policy/citing/word-difference.ts';
import { joinVersions, type RedlineClause } from '../../../../src/policy/compare/redline.ts';
import { labelChange, renderMarked, renderOlder } from '../../../../src/policy/compare/redline-html.ts';
import { fingerprint } from '../../../../src/policy/version/fingerprint.ts';
import type { PictureFile, PolicyVersion } from '../../../../src/policy/version/model.ts';
import { toPublishable } from '../../../../src/policy/version/publishable.ts';
import { placePictures } from '../../../../src/policy/version/pictures.ts';
import { drawStripes } from '../../../draw-picture.ts';
import { copyFixture, quietDay } from '../content-folder.ts';
import { readContent } from '../../../../src/reader/read-content.ts';
import { readProposal } from '../proposal.ts';

const file = (name: string, sha256: string): PictureFile => ({ name, sha256, width: 64, height: 40 });
const files = new Map(
  [file('way-chart.png', 'aa'), file('copy-chart.png', 'aa'), file('new-chart.png', 'bb')].map((one) => [
    one.name,
    one,
  ]),
);
const words = 'The way of a slip to the “office” & back';
const image = (name: string, alternative = words): string =>
  `<img src="/policy/pictures/${name}" alt="${alternative.replace('&', '&amp;')}" width="64" height="40" loading="lazy">`;

function read(text: string): PolicyVersion {
  const { version, problems } = readProposal(text, files);
  expect(problems).toEqual([]);
  if (version === null) throw new Error('Not read');
  return version;
}

const clauseIn = (text: string): { text?: string; html?: string } => read(text).preamble[0] ?? {};

describe('a picture', () => {
  it.each([
    ['a paragraph', `![${words}](way-chart.png) ^slip-way`, words, image('way-chart.png')],
    ['words', `See ![${words}](pictures/way-chart.png). ^slip-way`, `See ${words}.`, `See ${image('way-chart.png')}.`],
    [
      'a line after an emoji',
      `👩‍🏫 é ![${words}](way-chart.png) ^slip-way`,
      `👩‍🏫 é ${words}`,
      `👩‍🏫 é ${image('way-chart.png')}`,
    ],
    ['an item', `- ![${words}](way-chart.png) ^slip-way`, words, image('way-chart.png')],
    [
      'an item, below its words',
      `- See: ^slip-way\n\n  ![${words}](way-chart.png)`,
      `See: ${words}`,
      `<p>See:</p> <p>${image('way-chart.png')}</p>`,
    ],
    [
      'a quotation',
      `> ![The way of a slip\n> to it](way-chart.png) ^slip-way`,
      'The way of a slip to it',
      `<blockquote><p>${image('way-chart.png', 'The way of a slip to it')}</p></blockquote>`,
    ],
    [
      'a file that stands elsewhere',
      `![${words}][way] ^slip-way\n\n[way]: way-chart.png`,
      words,
      image('way-chart.png'),
    ],
    [
      'a link',
      `[![${words}](way-chart.png)](https://way.example) ^slip-way`,
      words,
      `<a href="https://way.example">${image('way-chart.png')}</a>`,
    ],
  ])('is drawn with its words in %s', (_, typed, text, html) => {
    expect(clauseIn(typed)).toMatchObject({ text, html, pictures: [{ name: 'way-chart.png', sha256: 'aa' }] });
  });

  it('stands under the base of the site', () => {
    const version = placePictures(
      read(`## Way ^way-there\n\n- One ^one-way\n  - ![${words}](way-chart.png) ^slip-way`),
      '/base/',
    );
    expect(version.sections[0]?.clauses[0]?.clauses[0]?.html).toContain(
      '<img src="/base/policy/pictures/way-chart.png"',
    );
  });

  it('goes with the words that a superseded version no longer shows', () => {
    const version = read(`Ask head@school.example: ![${words}](way-chart.png) ^slip-way`);
    const [clause] = toPublishable({ ...version, status: 'superseded' }).preamble;
    expect(clause?.html).not.toContain('<img');
    expect(clause?.pictures).toBeUndefined();
  });
});

describe('the fingerprint', () => {
  const typed = `See ![${words}](way-chart.png) now. ^slip-way`;

  it.each([
    ['bytes', typed, new Map([['way-chart.png', file('way-chart.png', 'cc')]])],
    ['another name', typed.replace('way-chart', 'copy-chart'), files],
    ['its words without it', `See ${words} now. ^slip-way`, files],
  ])('differs by %s', async (_, other, known) => {
    const { version } = readProposal(other, known);
    if (version === null) throw new Error('Not read');
    expect(await fingerprint(version)).not.toBe(await fingerprint(read(typed)));
  });

  it('differs by the place of a picture between the same words', async () => {
    const [first, last] = [
      '![One way only](way-chart.png) one way only',
      'One way only ![one way only](way-chart.png)',
    ];
    const [older, newer] = [read(`${first} ^slip-way`), read(`${last} ^slip-way`)];
    expect(older.preamble[0]?.text).toBe(newer.preamble[0]?.text);
    expect(await fingerprint(older)).not.toBe(await fingerprint(newer));
  });

  it('of a ratified version no longer holds when the file of a picture is another', async () => {
    const copy = await copyFixture('content/valid');
    const path = 'content/policy/pictures/way-chart.png';
    await copy.write(path, drawStripes(64, 40, 4));
    await copy.edit('content/policy/2023-11.mdx', /$/, `\n![${words}](way-chart.png) ^slip-way\n`);
    const now = (await readContent(copy.folder, quietDay)).fingerprints.get('2023-11') ?? '';
    await copy.edit('content/policy/frozen.yaml', /2023-11.*/, `2023-11: ${now}`);
    const rules = async (): Promise<string[]> =>
      (await readContent(copy.folder, quietDay)).problems.map(({ rule }) => rule);
    expect(await rules()).not.toContain('fingerprint-differs');
    await copy.write(path, drawStripes(64, 40, 8));
    expect(await rules()).toContain('fingerprint-differs');
  });
});

describe('the comparison', () => {
  function compare(before: string, after: string): RedlineClause {
    const [older, newer] = [read(before), read(after)];
    const [clause] = joinVersions(compareVersions(older, newer), older, newer).preamble;
    if (!clause) throw new Error('No clause');
    return clause;
  }

  it('says that the picture is another, and shows both', () => {
    const clause = compare(`See ![${words}](way-chart.png) ^slip-way`, `See ![${words}](new-chart.png) ^slip-way`);
    expect(clause.change).toMatchObject({
      status: 'amended',
      typographic: false,
      flags: [{ kind: 'picture', before: ['way-chart.png'], after: ['new-chart.png'] }],
    });
    expect(labelChange(clause)).toBe('Amended: the picture is another');
    expect(formatDifference(clause.change)).toBe('the picture is another');
    expect(renderMarked(clause)).toMatch(
      /<del role="none">.*way-chart\.png.*<\/del><ins role="none">.*new-chart\.png.*<\/ins>/,
    );
    expect(renderOlder(clause)).toMatch(/^<del role="none">.*way-chart\.png.*<\/del>$/);
  });

  it('shows both where only the words of the picture differ', () => {
    const clause = compare(`![${words}](way-chart.png) ^slip-way`, `![${words} again](way-chart.png) ^slip-way`);
    expect(clause.change).toMatchObject({ status: 'amended', flags: [] });
    expect(labelChange(clause)).toBe('Amended');
    expect(renderMarked(clause)).toMatch(/<del role="none">.*<img.*<\/del><ins role="none">.*again.*<\/ins>/);
  });

  it('takes the same bytes for the same picture, whatever the file is called', () => {
    const clause = compare(`![${words}](way-chart.png) ^slip-way`, `![${words}](copy-chart.png) ^slip-way`);
    expect(clause.change.status).toBe('unchanged');
    expect(renderMarked(clause)).toBe(image('copy-chart.png'));
  });
});

it('the pictures of the fixture are the stripes that they are said to be', () => {
  const bytesOf = (name: string): Buffer => readFileSync(`tests/fixtures/as-written/policy/pictures/${name}.png`);
  expect(bytesOf('way-chart').equals(drawStripes(64, 40, 4))).toBe(true);
  expect(bytesOf('new-way-chart').equals(drawStripes(64, 40, 8))).toBe(true);
});
