// Owns two versions as one text for Word: what stands in it, where it stands, and what is written in the margin.
import { mergeSiblings } from '../../compare/merge-siblings.ts';
import { joinVersions, type RedlineClause } from '../../compare/redline.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Clause, PolicyVersion, Section } from '../../version/model.ts';
import { listIds, listSections } from '../../version/walk.ts';
import { bookmarkOf, type OutBlock } from './blocks.ts';
import { clauseBlocks } from './clause-blocks.ts';
import { pairBlocks } from './pair-blocks.ts';
import { contactsBlock, datesBlock, headingBlock, schoolBlock, titleBlock } from './version-blocks.ts';

/** What is written in the margin beside a change, by the id of the clause or section, or `title`, `school`, `dates`, `contacts`; null for nothing. */
export type CommentOn = (id: string) => string | null;

/** Two versions, as they may be shown, and what differs between them. */
export interface ComparedVersions {
  older: PolicyVersion;
  newer: PolicyVersion;
  comparison: Comparison;
}

/**
 * Draws what stands above the text.
 * @param versions the two
 * @param commentOn what is written in the margin
 * @returns title, school and dates, marked
 */
export function headBlocks({ older, newer }: ComparedVersions, commentOn: CommentOn): OutBlock[] {
  return [
    ...commented(pairBlocks([titleBlock(older)], [titleBlock(newer)]), commentOn('title')),
    ...commented(pairBlocks([schoolBlock(older)], [schoolBlock(newer)]), commentOn('school')),
    ...commented(pairBlocks([datesBlock(older.dates)], [datesBlock(newer.dates)]), commentOn('dates')),
  ];
}

/**
 * Draws the text of both versions, marked. What moved, a section too, is removed where it stood and added where it stands.
 * @param versions the two
 * @param commentOn what is written in the margin
 * @returns blocks in the newer order: without what is `added` they are the older text, without what is `removed` the newer
 */
export function comparedBlocks({ older, newer, comparison }: ComparedVersions, commentOn: CommentOn): OutBlock[] {
  const movedSections = new Set(
    comparison.sections.flatMap(({ id, statuses }) => (statuses.includes('moved') ? [id] : [])),
  );
  const newerSections = new Set(listSections(newer).map(({ id }) => id));
  const newerIds = new Set(listIds(newer));

  const draw = ({ change, before, after, clauses }: RedlineClause, level: number): OutBlock[] => {
    const own = pairBlocks(before ? clauseBlocks(before, level) : [], after ? clauseBlocks(after, level) : []);
    const below = clauses.flatMap((inner) => draw(inner, level + 1));
    // What moved is explained where it stands now.
    const isHere = after !== null || change.status === 'removed';
    const named = after === null && !newerIds.has(change.id) ? withName(own, change.id) : own;
    return [...commented(named, isHere ? commentOn(change.id) : null), ...below];
  };
  const joinClauses = (was: readonly Clause[], is: readonly Clause[]): OutBlock[] =>
    joinVersions(
      comparison,
      { preamble: [...was], sections: [] },
      { preamble: [...is], sections: [] },
    ).preamble.flatMap((clause) => draw(clause, 0));
  const joinSections = (was: readonly Section[], is: readonly Section[], level: number): OutBlock[] =>
    mergeSiblings(was, is, (id) => movedSections.has(id)).flatMap(({ was: old, is: now }) => {
      const id = (now ?? old)?.id ?? '';
      const heading = pairBlocks(old ? [headingBlock(old, level)] : [], now ? [headingBlock(now, level)] : []);
      const isHere = now !== null || !newerSections.has(id);
      const named = now === null && !newerIds.has(id) ? withName(heading, id) : heading;
      const contacts = pairBlocks(
        old?.hasContacts ? [contactsBlock(older.contacts)] : [],
        now?.hasContacts ? [contactsBlock(newer.contacts)] : [],
      );
      return [
        ...commented(named, isHere ? commentOn(id) : null),
        ...commented(
          contacts,
          now?.hasContacts || !listSections(newer).some(({ hasContacts }) => hasContacts)
            ? commentOn('contacts')
            : null,
        ),
        ...joinClauses(old?.clauses ?? [], now?.clauses ?? []),
        ...joinSections(old?.sections ?? [], now?.sections ?? [], level + 1),
      ];
    });
  return [...joinClauses(older.preamble, newer.preamble), ...joinSections(older.sections, newer.sections, 1)];
}

/** What is gone keeps its name, so that the reason for it comes back when the file is read in again. */
function withName([first, ...rest]: OutBlock[], id: string): OutBlock[] {
  return first ? [{ ...first, bookmark: bookmarkOf(id) }, ...rest] : [];
}

/** The comment stands at what is there now; of what was removed at what was. */
function commented(blocks: OutBlock[], comment: string | null): OutBlock[] {
  const at = blocks.findIndex(({ mark }) => mark !== 'removed');
  return comment === null
    ? blocks
    : blocks.map((block, index) => (index === Math.max(at, 0) ? { ...block, comment } : block));
}
