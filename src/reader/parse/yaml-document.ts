// Owns reading YAML with the place of every field; what the fields mean is left to the schemas.
import {
  Composer,
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  visit,
  type YAMLMap,
} from 'yaml';
import { problem, type Place, type PlaceOf, type Problem } from '../../problems/problem.ts';
import { explainYaml } from '../../problems/yaml-fault.ts';
import { findUndrawnFacts } from './fact-places.ts';
import {
  findBracketNames,
  findInvisibleEscapes,
  findMarkup,
  findSilentFaults,
  findSplitTexts,
  findTooDeep,
  findWordsLeftOut,
  listPieces,
} from './yaml-words.ts';

/** Plain data with a way back to the line of each part. */
export interface YamlDocument {
  data: unknown;
  /** The place of a field, by the path of keys and positions to it; the nearest part around it when it does not exist. */
  placeOf: PlaceOf;
  /** A single value as it stands in the file, such as `01632960001`; null for a group, a list, or a field that does not exist. */
  typedAt: (path: readonly PropertyKey[]) => string | null;
}

/**
 * Reads YAML text.
 * @param text YAML 1.2
 * @param path the file it stands in, for problems
 * @param lineOffset lines of the file before the text: 0 for a file of its own, 1 for front matter
 * @returns the document, or null with a problem for each text that a comment cuts off, or else for the first syntax error (repeated keys and what YAML would take without a word included), or else for each text that a comma cuts; marks that would be printed are problems too, and facts where none is drawn.
 */
export function readYaml(
  text: string,
  path: string,
  lineOffset = 0,
): { document: YamlDocument | null; problems: Problem[] } {
  const lineCounter = new LineCounter();
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  const tooDeep = findTooDeep(tokens);
  if (tooDeep !== null) {
    const { line, col } = lineCounter.linePos(tooDeep);
    const place = { path, line: line + lineOffset, column: col };
    return { document: null, problems: [problem('yaml-syntax', place, explainYaml('TOO_DEEP', '', '', false))] };
  }
  const composed = new Composer({ prettyErrors: false, uniqueKeys: false }).compose(tokens, true, text.length);
  const [parsed, next] = [...composed];
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { path, line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  // A text that is cut off is the cause of what cannot be read after it.
  const pieces = listPieces(tokens);
  const leftOut = findWordsLeftOut(pieces, text).map(({ offset, words }) =>
    problem('words-left-out', placeAt(offset), { words }),
  );
  if (leftOut.length > 0) return { document: null, problems: leftOut };
  const silent = findSilentFaults(pieces).map(({ code, offset }) => ({ code, message: '', pos: [offset] as const }));
  const divided = next ? [{ code: 'MULTIPLE_DOCS', message: '', pos: [next.range[0]] as const }] : [];
  if (!parsed)
    return { document: null, problems: [problem('yaml-syntax', placeAt(0), explainYaml('', '', '', false))] };
  const bracketNames = findBracketNames(parsed).map(({ code, offset }) => ({
    code,
    message: '',
    pos: [offset] as const,
  }));
  const [first, ...others] = [
    ...silent,
    ...parsed.errors,
    ...findRepeatedKeys(parsed),
    ...parsed.warnings,
    ...divided,
    ...bracketNames,
  ];
  if (first) {
    // The first fault brings the others with it.
    const before = text.slice(text.lastIndexOf('\n', first.pos[0] - 1) + 1, first.pos[0]);
    const isWrapped = others.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
    const details = explainYaml(first.code, first.message, before, isWrapped);
    return { document: null, problems: [problem('yaml-syntax', placeAt(first.pos[0]), details)] };
  }
  const split = findSplitTexts(tokens).map(({ offset, words }) => problem('split-text', placeAt(offset), { words }));
  if (split.length > 0) return { document: null, problems: split };
  const data: unknown = parsed.toJS();
  const placeOf = (fields: readonly PropertyKey[]): Place => {
    const { line } = placeAt(offsetOf(parsed.contents, fields));
    return { path, line };
  };
  const typedAt = (fields: readonly PropertyKey[]): string | null => {
    const node = parsed.getIn(fields, true);
    return isScalar(node) ? (node.source ?? null) : null;
  };
  const markup = findMarkup(parsed).map(({ offset, mark }) => problem('markup-in-text', placeAt(offset), { mark }));
  const undrawn = findUndrawnFacts(parsed, path).map(({ offset, id }) =>
    problem('undrawn-fact', placeAt(offset), { id }),
  );
  const unseen = findInvisibleEscapes(parsed, text).map(({ offset, ...details }) =>
    problem('invisible-character', placeAt(offset), details),
  );
  return { document: { data, placeOf, typedAt }, problems: [...markup, ...undrawn, ...unseen] };
}

/** Follows the path as far as it goes and gives the offset of the last key or item met. */
function offsetOf(contents: Node | null, fields: readonly PropertyKey[]): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const field of fields) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(field));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(field)];
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

/** Fields that stand twice in one group, as faults in the parser's own form, which compares each field with each other one. */
function findRepeatedKeys(parsed: Document.Parsed): { code: string; message: string; pos: [number, number] }[] {
  const found: { code: string; message: string; pos: [number, number] }[] = [];
  visit(parsed, {
    Map: (_, { items }) => {
      // `1:` and `"1":` are one field.
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start, end] = key.range ?? [0, 0];
        if (seen.has(String(key.value))) found.push({ code: 'DUPLICATE_KEY', message: '', pos: [start, end] });
        seen.add(String(key.value));
      }
    },
  });
  return found;
}

const knownPairs = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pairs of a group by key, gathered once: a file of thousands of entries may have as many problems. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = knownPairs.get(map);
  if (known) return known;
  const named = map.items.flatMap((pair) => (isNode(pair.key) ? [[String(pair.key), pair] as const] : []));
  // The first of equal keys counts.
  const pairs = new Map<string, Pair>(named.reverse());
  knownPairs.set(map, pairs);
  return pairs;
}
