// Owns where the links of a Word file lead in the policy: to a reference, to a clause, or to an address.
import { idOfBookmark } from '../match/bookmark-ids.ts';
import type { Clause } from '../../../version/model.ts';
import type { InlineContext, LinkTarget } from '../inline/draw-inline.ts';
import type { LinkKey } from './same-words.ts';

/**
 * Reads an address so that two ways of writing it are the same.
 * @param ids ids that a link inside the text can lead to
 * @returns for a link of the file or of the older text, what counts of it
 */
export function makeLinkKey(ids: ReadonlySet<string>): LinkKey {
  return (link) => {
    if (link.startsWith('#')) return `#${idOfBookmark(link.slice(1), ids) ?? link.slice(1)}`;
    const bare = link.replace(/\/$/, '');
    try {
      return decodeURI(bare);
    } catch {
      return bare;
    }
  };
}

/**
 * Makes the function that finds where links lead.
 * @param ids the ids of the new text
 * @param references the address of each reference by id
 * @param linkKey what counts of a link
 * @param refuse told each link that cannot be kept, once it was asked for
 * @returns for the older clause of the same id, if there is one, the function: its own targets come first
 */
export function makeFindTarget(
  ids: ReadonlySet<string>,
  references: ReadonlyMap<string, string>,
  linkKey: LinkKey,
  refuse: (link: string, words: string) => void,
): (older: Clause | null) => InlineContext['findTarget'] {
  const byAddress = new Map<string, string>();
  for (const [id, address] of references) {
    if (!byAddress.has(linkKey(address))) byAddress.set(linkKey(address), id);
  }
  const addressOf = (target: string): string | null =>
    target.startsWith('ref:') ? (references.get(target.slice('ref:'.length)) ?? null) : target;
  return (older) => {
    const own = new Map(
      (older?.links ?? []).flatMap((target): [string, LinkTarget][] => {
        const address = addressOf(target);
        const isGone = target.startsWith('#') && !ids.has(target.slice(1));
        return address === null || isGone ? [] : [[linkKey(address), { target, address }]];
      }),
    );
    return (link, words) => {
      const key = linkKey(link);
      const known = own.get(key);
      if (known) return known;
      const reference = byAddress.get(key);
      if (reference !== undefined) return { target: `ref:${reference}`, address: references.get(reference) ?? '' };
      if (link.startsWith('#')) {
        const id = idOfBookmark(link.slice(1), ids);
        if (id !== null) return { target: `#${id}`, address: `#${id}` };
      }
      const address = encodeAddress(link);
      if (/^(?:https:\/\/|mailto:|tel:)\S+$/.test(address)) return { target: address, address };
      if (!isItself(link, words)) refuse(link, words);
      return null;
    };
  };
}

/** An address that stands there as words is not lost without its link. */
function isItself(link: string, words: string): boolean {
  const bare = (text: string): string =>
    text
      .trim()
      .replace(/^(?:https?:\/\/|mailto:)/, '')
      .replace(/\/$/, '');
  return bare(link) === bare(words);
}

/** Signs that would end the address where it is typed. */
function encodeAddress(link: string): string {
  return link
    .trim()
    .replace(/[\s()<>\\[\]{}^`|]/g, (sign) => (sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign)));
}
