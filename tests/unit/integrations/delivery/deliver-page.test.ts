// A page as a browser gets it: its sheets, and its scripts.
import { describe, expect, it } from 'vitest';
import { deliverPage } from '../../../../src/integrations/delivery/deliver-page.ts';
import { findScripts } from '../../../../src/integrations/delivery/find-scripts.ts';
import { gatherSheets, hashStyle } from '../../../../src/integrations/delivery/sheets.ts';

const scripts = new Map([
  ['one.js', 'import"./both.js";'],
  ['two.js', 'import"./both.js";import"./more.js";\n'],
  ['both.js', 'import{a}from"./more.js";a()'],
  ['more.js', 'export let a=1'],
]);
const sheets = gatherSheets(
  new Map([
    ['learning.1.css', '@layer components{.quiz{margin:0}}'],
    ['guidance.1.css', '@layer components{.cite{margin:0}}'],
    ['clause.1.css', '@layer components{.step{margin:0}}'],
    ['text.1.css', '@layer components{.clause{margin:0}}'],
    ['style.1.css', '@layer base{p{margin:0}}'],
    ['print.1.css', 'p{margin:0}'],
    ['comment.1.css', '@layer components{.comment{margin:0}}'],
    ['strange.1.css', '@layer components{.strange{margin:0}}'],
  ]),
);
const delivery = { ...sheets, folder: '/school/_astro/', scriptsFor: (file: string) => findScripts(file, scripts) };
const link = (name: string, more = ''): string => `<link rel="stylesheet" href="/school/_astro/${name}.1.css"${more}>`;
const deliver = (head: string, body = ''): string => deliverPage(`<head>${head}</head>${body}`, delivery).html;

describe('the sheets of a page', () => {
  it('stand at the end of its head in the order of the cascade, however they were linked', () => {
    expect(deliver(`${link('learning')}${link('style')}<title>x</title>`, '<p class="quiz">')).toBe(
      '<head><title>x</title><style>p{margin:0}.clause{margin:0}</style><style>.quiz{margin:0}</style></head><p class="quiz">',
    );
  });

  it('come last where nothing says before which others', () => {
    expect(deliver(link('strange') + link('learning'), '<p class="quiz"><p class="x strange">')).toContain(
      '<style>.quiz{margin:0}</style><style>.strange{margin:0}</style></head>',
    );
  });

  it('are those of groups with a class of the page: a component that is linked and not drawn costs nothing', () => {
    expect(deliver(link('guidance') + link('clause'), '<p class="step-by-step"><a class="cite">')).toContain(
      '<head><style>.cite{margin:0}</style></head>',
    );
  });

  it('are one style where they stand around the page, whatever is drawn on it', () => {
    expect(deliver(link('style'))).toContain('<head><style>p{margin:0}.clause{margin:0}</style></head>');
  });

  it('leave paper a link, after all of them, to what it became', () => {
    const name = sheets.linked.get('print.1.css')?.name ?? '';
    expect(name).toMatch(/^[\w-]{8}\.css$/);
    expect(deliver(link('print', ' media="print"') + link('style'))).toBe(
      `<head><style>p{margin:0}.clause{margin:0}</style><link rel="stylesheet" href="/school/_astro/${name}" media="print"></head>`,
    );
  });

  it('stay files where few pages have them, after the styles of the page and before paper', () => {
    const [own, paper] = ['comment.1.css', 'print.1.css'].map((file) => sheets.linked.get(file)?.name);
    const { html, styles } = deliverPage(
      `<head>${link('print', ' media="print"')}${link('comment')}${link('style')}</head>`,
      delivery,
    );
    expect(html).toBe(
      `<head><style>p{margin:0}.clause{margin:0}</style><link rel="stylesheet" href="/school/_astro/${own}"><link rel="stylesheet" href="/school/_astro/${paper}" media="print"></head>`,
    );
    expect(styles).toHaveLength(1);
  });

  it('have a new address where a script fetches them', () => {
    const name = sheets.linked.get('style.1.css')?.name ?? '';
    expect(deliver('', '<a data-styles="/school/_astro/style.1.css">')).toContain(
      `data-styles="/school/_astro/${name}"`,
    );
  });

  it('are told, for the security policy', () => {
    const { styles } = deliverPage(`<head>${link('style')}</head>`, delivery);
    expect(styles).toEqual(['p{margin:0}.clause{margin:0}']);
    expect(styles.map(hashStyle)).toEqual([expect.stringMatching(/^sha256-[\w+/]{43}=$/)]);
    expect(hashStyle('p{margin:0}')).toBe('sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA=');
  });
});

it('space between tags is one space, but in text, and where it is kept as it was typed', () => {
  const kept = '<p>two  <b>words</b></p><pre><b>a</b>\n\n<b>b</b></pre><textarea>\n\n</textarea>';
  expect(deliver('', `<ul>\n  <li>  <a></a>\n</li></ul>${kept}`)).toBe(
    `<head></head><ul> <li> <a></a>\n</li></ul>${kept}`,
  );
});

describe('the scripts of a page', () => {
  const script = (name: string): string => `<script type="module" src="/school/_astro/${name}.js"></script>`;

  it('are what others only lead to, each once', () => {
    expect(deliver('', `${script('one')}<p></p>${script('two')}`)).toBe(
      `<head></head>${script('both')}<p></p>${script('more')}`,
    );
  });
});
