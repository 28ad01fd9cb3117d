// Owns the wording of rules about content that rests on the policy: citations, facts, contacts, and how easily it reads.
import { didYouMean, error, notice, quote } from './wording.ts';

export const citingRules = {
  'stale-citation': notice(
    (d: { clause: string; cited: string; against: string; current: string; change: string }) =>
      `Cites "${d.clause}" (${d.cited}), which differs between version ${d.against}, which this was written against, and ${d.current}: ${d.change}.`,
    () => 'Correct what rests on it, then run "npm run policy -- review" with this file.',
  ),
  'unsupported-text': error(
    (d: { what: string }) => `${d.what} cannot stand in this text.`,
    () =>
      'Use headings, paragraphs, lists, quotations and the components offered; a link has its address beside its words.',
  ),
  'misplaced-citation': error(
    (d: { clause: string }) => `The citation of "${d.clause}" does not stand at an end.`,
    () => 'Move it to the end of the paragraph or list item that rests on the clause; several may stand there.',
  ),
  'uncited-item': error(
    (d: { text: string; within: string }) => `"${quote(d.text)}" stands in <${d.within}>, but cites no clause.`,
    () => 'End it with <Cite clause="…" />, or leave it out when no clause supports it.',
  ),
  'missing-attribute': error(
    (d: { component: string; attribute: string }) => `<${d.component}> lacks "${d.attribute}".`,
    (d) => `Write it as <${d.component} ${d.attribute}="…">.`,
  ),
  'unknown-fact': error(
    (d: { id: string; suggestion: string | null }) => `Names the fact "${d.id}", which is not in facts.yaml.`,
    (d) => didYouMean(d.suggestion, 'Add it there, with its source and the day it was verified.'),
  ),
  'unknown-section': error(
    (d: { id: string; version: string; suggestion: string | null }) =>
      `Names the section "${d.id}", which is not in version ${d.version}.`,
    (d) => didYouMean(d.suggestion, 'Name the id of one of its headings.'),
  ),
  'shared-title': error(
    (d: { title: string; other: string }) => `Its title is "${quote(d.title)}", as that of ${d.other}.`,
    () => 'Give one of the two another title: in lists and results it is all that tells them apart.',
  ),
  'unknown-page': error(
    (d: { page: string; suggestion: string | null }) => `Leads to ${d.page}, where the site has no page.`,
    (d) => didYouMean(d.suggestion, 'Name a page that exists, or remove what leads to it.'),
  ),
  'page-name-unused': notice(
    (d: { page: string; suggestion: string | null }) =>
      `The site has no page ${d.page}, so nobody finds it by these words.`,
    (d) => `Remove the line, if the page is gone.${d.suggestion === null ? '' : ` Did you mean "${d.suggestion}"?`}`,
  ),
  'clause-gone': notice(
    (d: { id: string; suggestion: string | null }) =>
      `No version has a clause "${d.id}", so nothing uses what stands under it.`,
    (d) => `Remove the entry, if the clause is gone.${d.suggestion === null ? '' : ` Did you mean "${d.suggestion}"?`}`,
  ),
  'unknown-place': error(
    (d: { page: string; id: string; suggestion: string | null }) =>
      `Leads to "#${d.id}" on ${d.page}, and nothing there has that id.`,
    (d) =>
      d.suggestion === null
        ? 'Name an id that stands there, or leave out what begins with "#".'
        : `Did you mean "#${d.suggestion}"?`,
  ),
  'card-without-target': error(
    (d: { who: string }) => `The card "${d.who}" leads nowhere.`,
    () => 'Give it a page, or a section of the policy.',
  ),
  'unknown-role': error(
    (d: { role: string; suggestion: string | null }) =>
      `Names the role "${d.role}", which is not among the contacts of school.yaml.`,
    (d) =>
      didYouMean(
        d.suggestion,
        'Use a role that is listed there, or list it there: without people and numbers, pages say whom to ask.',
      ),
  ),
  'fact-in-prose': error(
    (d: { what: string; text: string; isYaml: boolean }) =>
      `"${quote(d.text)}" reads like ${d.what}, and stands in prose.`,
    (d) => `Put it into facts.yaml with its source, and draw it with ${d.isYaml ? '{fact:…}' : '<Fact id="…" />'}.`,
  ),
  'hard-to-read': error(
    (d: { figure: string; limit: string; text: string }) =>
      `${d.figure}, more than ${d.limit} for these readers: "${quote(d.text)}"`,
    () => 'Split it, or use shorter and more common words.',
  ),
  'hard-word': error(
    (d: { word: string; ages: string }) =>
      `"${d.word}" is long and rare for children of ${d.ages.replace('-', ' to ')}.`,
    () =>
      'Use a shorter, more common word, or teach it: "words" or "known" in the band.yaml of these ages, "vocabulary" in a lesson.',
  ),
  'advice-as-rule': error(
    (d: { text: string; how: string; clause: string; advice: string }) =>
      `"${quote(d.text)}" ${d.how}, but "${d.clause}" says "${d.advice}".`,
    () => 'Say that it is advice ("You’re advised to …"), or cite the clause that makes it a rule.',
  ),
  'deputy-dropped': notice(
    (d: { text: string; clause: string | null }) =>
      `"${quote(d.text)}" names the DSL and no deputy; ${d.clause === null ? 'the school has both' : `"${d.clause}" names both`}.`,
    () => 'Write "the DSL (or a deputy)", so that there is somebody to tell when the DSL is away.',
  ),
  'clause-unexplained': notice(
    (d: { id: string; cited: string; audiences: string }) =>
      `The clause "${d.id}" (${d.cited}) binds ${d.audiences}, and nothing on the site explains it.`,
    () => 'Cite it where its readers will meet it: guidance, a quiz, a checklist or a lesson.',
  ),
};
