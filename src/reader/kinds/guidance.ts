// Owns reading `guidance/<role>.mdx`: front matter, what it rests on, and the rules of its lists.
import { checkReading, readingGates } from '../../learning/reading/reading-gates.ts';
import type { CitingContent, Situation, Use } from '../../policy/citing/citations.ts';
import { describeHeadConcern, formatHeadConcern, headConcernRole } from '../../policy/contacts/head-concern.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { type GuidanceFrontMatter, guidanceFrontMatter, guidanceRoles } from '../../schemas/guidance.ts';
import { guidanceParts } from '../../schemas/guidance-parts.ts';
import { attributeOf, citingComponents, collectUses } from '../parse/component-uses.ts';
import { findCode } from '../parse/content-only.ts';
import { type MdastNode, readMdx } from '../parse/mdx-document.ts';
import { hasComponent, listHeadings, listParagraphs, plainText, slugOf } from '../parse/paragraphs.ts';
import { findFactsInProse } from '../rules/prose-rules.ts';
import { checkAdultPictures } from '../rules/safety/adult-pictures.ts';
import { checkConcernAboutHead, checkHeadSituations } from '../rules/safety/concern-about-head.ts';
import { isHyphenated } from '../files/content-files.ts';
import { checkDeputies } from '../rules/safety/deputies.ts';
import { checkPersonConcerned, checkWorrySituation } from '../rules/safety/person-concerned.ts';
import { fileId } from '../files/file-id.ts';
import { readText } from '../files/read-text.ts';
import { validateFields } from '../parse/validate-fields.ts';
import { listCitedParagraphs } from './cited-passages.ts';
import { type KindContext, type ReadFile, readEach } from './kind.ts';
import { findRepeatedIds, type PlacedId } from '../../problems/repeated-ids.ts';
import { placeOfNode, walkNodes } from '../parse/mdx-nodes.ts';
import { joinTexts } from './read-texts.ts';

/** Components whose every list item states a duty, a limit or advice of the policy. */
const citedLists = ['KeyPoints', 'Do', 'DoNot', 'AskFirst'] as const;

const offered = {
  ...citingComponents,
  KeyPoints: [],
  Do: [],
  DoNot: [],
  AskFirst: [],
  Situations: [],
  ConcernAboutHead: [],
  WhatIf: ['id', 'question'],
  WhoToTell: [],
} as const;

/** The guidance by the role that it is for. */
export const guidance = readEach(
  {
    pattern: /^guidance\/([^/]+?)\.mdx$/,
    isName: (name) => guidanceRoles.some((role) => role === name),
    expected: `the role that it is for: ${guidanceRoles.join(', ')}`,
  },
  readGuidance,
);

async function readGuidance(path: string, context: KindContext): Promise<ReadFile<GuidanceFrontMatter>> {
  const { folder, facts } = context;
  const { text, problems } = await readText(folder, path);
  if (text === null) return { citing: null, entry: null, problems };
  const { frontMatter, tree, problems: syntax } = readMdx(text, path);
  const fields = frontMatter ? validateFields(guidanceFrontMatter, frontMatter) : null;
  const found = [...problems, ...syntax, ...(fields?.problems ?? [])];
  if (tree === null) return { citing: null, entry: null, problems: found };

  const uses = collectUses(tree, path, offered);
  const drawn = listDrawn(tree, path, context);
  const paragraphs = listParagraphs(tree, path, (node) => renderWords(node, facts));
  const prose = listParagraphs(tree, path, (node) => (hasAnyComponent(node) ? ' ' : null));
  found.push(
    ...findCode(tree, path, offered),
    ...uses.problems,
    ...findUncited(tree, path),
    ...findRepeatedIds(listSituationIds(tree, path)),
    ...findMalformedIds(listSituationIds(tree, path)),
    ...checkConcernAboutHead(tree, path, paragraphs),
    ...checkHeadSituations(tree, path, context.school),
    ...checkPersonConcerned(paragraphs),
    ...listUnits(tree).flatMap(({ title, parts }) => {
      const said = parts.flatMap((part) => listParagraphs(part, path, (node) => renderWords(node, facts)));
      return [...checkAdultPictures(said), ...checkWorrySituation(title, said)];
    }),
    ...checkDeputies(paragraphs, context.school),
    ...findFactsInProse(prose),
    ...checkReading(paragraphs, readingGates.adults),
  );
  const parts = Object.entries(guidanceParts).flatMap(([name, part]) => (hasComponent(tree, name) ? part : []));
  const role = guidanceRoles.find((candidate) => candidate === fileId(path));
  if (!fields?.data || !frontMatter || !role) return { citing: null, entry: null, problems: found };
  const citing: CitingContent = {
    kind: 'guidance',
    title: fields.data.title,
    summary: fields.data.summary,
    audiences: [role],
    address: `/guidance/${role}/`,
    path,
    against: fields.data.against,
    againstPlace: frontMatter.placeOf(['against']),
    citations: uses.citations,
    facts: [...uses.facts, ...drawn.facts],
    contacts: [...uses.contacts, ...drawn.contacts],
    references: uses.references,
    links: uses.links,
    situations: listSituations(tree, path, context),
    anchors: ['more', ...parts.map(({ id }) => id), ...listHeadings(tree).map(slugOf)],
    headings: parts.map(({ heading }) => heading),
    passages: listCitedParagraphs(tree, path, (node) => renderWords(node, facts)),
    words: joinTexts([...paragraphs, ...drawn.words]),
  };
  return { citing, entry: [role, fields.data], problems: found };
}

function listSituations(tree: MdastNode, path: string, context: KindContext): Situation[] {
  return walkNodes(tree).flatMap((node) => {
    const id = attributeOf(node, 'WhatIf', 'id');
    const question = attributeOf(node, 'WhatIf', 'question');
    if (id === null || question === null) return [];
    const parts = 'children' in node ? (node.children as MdastNode[]) : [];
    const words = parts.flatMap((part) => listParagraphs(part, path, (inner) => renderWords(inner, context.facts)));
    return [{ id, question, answer: joinTexts([...words, ...listDrawn(node, path, context).words]) }];
  });
}

/** What readers meet together: each situation by itself, and what stands outside them, which has no title. */
function listUnits(tree: MdastNode): { title: string; parts: MdastNode[] }[] {
  const partsOf = (node: MdastNode): MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : []);
  const situations = walkNodes(tree).flatMap((node) =>
    'name' in node && node.name === 'WhatIf'
      ? [{ title: attributeOf(node, 'WhatIf', 'question') ?? '', parts: partsOf(node) }]
      : [],
  );
  const others = partsOf(tree).filter((part) => !('name' in part) || part.name !== 'Situations');
  return [{ title: '', parts: others }, ...situations];
}

/** What a concern about the head draws without naming it. A fact that there is not is told where the school names it. */
function listDrawn(
  tree: MdastNode,
  path: string,
  { facts, school }: KindContext,
): { contacts: Use[]; facts: Use[]; words: { text: string }[] } {
  const uses = walkNodes(tree).filter((node) => 'name' in node && node.name === 'ConcernAboutHead');
  const concern = school && describeHeadConcern(school);
  const known = (concern?.facts ?? []).filter((id) => facts?.[id] !== undefined);
  const places = uses.map((node) => placeOfNode(node, path));
  return {
    contacts: places.map((place) => ({ id: headConcernRole, place })),
    facts: places.flatMap((place) => known.map((id) => ({ id, place }))),
    words: concern ? uses.map(() => ({ text: formatHeadConcern(concern, (id) => facts?.[id]?.value ?? '') })) : [],
  };
}

/** What a reader reads where a component stands in a sentence. */
function renderWords(node: MdastNode, facts: KindContext['facts']): string | null {
  if (attributeOf(node, 'Cite', 'clause') !== null) return '';
  const fact = attributeOf(node, 'Fact', 'id');
  if (fact !== null) return facts?.[fact]?.value ?? 'fact';
  return attributeOf(node, 'Contact', 'role');
}

function hasAnyComponent(node: MdastNode): boolean {
  return Object.keys(citingComponents).some((name) => hasComponent(node, name));
}

/** Links lead to situations by their ids. */
function listSituationIds(tree: MdastNode, path: string): PlacedId[] {
  return walkNodes(tree).flatMap((node) => {
    const id = attributeOf(node, 'WhatIf', 'id');
    return id === null ? [] : [{ id, place: placeOfNode(node, path) }];
  });
}

function findMalformedIds(ids: readonly PlacedId[]): Problem[] {
  return ids
    .filter(({ id }) => !isHyphenated(id))
    .map(({ id, place }) => {
      const details = { field: 'id', value: `"${id}"`, expected: 'lower-case words joined by hyphens' };
      return problem('invalid-field', place, details);
    });
}

function findUncited(tree: MdastNode, path: string): Problem[] {
  return walkNodes(tree).flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement') return [];
    const within = node.name ?? '';
    if (within === 'WhatIf' && !hasComponent(node, 'Cite')) {
      const text = attributeOf(node, 'WhatIf', 'question') ?? '';
      return [problem('uncited-item', placeOfNode(node, path), { text, within })];
    }
    if (!citedLists.some((name) => name === within)) return [];
    return walkNodes(node)
      .filter((inner) => inner.type === 'listItem' && !hasComponent(inner, 'Cite'))
      .map((item) => problem('uncited-item', placeOfNode(item, path), { text: plainText(item, () => ''), within }));
  });
}
