// The guidance as written: whole, cited, plain, without facts or people's names in its prose.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingGates } from '../../../src/learning/reading/reading-gates.ts';
import { measureReading } from '../../../src/learning/reading/reading-level.ts';
import { attributeOf } from '../../../src/reader/parse/component-uses.ts';
import { type MdastNode, readMdx } from '../../../src/reader/parse/mdx-document.ts';
import { hasComponent, listParagraphs } from '../../../src/reader/parse/paragraphs.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { guidanceRoles } from '../../../src/schemas/guidance.ts';
import { contentAt } from './content-at.ts';
import { walkNodes } from '../../../src/reader/parse/mdx-nodes.ts';

const content = await readContent(contentAt(process.cwd()), '2026-11-22');
const people = [
  ...Object.values(content.school?.contacts ?? {}).flatMap((contact) => contact.people ?? []),
  ...content.versions.flatMap((version) => version.contacts.flatMap((row) => row.people.map(({ name }) => name))),
];

const component = (tree: MdastNode, name: string): MdastNode[] =>
  walkNodes(tree).filter((node) => node.type === 'mdxJsxFlowElement' && node.name === name);
const items = (node: MdastNode | undefined): MdastNode[] =>
  node ? walkNodes(node).filter((inner) => inner.type === 'listItem') : [];

it('is there for every role', () => {
  const guidance = content.citing.filter(({ kind }) => kind === 'guidance');
  expect(guidance.map(({ audiences }) => audiences[0]).sort()).toEqual([...guidanceRoles].sort());
});

it('leaves no clause that binds somebody without explanation', () => {
  expect(content.problems.filter(({ rule }) => rule === 'clause-unexplained')).toEqual([]);
});

describe.each(guidanceRoles)('guidance for %s', (role) => {
  const path = `content/guidance/${role}.mdx`;
  const source = readFileSync(path, 'utf8');
  const tree = readMdx(source, path).tree;
  if (tree === null) throw new Error(`${path} cannot be read`);

  it('names five things that matter most', () => {
    expect(items(component(tree, 'KeyPoints')[0])).toHaveLength(5);
  });

  it('has each of its parts once', () => {
    for (const name of ['KeyPoints', 'Do', 'DoNot', 'AskFirst', 'Situations', 'WhoToTell']) {
      expect(component(tree, name), name).toHaveLength(1);
    }
  });

  it('cites a clause in every item under do, do not and ask first, and in every situation', () => {
    const duties = ['KeyPoints', 'Do', 'DoNot', 'AskFirst'].flatMap((name) => component(tree, name).flatMap(items));
    const situations = component(tree, 'WhatIf');
    expect(duties.length).toBeGreaterThan(12);
    expect(situations.length).toBeGreaterThan(6);
    for (const node of [...duties, ...situations]) {
      expect(hasComponent(node, 'Cite'), `${path}:${node.position?.start.line}`).toBe(true);
    }
  });

  it('gives every situation an id and a question of its own', () => {
    const situations = component(tree, 'WhatIf');
    const ids = situations.map((node) => attributeOf(node, 'WhatIf', 'id'));
    const questions = situations.map((node) => attributeOf(node, 'WhatIf', 'question'));
    expect(new Set(ids).size).toBe(situations.length);
    expect(new Set(questions).size).toBe(situations.length);
  });

  it('passes the reading gate', () => {
    const blocks = listParagraphs(tree, path, (node) => (node.type === 'mdxJsxTextElement' ? '' : null));
    const level = measureReading(blocks);
    expect(blocks.length).toBeGreaterThan(30);
    expect(level.meanWords).toBeLessThanOrEqual(readingGates.adults.meanWords);
    expect(level.longest?.words).toBeLessThanOrEqual(readingGates.adults.longest);
    expect(level.fleschKincaid).toBeLessThanOrEqual(readingGates.adults.grade);
  });

  it('holds no number of three digits or more, no word of age, and nobody’s name', () => {
    const prose = source.slice(source.indexOf('\n---', 3)).replace(/<[^>]+>/g, ' ');
    expect(prose.match(/\d{3,}|\d[\d ]{4,}\d/g) ?? []).toEqual([]);
    expect(
      prose.match(/\b(aged|years? old|under-?\d+s?|over-?\d+s?|\d+ ?\+|thirteen|sixteen|eighteen)\b/gi) ?? [],
    ).toEqual([]);
    expect(people.filter((name) => prose.includes(name))).toEqual([]);
  });
});
