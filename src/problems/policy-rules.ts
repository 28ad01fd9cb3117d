// Owns the wording of rules about a policy version: markers, headings, numbers, links, states, fingerprints.
import { remedyForBlock } from './block-remedy.ts';
import { didYouMean, error, notice, quote } from './wording.ts';

/** What a link in a policy text may lead to. */
const inPolicy =
  'Link to "ref:" and a document of references.yaml, to "#" and the id of a clause, or to an https:, mailto: or tel: address.';

export const policyRules = {
  'missing-id': error(
    (d: { what: string; text: string }) => `The ${d.what} "${quote(d.text)}" has no id.`,
    () => 'End it with a space, "^" and an id of two to four words, such as " ^staff-privacy".',
  ),
  'malformed-id': error(
    (d: { id: string; suggestion: string | null }) =>
      `"^${d.id}" is not an id: two to four lower-case words joined by hyphens.`,
    (d) => didYouMean(d.suggestion, 'Write it as, for example, "^staff-privacy".'),
  ),
  'repeated-id': error(
    (d: { id: string; firstLine: number }) => `The id "${d.id}" is used already, on line ${d.firstLine}.`,
    () => 'Give this one an id of its own; ids are never shared.',
  ),
  'returning-id': error(
    (d: { id: string; lastVersion: string; missingFrom: string }) =>
      `The id "${d.id}" was in version ${d.lastVersion} and is not in ${d.missingFrom}; an id that has gone cannot come back.`,
    () => 'Give the clause a new id, and name it as the successor of the old one where that was removed.',
  ),
  'misplaced-marker': error(
    (d: { marker: string; isLineEnd: boolean; isBesideAnother: boolean }) =>
      `"${quote(d.marker)}" looks like an id, but does not stand at an end.`,
    (d) => {
      if (d.isBesideAnother) return 'Another id stands after it: keep one of the two.';
      return d.isLineEnd
        ? 'Put an empty line after it: a new line alone does not begin a new paragraph. A list item begins with "- ".'
        : 'Move it to the end of the heading, paragraph or list item that it names, after one space.';
    },
  ),
  'heading-sequence': notice(
    (d: { found: string; expected: string }) =>
      `The heading is numbered "${d.found}"; in sequence it would be "${d.expected}".`,
    () => 'Correct the number, or move the section to its place. It may stay, when that is how the document counts.',
  ),
  'heading-level': error(
    (d: { found: number; allowed: string }) =>
      `A heading of level ${d.found} ("${'#'.repeat(d.found)}") cannot stand here.`,
    (d) => `Use ${d.allowed}.`,
  ),
  'unspaced-mark': error(
    (d: { mark: string; text: string }) =>
      `"${quote(d.text)}" begins like a ${d.mark.startsWith('#') ? 'heading' : 'list item'}, but is read as part of a paragraph.`,
    (d) => {
      if (d.mark.startsWith('#')) {
        return `Put a space after "${d.mark}", and empty lines around the heading; a hashtag that is meant is written "\\#".`;
      }
      if (/^\d/.test(d.mark))
        return `Put a space after "${d.mark}"; a number that is meant is written "${d.mark.replace(/(.)$/, '\\$1')}".`;
      if (d.mark === '–')
        return 'Begin the line with a hyphen and a space, "- "; a dash that is meant is written "&ndash;".';
      if (/^(?:\(|[a-z]+[.)])/.test(d.mark)) {
        return `Begin this line and those like it with a hyphen and a space, "- ${d.mark}", or put an empty line before each.`;
      }
      return 'Begin the line with a hyphen and a space, "- ".';
    },
  ),
  'unsupported-block': error(
    (d: { what: string }) => `${d.what} cannot be part of a policy text.`,
    (d) => remedyForBlock(d.what),
  ),
  'list-too-deep': error(
    (d: { depth: number; deepest: number }) =>
      `The list is ${d.depth} levels deep; clauses are numbered to ${d.deepest} levels.`,
    () => 'Bring it up a level.',
  ),
  'missing-contacts': error<object>(
    () => 'The version has contacts, but does not say where they are drawn.',
    () => 'Put <KeyContacts /> on a line of its own under the heading they belong to.',
  ),
  'repeated-contacts': error(
    (d: { firstLine: number }) => `<KeyContacts /> stands already on line ${d.firstLine}.`,
    () => 'Keep one.',
  ),
  'bad-link': error(
    (d: { target: string; isOwnText?: boolean }) =>
      /^(?:mailto|tel):/.test(d.target) && d.isOwnText
        ? `"${quote(d.target)}" would be an address or number of its own here.`
        : `The link to "${quote(d.target)}" leads nowhere that the site can check.`,
    (d) => {
      if (!d.isOwnText) return inPolicy;
      if (/^(?:mailto|tel):/.test(d.target)) {
        return 'Remove it: in guidance and lessons, <Contact role="…" /> draws somebody of the school, and <Fact id="…" /> a helpline anywhere.';
      }
      if (d.target.startsWith('http:')) return 'Write it as [its words](https://…), if it can be reached so.';
      return 'Link to "ref:" and a document of references.yaml, to a page of this site such as /policy/, or to an https: address.';
    },
  ),
  'unknown-reference': error(
    (d: { id: string; suggestion: string | null }) => `Links to "ref:${d.id}", which is not in references.yaml.`,
    (d) => didYouMean(d.suggestion, 'Add the document there, with its address and edition.'),
  ),
  'unknown-clause': error(
    (d: { id: string; where: string; suggestion: string | null; newIn?: { version: string; path: string } }) =>
      `Cites "${d.id}", which is not in ${d.where}.`,
    (d) =>
      d.newIn
        ? `It is new in ${d.newIn.version}: finish the page, then run npm run policy -- review ${d.newIn.path}.`
        : didYouMean(d.suggestion, 'Cite a clause or section that exists.'),
  ),
  'unknown-version': error(
    (d: { id: string; versions: readonly string[] }) => `Names version "${d.id}", which is not in policy/.`,
    (d) => {
      // One version is not another's misspelling: 2023-11 and 2026-11 are both real.
      const named = [...d.versions].sort().map((id) => `"${id}"`);
      const there = named.length === 0 ? 'there is none yet' : named.join(', ');
      return `Name a version that is there (${there}), or put policy/${d.id}.mdx back if it was here once.`;
    },
  ),
  'ratified-version-gone': error(
    (d: { id: string }) => `The words of version ${d.id} are frozen here, and policy/${d.id}.mdx is gone.`,
    (d) => `Put policy/${d.id}.mdx back: a ratified version is superseded, and keeps its address for ever.`,
  ),
  'no-current-version': error<object>(
    () => 'No version has the status "current".',
    () => 'Set "status: current" in the latest ratified version.',
  ),
  'two-current-versions': error(
    (d: { id: string; other: string }) => `Version ${d.id} is "current", and so is ${d.other}.`,
    () => 'Set the older one to "superseded".',
  ),
  'fingerprint-differs': error(
    (d: { id: string; frozen: string; now: string }) =>
      `Version ${d.id} is ratified, but its words or pictures are not those that were frozen (${d.frozen.slice(0, 12)}…, now ${d.now.slice(0, 12)}…).`,
    () => 'Undo the change: a ratified text is never edited. A correction is a new version.',
  ),
  'missing-fingerprint': error(
    (d: { id: string }) => `Version ${d.id} is ratified, but policy/frozen.yaml has no fingerprint for it.`,
    (d) =>
      `Put its line back from an earlier copy of policy/frozen.yaml. A proposal is ratified with npm run policy -- ratify. Only for words that were never kept here before: read them beside the paper, then npm run policy -- freeze ${d.id}.`,
  ),
  'not-frozen': notice(
    (d: { id: string }) => `Version ${d.id} is ratified, and nothing keeps its words from being changed yet.`,
    () => 'When the text is what was ratified: npm run policy -- freeze',
  ),
  'unneeded-fingerprint': error(
    (d: { id: string; status: string }) => `Version ${d.id} has a fingerprint, but its status is "${d.status}".`,
    () => 'Only ratified versions are frozen: remove the line, or correct the status.',
  ),
};
