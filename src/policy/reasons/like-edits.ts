// Owns when two edits count as alike: the same words taken out and the same put in.
import { isTypographic } from '../compare/typographic.ts';
import type { WordRun } from '../compare/comparison.ts';

/**
 * Names the edit of a text by the words that it takes out and puts in.
 * @param words the marks between the older and the newer text
 * @returns such as "setting → school", each replacement once, in alphabetical order; without the case, articles and plural of the words, and without replacements that are typographic beside others that are not. Null where the whole text was replaced, or nothing.
 */
export function nameEdit(words: readonly WordRun[]): string | null {
  if (!words.some(({ op, text }) => op === 'same' && text.trim() !== '')) return null;
  const edits = new Set(
    listReplacements(words).flatMap(({ removed, added }) => {
      if (isTypographic(removed, added) || (removed === '' && added === '')) return [];
      const [was, is] = [foldWords(removed), foldWords(added)];
      return was === is ? [] : [was === '' ? `“${is}” put in` : is === '' ? `“${was}” taken out` : `${was} → ${is}`];
    }),
  );
  return edits.size === 0 ? null : [...edits].sort().join('; ');
}

/** Words taken out, with those that stand in their place. */
function listReplacements(words: readonly WordRun[]): { removed: string; added: string }[] {
  return words.flatMap(({ op, text }, at) => {
    const next = words[at + 1];
    if (op === 'removed') return [{ removed: text.trim(), added: next?.op === 'added' ? next.text.trim() : '' }];
    return op === 'added' && words[at - 1]?.op !== 'removed' ? [{ removed: '', added: text.trim() }] : [];
  });
}

function foldWords(text: string): string {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%+]+$/gu, ''))
    .filter((word, _, all) => word !== '' && !(articles.has(word) && all.length > 1))
    .map((word) => word.replace(/(\p{L}{3})(?:['’]s|s['’]?)$/u, '$1'))
    .join(' ');
}

const articles = new Set(['a', 'an', 'the']);
