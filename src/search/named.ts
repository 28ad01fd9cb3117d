// Owns finding what a question names outright: a clause or section by its number or label, a page by what it is called.
import { isPart } from './kind-words.ts';
import type { Concept } from './question.ts';
import { isStopWord } from './stop-words.ts';
import type { SearchRecord } from './table.ts';
import { splitTerms } from './terms.ts';
import { stemWord } from './words.ts';

/** A number as the policy writes it; one without a dot or a bracket could be anything. */
const clauseNumber = /\d+(?:\.\d+)+(?:\.[a-z](?![a-z0-9]))?(?:\([a-z0-9]+\))*|\d+(?:\([a-z0-9]+\))+/;

/** What may stand before a number: "Policy 4", "section 4", "s. 4". */
const labels =
  /^(?:the|policy|clause|cl|chapter|section|sect|sec|s|§|paragraph|para|part|point|rule|number|no|item|[.,:\s])+(?=\d)/;

/**
 * Finds what has the number or the label that a question names.
 * @param typed whatever was typed; the first 80 letters count
 * @param records every record, in reading order
 * @returns the addresses of what has the label, then of the clause or section with the number, and after a section its clauses; of a clause that does not exist, the section; empty when neither is named.
 */
export function findByNumber(typed: string, records: readonly SearchRecord[]): string[] {
  const text = typed
    .slice(0, 80)
    .toLowerCase()
    .replace(/[[（]/g, '(')
    .replace(/[\]）]/g, ')')
    .replace(/(\d)·(?=\d)/g, '$1.')
    .replace(/\s*([().])\s*/g, '$1');
  const whole = text
    .trim()
    .replace(labels, '')
    .replace(/[\s.,;:?!]+$/, '');
  const number = clauseNumber.exec(text)?.[0] ?? (whole !== text.trim() && /^\d+$/.test(whole) ? whole : null);
  const said = ` ${splitLabel(text)} `;
  const labelled = records
    .filter(({ label }) => label !== undefined && said.includes(` ${splitLabel(label)} `))
    .map(({ url }) => url);
  if (number === null) return labelled;
  const isNumbered = (wanted: string): string[] =>
    records.filter((record) => record.number?.toLowerCase() === wanted).map(({ url }) => url);
  const inside = records
    .filter((record) => record.number?.toLowerCase().startsWith(`${number}(`))
    .map(({ url }) => url);
  const found = [...isNumbered(number), ...(number.includes('(') ? [] : inside)];
  if (found.length > 0) return [...labelled, ...found];
  const [bracketed = []] = inBrackets(number)
    .map(isNumbered)
    .filter((urls) => urls.length > 0);
  return [...labelled, ...(bracketed.length > 0 ? bracketed : isNumbered(number.replace(/\(.*/, '')))];
}

/** "4.2.2" may be "4.2(2)", and "7.1" "7(1)": the same number with its last parts in brackets, from the fewest on. */
function inBrackets(number: string): string[] {
  const [plain = '', rest = ''] = /^([^(]*)(.*)$/.exec(number)?.slice(1) ?? [];
  const parts = plain.split('.');
  return parts.slice(1).map((_, index) => {
    const kept = parts.length - 1 - index;
    const inside = parts.slice(kept).map((part) => `(${part})`);
    return `${parts.slice(0, kept).join('.')}${inside.join('')}${rest}`;
  });
}

/** Words and figures in small letters; typed without its brackets a label is the same. */
function splitLabel(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

/** What a page is called: its title, or something that readers call it. */
export interface PageName {
  url: string;
  /** In full; empty for what the page above it is called: its worksheet or its slides may be asked for by that. */
  words: string;
  /** Without small words. */
  own: ReadonlySet<string>;
  /** These, and what may be said beside them: what such pages are called, what somebody wants of a helpline. */
  stems: ReadonlySet<string>;
}

/** What stands before a name, and after it: "who is …", "what does … mean", "the … page". */
const asking = /^(?:(?:what|who|where)s?(?: is| are| does| do)? |show me )?(?:(?:the|our|an?) )?/;
const ending = / (?:(?:web)?page|mean(?:s|ing)?|stands? for|do)$/;

/** The most pages that have just the name that was typed. */
const mostNamed = 2;

/**
 * Gathers what pages are called.
 * @param records any
 * @returns the titles and names of pages, situations and sections, and the names of clauses; a page that is part of another has its names too.
 */
export function gatherNames(records: readonly SearchRecord[]): PageName[] {
  const above = new Map(records.map(({ url, names }) => [url, names]));
  return records.flatMap((record) => {
    const { url, kind, title, isSection, names = [] } = record;
    const titles = kind !== 'policy' || isSection === true ? [title.replace(/\(.*\)$/, '')] : [];
    const beside = stemsOf(record.beside ?? '');
    const toName = (words: string): PageName => {
      const own = stemsOf(words);
      return { url, words: splitTerms(words).join(' '), own, stems: new Set([...own, ...beside]) };
    };
    const ofWhole = isPart(url) ? (above.get(url.replace(/[^/]+\/$/, '')) ?? []) : [];
    return [...[...titles, ...names].map(toName), ...ofWhole.map((name) => ({ ...toName(name), words: '' }))];
  });
}

/**
 * Finds the pages that a question names.
 * @param typed whatever was typed
 * @param concepts of the prepared question
 * @param names from `gatherNames`
 * @returns at most two addresses of pages that have just this name, else the one whose name is nearest; empty when none is near.
 */
export function findNamed(typed: string, concepts: readonly Concept[], names: readonly PageName[]): string[] {
  const whole = splitTerms(typed).join(' ');
  const bare = whole.replace(asking, '').replace(ending, '');
  const meaning = `meaning of ${/^what/.test(whole) ? bare : ''}`;
  const asked = concepts.map(({ terms }) => [...stemsOf(terms[0]?.term ?? '')]).filter(({ length }) => length > 0);
  const near = names.flatMap(({ url, words, own, stems }) => {
    if (words !== '' && [whole, bare, meaning].includes(words)) return [{ url, distance: 0 }];
    const met = asked.filter((parts) => parts.every((stem) => stems.has(stem)));
    const ownMet = new Set(met.flat().filter((stem) => own.has(stem))).size;
    if (ownMet === 0 || met.length < asked.length) return [];
    const isHalf = asked.length > 1 && ownMet * 2 >= own.size;
    return isHalf || ownMet === own.size ? [{ url, distance: 1 + own.size - ownMet }] : [];
  });
  const isExact = near.some(({ distance }) => distance === 0);
  const urls = near
    .filter(({ distance }) => !isExact || distance === 0)
    .sort((a, b) => a.distance - b.distance)
    .map(({ url }) => url);
  return [...new Set(urls)].slice(0, isExact ? mostNamed : 1);
}

function stemsOf(text: string): Set<string> {
  return new Set(
    splitTerms(text)
      .filter((word) => !isStopWord(word))
      .map(stemWord),
  );
}
