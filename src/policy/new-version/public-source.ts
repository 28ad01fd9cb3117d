// Owns what of a version's file may be published: its words, which its page shows too, and not what its front matter says beside them.

/**
 * Takes from a file what no page shows: reasons, notes and everything else of its front matter.
 * @param source the whole file, with "\n" line ends
 * @returns the same lines, those of the front matter empty, so that every place in the text stays
 */
export function toPublicSource(source: string): string {
  const [, head = ''] = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source) ?? [];
  const lines = head === '' ? 0 : head.split('\n').length;
  return head === '' ? source : `---\n${'\n'.repeat(lines)}${source.slice('---\n'.length + head.length + 1)}`;
}
