// Owns the wording of rules about files as such: can they be read, are they content and not code.
import { formatRefusal } from './disk-fault.ts';
import { megabytes } from './megabytes.ts';
import { type MdxFault, remedyForTag } from './mdx-fault.ts';
import { didYouMean, error, quote } from './wording.ts';
import type { YamlFault } from './yaml-fault.ts';

export const fileRules = {
  'missing-file': error<object>(
    () => 'This file does not exist, and the site cannot be built without it.',
    () => 'Write it, as content/README.md shows, or restore it from the last version that worked.',
  ),
  'unexpected-file': error<{ suggestion: string | null; isCopy: boolean }>(
    () => 'This file is not of a kind that the site knows, so nothing would use it.',
    (d) => {
      if (d.suggestion === null) return 'Move it to the folder of its kind, give it the right ending, or delete it.';
      if (d.isCopy) return `Where it is the newer one, put it in the place of "${d.suggestion}"; otherwise delete it.`;
      return `Call it "${d.suggestion}" if that is what it is; otherwise delete it.`;
    },
  ),
  'bad-file-name': error(
    (d: { name: string; expected: string }) => `The file is called "${d.name}"; its name must be ${d.expected}.`,
    (d) =>
      /(?:^|[ _-])(?:copy|backup|old|kopie)\b|\(\d+\)|conflict|~$/i.test(d.name.replace(/\..*$/, ''))
        ? 'It looks like a copy: delete it, or keep it outside this folder. Renamed, it would be content of its own.'
        : 'Rename the file, if it is meant to be content of its own; otherwise delete it.',
  ),
  'unreadable-folder': error(
    (d: { reason: string }) =>
      `The folder cannot be opened, so nothing of what it holds is seen. ${formatReason(d.reason)}`,
    () => 'Check that it is an ordinary folder and that you may read it.',
  ),
  'unreadable-file': error(
    (d: { reason: string }) => `The file cannot be opened. ${formatReason(d.reason)}`,
    () => 'Check that it is an ordinary file and that you may read it.',
  ),
  'file-too-large': error(
    (d: { bytes: number; most: number }) =>
      `The file has ${megabytes(d.bytes)}; a file here may have at most ${megabytes(d.most)}.`,
    () =>
      'See whether something was pasted into it by mistake, such as a picture or the same text many times, and delete that.',
  ),
  'not-utf8': error(
    (d: { offset: number }) => `The file is not UTF-8 text: byte ${d.offset} does not belong to a character.`,
    () => 'Save it again as UTF-8 (in a text editor: "Save as", encoding UTF-8).',
  ),
  'empty-file': error<object>(
    () => 'The file is empty.',
    () => 'Write its content, restore it, or delete it.',
  ),
  'mdx-syntax': error(
    (d: MdxFault) => `The text cannot be read: ${d.reason}.`,
    (d) => d.remedy,
  ),
  'nested-too-deep': error<object>(
    () => 'The line opens 40 or more lists or quotations inside each other.',
    () => 'Delete these marks: a list may stand in a list, but nobody can read it so deep.',
  ),
  'yaml-syntax': error(
    (d: YamlFault) => `The YAML cannot be read: ${d.reason}.`,
    (d) => d.remedy,
  ),
  'words-left-out': error(
    (d: { words: string }) => `A "#" begins a comment and leaves out: "${quote(d.words)}".`,
    () =>
      'Put the whole text in quotes. A comment of your own stands on a line by itself, no further in than the field before it.',
  ),
  'split-text': error(
    (d: { words: string }) =>
      d.words.startsWith('fact:')
        ? `"{${d.words}}" without quotes is read as a group of fields, and not as text.`
        : `Inside { }, "${quote(d.words)}" is read as a field without a value: without quotes, a text ends at a comma.`,
    () => 'Put the whole text in double quotes, from its first word to its last.',
  ),
  'markup-in-text': error(
    (d: { mark: string }) => `A text holds "${d.mark}", which readers would see as it stands.`,
    (d) => {
      if (d.mark.startsWith('{') && d.mark.endsWith('}'))
        return 'Write the words without braces; a fact is written {fact:…} with its id, such as {fact:childline}.';
      if (d.mark.startsWith('{')) return 'Write a fact as {fact: with its id and }, such as {fact:childline}.';
      if (d.mark.startsWith('\\')) return 'Write the sign alone: YAML texts have no backslashes before signs.';
      if (d.mark.startsWith('^')) return 'Remove it: only the clauses of the policy itself end in an id.';
      if (d.mark.startsWith('&')) return 'Type the sign itself: YAML texts have no codes for signs.';
      if (d.mark.startsWith('[')) return 'Write plain words: YAML texts have no links and no footnotes.';
      return 'Write plain words: YAML texts have no components and no bold print. A fact is drawn with {fact:…}.';
    },
  ),
  'undrawn-fact': error(
    (d: { id: string }) => `"{fact:${quote(d.id)}}" stands where no fact is drawn: readers would see it as it stands.`,
    () => 'Write the words themselves, or leave it out here.',
  ),
  'code-in-content': error(
    (d: { kind: string; code: string; attribute?: string; isInText?: boolean }) =>
      `Content holds ${d.kind}: "${quote(d.code)}".`,
    (d) => {
      if (d.attribute !== undefined) return `Write it in straight quotes: ${d.attribute}="…".`;
      if (/^an im/.test(d.kind)) {
        return 'Remove it, or begin a sentence with another word: content is never code.';
      }
      if (d.isInText && !d.code.startsWith('/*') && !/^\p{L}/u.test(d.code)) {
        return 'Write "\\{" for a bracket that is meant as a character, or remove it: content is text, never code.';
      }
      return /^\p{L}[\p{L}\p{N} ,:;'’-]*$/u.test(d.code)
        ? 'Where the braces are meant, write "\\{" and "}"; otherwise remove them. Content is never code.'
        : 'Remove it: content is text and the components offered, never code.';
    },
  ),
  'unknown-component': error(
    (d: { name: string; suggestion: string | null; offered: string }) =>
      `Uses the component "${d.name}", which is not offered here.`,
    (d) => remedyForTag(d.name) ?? didYouMean(d.suggestion, `Components offered in this file: ${d.offered}.`),
  ),
  'component-attribute': error(
    (d: { component: string; attribute: string; suggestion: string | null }) =>
      `<${d.component}> has "${d.attribute}", which it does not take.`,
    (d) => didYouMean(d.suggestion, 'Remove it.'),
  ),
  'repeated-attribute': error(
    (d: { component: string; attribute: string }) => `<${d.component}> has "${d.attribute}" twice.`,
    () => 'Keep one of the two.',
  ),
  'words-in-component': error(
    (d: { component: string; text: string }) =>
      `"${quote(d.text)}" stands inside <${d.component}>, which draws its own words, so nobody would see it.`,
    (d) => `Put the words beside it, and end it with "/>": <${d.component} … />.`,
  ),
};

/** What the system refuses, by its name for that; and links, which it may well open. */
function formatReason(reason: string): string {
  if (reason === 'link-to-folder') return 'It is a link to a folder elsewhere.';
  if (reason === 'link-to-nothing') return 'It is a link, and what it leads to is gone.';
  return formatRefusal(reason) ?? `The system says: ${reason}.`;
}
