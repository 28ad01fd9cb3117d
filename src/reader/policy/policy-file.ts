// Owns reading one policy version from its file: front matter and body together.
import { listChangeGroups } from '../../policy/version/change-groups.ts';
import type { PictureFile, PolicyBody, PolicyVersion } from '../../policy/version/model.ts';
import { listClauses, listIds, listSections } from '../../policy/version/walk.ts';
import type { Problem, Rule } from '../../problems/problem.ts';
import { policyFrontMatter } from '../../schemas/policy-version.ts';
import { findCode } from '../parse/content-only.ts';
import { fileId } from '../files/file-id.ts';
import { readMdx } from '../parse/mdx-document.ts';
import { Definitions } from './definitions.ts';
import { checkInsideLinks, wordElements } from './inline-text.ts';
import { parsePolicyBody } from './policy-body.ts';
import { isAgreed } from '../../policy/version/status.ts';
import { checkFrontMatter } from './front-matter-rules.ts';
import { validateFields } from '../parse/validate-fields.ts';
import type { YamlDocument } from '../parse/yaml-document.ts';
import { findRepeatedIds, type PlacedId } from '../../problems/repeated-ids.ts';

/** A policy file as read. */
export interface PolicyFile {
  path: string;
  /** The whole version, or null when the front matter or the MDX could not be read. */
  version: PolicyVersion | null;
  /** Places of the front matter's fields, for rules over several versions; null when it could not be read. */
  frontMatter: YamlDocument | null;
  problems: Problem[];
}

/** Components and elements that a policy text may use, with their attributes. */
const offered = { KeyContacts: [], ...Object.fromEntries([...wordElements, 'br'].map((name) => [name, []])) };

/**
 * Reads one policy version.
 * @param text the file, with "\n" line ends
 * @param path such as `policy/2023-11.mdx`; the name without ending is the version's id
 * @param referenceAddresses the address of each reference by id; null when they could not be read
 * @param pictures what is known of each file of the folder of pictures, by name
 * @returns the version with everything found wrong in it.
 */
export function readPolicyFile(
  text: string,
  path: string,
  referenceAddresses: ReadonlyMap<string, string> | null,
  pictures: ReadonlyMap<string, PictureFile> = new Map(),
): PolicyFile {
  const source = asMdx(text);
  const { frontMatter, tree, problems } = readMdx(source, path);
  const fields = frontMatter ? validateFields(policyFrontMatter, frontMatter) : null;
  problems.push(...(fields?.problems ?? []));
  if (tree === null) return { path, version: null, frontMatter, problems };

  const body = parsePolicyBody(tree, {
    path,
    source,
    referenceAddresses,
    pictures,
    definitions: new Definitions(tree),
  });
  // A heading that is lost in a paragraph moves the numbers of those after it.
  const isHeadingLost = problems.some(({ rule }) => rule === 'unspaced-mark');
  problems.push(
    ...findCode(tree, path, offered),
    ...body.problems.filter(({ rule }) => !isHeadingLost || rule !== 'heading-sequence'),
    ...findRepeatedIds(listNamed(body)),
    ...checkInsideLinks(tree, path, listIds(body)),
  );
  const data = fields?.data;
  if (!data || !frontMatter) return { path, version: null, frontMatter, problems };

  problems.push(...checkFrontMatter(data, body, frontMatter));
  const version: PolicyVersion = {
    id: fileId(path),
    title: data.title,
    school: data.school,
    status: data.status,
    prepared: data.prepared,
    consultation: data.consultation,
    dates: data.dates,
    contacts: data.contacts,
    follows: data.follows ?? null,
    changes: listChangeGroups(data.changes),
    noteAnswers: data.notes,
    preamble: body.preamble,
    sections: body.sections,
    place: { path, line: 1 },
  };
  return {
    path,
    version,
    frontMatter,
    problems: isAgreed(data) ? problems.filter(({ rule }) => !ownToDocument.has(rule)) : problems,
  };
}

/** What may be right as it is: of a ratified text, which is never edited, it is not said. */
const ownToDocument: ReadonlySet<Rule> = new Set<Rule>(['heading-sequence', 'heading-unnumbered', 'stray-mark']);

/** MDX asks for the end of a line break, and for addresses without the angle brackets that Markdown allows. */
function asMdx(text: string): string {
  const head = /^---\n[^]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '';
  const body = text
    .slice(head.length)
    .replaceAll('<br>', '<br/>')
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/g, '$1');
  return head + body;
}

function listNamed(body: PolicyBody): PlacedId[] {
  return [...listSections(body), ...listClauses(body).map(({ clause }) => clause)]
    .filter(({ id }) => id !== '')
    .sort((a, b) => a.place.line - b.place.line);
}
