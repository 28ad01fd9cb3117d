// Owns STUB
import { type WordDocument, WordFault } from '../word-document.ts';
/** @returns stub */
export function readWord(bytes: Uint8Array): WordDocument {
  if (bytes.length < 100) throw new WordFault('This is no Word file.');
  const run = (text: string) => [{ text }];
  return {
    blocks: [
      { kind: 'heading', level: 1, marker: null, by: 'style', place: 'paragraph 1', bookmarks: ['policy_aims'], comments: [], runs: run('1. Aims') },
      { kind: 'item', level: 0, marker: null, place: 'paragraph 2, under “1. Aims”', bookmarks: [], comments: [], runs: run('This policy looks after pupils and staff, and those who visit us.') },
    ],
    exportedFrom: null, tracked: { insertions: 0, deletions: 0 }, notCarried: [{ place: 'page header', what: 'A picture is not taken over.' }],
  };
}
