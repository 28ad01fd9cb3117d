// Owns the ids of new clauses and sections: two to four of their own words, never one that was ever used.
import { foldText } from '../../../text/fold-text.ts';
import { isClauseId } from '../../../version/ids.ts';
import { wordsOfRuns } from '../inline/block-words.ts';
import type { DraftBody, DraftClause, Part } from './draft-tree.ts';
import { listDraftClauses, listDraftSections } from './draft-tree.ts';

/** Names of bookmarks hold no more, and Word cuts off what is longer. */
const longest = 40;

/** Words that tell one clause from another as little as any. */
const weak = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between both but by ' +
    'can cannot could did do does doing don down during each either every for from further had has have having he her here ' +
    'hers him his how i if in into is it its itself ll may me might more most must my neither no nor not of off on once only ' +
    'or other ought our ours out over own re same shall she should so some such than that the their theirs them themselves ' +
    'then there these they this those through to too under until up upon us ve very was we were what when where whether ' +
    'which while who whom whose why will with within without would you your yours etc eg ie s t'
  ).split(' '),
);

/**
 * Names every section and clause that has no id yet.
 * @param body a draft's text; its ids are set
 * @param usedIds every id that any version has or had
 */
export function nameClauses(body: DraftBody, usedIds: readonly string[]): void {
  const sections = listDraftSections(body.sections).map((section) => ({
    part: section as { id: string },
    words: listTelling(wordsOfRuns(section.runs)),
    ending: 'section',
  }));
  const clauses = listDraftClauses(body).map((clause) => ({
    part: clause as { id: string },
    words: listTelling(wordsOfClause(clause)),
    ending: 'clause',
  }));
  const all = [...sections, ...clauses];
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const used = new Set([...usedIds, ...all.map(({ part }) => part.id)]);
  for (const { part, words, ending } of all) {
    if (part.id !== '') continue;
    part.id = chooseId(words, counts, used, ending);
    used.add(part.id);
  }
}

function wordsOfClause({ parts }: DraftClause): string {
  const wordsOf = (part: Part): string =>
    part.kind === 'table' ? part.rows.flat().map(wordsOfRuns).join(' ') : wordsOfRuns(part.runs);
  return parts.map(wordsOf).join(' ');
}

/** The words that say something, as an id can hold them, in order, each once. */
function listTelling(text: string): string[] {
  const plain = foldText(text)
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' ')
    .replaceAll('ß', 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?![a-z])|['’]/g, '');
  const words = (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 1 && !weak.has(word));
  return [...new Set(words.filter((word) => word.length <= 20))];
}

/** How many words from the beginning are looked at: what comes later is detail. */
const reach = 12;

function chooseId(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
  used: ReadonlySet<string>,
  ending: string,
): string {
  const opening = words.slice(0, reach);
  const rarest = [...opening].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  const pick = (count: number, skip = 0): string[] => {
    const chosen = new Set(rarest.slice(skip, skip + count));
    return opening.filter((word) => chosen.has(word));
  };
  const tries = [
    ...(opening.length <= 3 ? [opening] : []),
    pick(3),
    pick(4),
    pick(2),
    opening.slice(0, 3),
    opening.slice(0, 4),
    ...Array.from({ length: reach }, (_, skip) => pick(3, skip + 1)),
    [...pick(2), ending],
    [...pick(1), ending],
  ];
  for (const chosen of tries) {
    const id = chosen.join('-');
    if (id.length <= longest && isClauseId(id) && !used.has(id)) return id;
  }
  const stem = /^[a-z]/.test(opening[0] ?? '') ? (opening[0] ?? ending) : ending;
  const base = stem === ending ? `new-${ending}` : `${stem}-${ending}`;
  for (let count = 2; ; count++) {
    const id = `${base}-${count}`;
    if (!used.has(id)) return id;
  }
}
