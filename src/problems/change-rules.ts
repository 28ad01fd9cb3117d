// Owns the wording of rules about how versions follow one another: reasons, successors, consultations.
import { didYouMean, error, notice } from './wording.ts';

const listQuoted = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB').format(names.map((name) => `"${name}"`));

export const changeRules = {
  'change-without-reason': error(
    (d: { id: string; statuses: string; previous: string; version: string; isList: boolean }) =>
      `${d.id === 'school' ? 'The name of the school' : `"${d.id}"`} is ${d.statuses} since version ${d.previous}, but "changes" gives no reason.`,
    (d) => {
      const reason = 'why: …, kind: substantive or tidying }';
      const line = d.isList ? `- { clauses: [${d.id}], ${reason}` : `${d.id}: { ${reason}`;
      return `Add to "changes": ${line}; or run "npm run policy -- reasons ${d.version}".`;
    },
  ),
  'reason-without-change': error(
    (d: { id: string; previous: string | null; suggestion?: string | null }) =>
      d.previous === null
        ? `"changes" gives a reason for "${d.id}", but the version follows none.`
        : d.suggestion === undefined
          ? `"changes" gives a reason for "${d.id}", which does not differ from version ${d.previous}.`
          : `"changes" gives a reason for "${d.id}", which is neither here nor in version ${d.previous}.`,
    (d) =>
      d.previous === null
        ? 'Name the version that it follows, or remove the reason.'
        : didYouMean(d.suggestion ?? null, 'Remove the reason.'),
  ),
  'repeated-reason': error(
    (d: { id: string; line: number }) => `"changes" names "${d.id}" here and in line ${d.line}.`,
    () => 'Leave it where its reason stands, and take it out of the other place.',
  ),
  'repeated-typographic-group': error(
    (d: { line: number }) => `"all: typographic" stands here and in line ${d.line}.`,
    () => 'Keep one of the two. What has another reason is named in a group of its own.',
  ),
  'empty-typographic-group': error(
    (d: { previous: string | null }) =>
      d.previous === null
        ? '"all: typographic" covers nothing: the version follows none.'
        : `"all: typographic" covers nothing: beside what is named, no words differ from version ${d.previous} in capitals, punctuation, spaces or list numbers alone.`,
    () => 'Remove the line, or the whole group when it names nothing else.',
  ),
  'unknown-successor': error(
    (d: { id: string; successor: string; suggestion: string | null }) =>
      `"${d.id}" is succeeded by "${d.successor}", which is not in this version.`,
    (d) => didYouMean(d.suggestion, 'Name a clause or section of this version, or leave the successor out.'),
  ),
  'unneeded-successor': error(
    (d: { id: string; successor: string }) =>
      `"${d.id}" names the successor "${d.successor}", but is still in this version.`,
    () => 'Remove the successor: only what was removed has one.',
  ),
  'follows-later': error(
    (d: { id: string; follows: string }) => `Version ${d.id} follows ${d.follows}, which is not earlier.`,
    () => 'Name the version that this one was made from; versions sort by their names.',
  ),
  'version-overtaken': notice(
    (d: { id: string; follows: string; current: string }) =>
      `Version ${d.id} was made from ${d.follows}; since then ${d.current} has come into force.`,
    () => 'Withdraw it with "status: draft", or start again from the current version with "npm run policy -- new".',
  ),
  'note-unanswered': notice(
    (d: { id: string; previous: string }) =>
      `The review note "${d.id}" on version ${d.previous} still stands: no change answers it, and "notes" says nothing of it.`,
    (d) =>
      `Change what it is about, or add to "notes": ${d.id}: defer, or a sentence that says why it is left or which new clause answers it.`,
  ),
  'note-passed-over': notice(
    (d: { id: string; previous: string; changed: string[] }) =>
      `The review note "${d.id}" on version ${d.previous} counts as answered, since ${listQuoted(d.changed)} ${d.changed.length === 1 ? 'changes' : 'change'}; but neither the new words nor the reason speak of anything that the note found.`,
    (d) =>
      `If something else answers it, or nothing does, add to "notes": ${d.id}: defer, or a sentence that says why it is left or which clause answers it. If the change does answer it, say so in its reason.`,
  ),
  'unknown-note': error(
    (d: { id: string; previous: string | null; suggestion: string | null }) =>
      d.previous === null
        ? `"notes" names "${d.id}", but the version follows none.`
        : `"notes" names "${d.id}", which is no review note on version ${d.previous}.`,
    (d) => didYouMean(d.suggestion, 'Name a note of the version that this one follows, or remove the line.'),
  ),
  'note-answered': notice(
    (d: { id: string; previous: string }) =>
      `"notes" leaves the review note "${d.id}" on version ${d.previous}, but what it is about has changed.`,
    () => 'Remove the line: the change answers the note. Keep it where the note is only half answered.',
  ),
  'two-consultations': notice(
    (d: { id: string; other: string }) => `Version ${d.id} is open for consultation, and so is ${d.other}.`,
    () => 'Close one, so that readers know which words they are asked about.',
  ),
};
