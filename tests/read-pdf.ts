// Owns reading a PDF as a reader of tags does: its words in the order of its structure, its tags, its links, and what stands at the edges of its pages.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as read. */
export interface ReadPdf {
  title: string;
  author: string;
  language: string;
  /** True where it is tagged and says that it is PDF/UA-1. */
  isAccessible: boolean;
  /** The words of the structure, in its order, with single spaces; of a picture, its alternative. */
  words: string;
  /** How often each tag is used, such as `{ H1: 1, L: 4 }`. */
  tags: Record<string, number>;
  /** The words of each heading, in order, with its level. */
  headings: { level: number; words: string }[];
  /** The addresses of links that lead out of the file. */
  links: string[];
  /** The headings that a reader's panel shows. */
  outline: string[];
  /** For each page the words that are no part of the structure: its head and foot. */
  edges: string[];
}

interface TreeNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: TreeNode[];
}

/**
 * Reads a PDF.
 * @param bytes the file
 * @returns what it says, and how
 * @throws what pdf.js refuses
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const read: ReadPdf = {
    title: '',
    author: '',
    language: '',
    isAccessible: false,
    words: '',
    tags: {},
    headings: [],
    links: [],
    outline: [],
    edges: [],
  };
  const { info, metadata } = (await pdf.getMetadata()) as {
    info: Record<string, unknown>;
    metadata: { get: (name: string) => string | null } | null;
  };
  const marks = (await pdf.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  read.isAccessible = marks?.get('Marked') === true && metadata?.get('pdfuaid:part') === '1';
  [read.title, read.author, read.language] = ['Title', 'Author', 'Language'].map((key) => String(info[key] ?? '')) as [
    string,
    string,
    string,
  ];
  const listTitles = (items: { title: string; items: never[] }[]): string[] =>
    items.flatMap(({ title, items: below }) => [title, ...listTitles(below)]);
  read.outline = listTitles(((await pdf.getOutline()) ?? []) as never);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { marked, edge } = readMarked((await page.getTextContent({ includeMarkedContent: true })).items as Item[]);
    read.edges.push(edge);
    const annotations = (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[];
    read.links.push(...annotations.flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []));
    const tree = (await page.getStructTree()) as TreeNode | null;
    if (tree !== null) read.words += walk(tree, marked, read);
  }
  read.words = read.words.replace(/\s+/g, ' ').trim();
  await pdf.loadingTask.destroy();
  return read;
}

interface Item {
  type?: string;
  tag?: string;
  id?: string;
  str?: string;
  hasEOL?: boolean;
}

/** The words of each piece of marked content, and those of no such piece. */
function readMarked(items: readonly Item[]): { marked: Map<string, string>; edge: string } {
  const open: (string | null)[] = [];
  const marked = new Map<string, string>();
  let edge = '';
  for (const { type, id, str = '', hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? null);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const place = open.findLast((each) => each !== null) ?? null;
      const words = str + (hasEOL === true ? ' ' : '');
      if (place === null) edge += `${words} `;
      else marked.set(place, (marked.get(place) ?? '') + words);
    }
  }
  return { marked, edge: edge.replace(/\s+/g, ' ').trim() };
}

function walk(node: TreeNode, marked: ReadonlyMap<string, string>, read: ReadPdf): string {
  if (node.type === 'content') return `${marked.get(node.id ?? '') ?? ''} `;
  const role = node.role ?? '';
  if (role !== '' && role !== 'Root') read.tags[role] = (read.tags[role] ?? 0) + 1;
  const below = (node.children ?? []).map((child) => walk(child, marked, read)).join('');
  const level = /^H([1-6])$/.exec(role)?.[1];
  if (level !== undefined) read.headings.push({ level: Number(level), words: below.replace(/\s+/g, ' ').trim() });
  return role === 'Figure' ? `${node.alt ?? ''} ` : below;
}
