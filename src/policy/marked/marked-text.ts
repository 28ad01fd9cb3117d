// Owns drawing the whole text of two joined versions with marks; the choice of how to see it is left to the page.
import { compareWords } from '../compare/compare-words.ts';
import { formatHeading, formatSectionChange } from '../compare/comparison-words.ts';
import type { Redline, RedlineSection } from '../compare/redline.ts';
import { renderWords } from '../compare/words-html.ts';
import { plural } from '../../problems/plural.ts';
import { joinClasses, writeElement } from '../text/write-element.ts';
import { renderChangeLabel, renderChangeWays, renderQuietLabel } from './change-label.ts';
import { type MarkedContext, renderMarkedClauses } from './marked-clauses.ts';

/** The level of the headings of top sections. */
const topLevel = 3;

/**
 * Draws two versions as one text.
 * @param redline from `joinVersions`; the HTML of its clauses is drawn as it is
 * @param context see `MarkedContext`
 * @returns HTML: the preamble, then the sections
 */
export function renderMarkedText({ preamble, sections }: Redline, context: MarkedContext): string {
  const lead = renderMarkedClauses(preamble, context);
  return (
    (lead === '' ? '' : writeElement('div', { class: 'redline__section' }, lead)) +
    sections.map((section) => renderSection(section, context, topLevel)).join('')
  );
}

function renderSection(section: RedlineSection, context: MarkedContext, level: number): string {
  const { change, before, after } = section;
  const shown = after ?? before;
  const id = shown?.id ?? '';
  // Its id and its change are the clause's: the heading tells where that is, or where it was.
  const isClauseToo = change?.statuses.some((status) => status.endsWith('-clause')) === true;
  const heading = writeElement(
    `h${Math.min(level, 6)}`,
    {
      id: isClauseToo && after === null ? `older-${id}` : id,
      class: joinClasses(
        'section-text__heading',
        before === null && 'section-text__heading--added',
        after === null && 'section-text__heading--removed',
      ),
    },
    renderWords(compareWords(formatHeading(before), formatHeading(after))),
  );
  const contacts =
    shown?.hasContacts === true
      ? writeElement('p', {}, `The contacts are ${writeElement('a', { href: '#facts' }, 'compared above')}.`)
      : '';
  const label = renderHeadingLabel(section, isClauseToo, context);
  const text =
    contacts +
    renderMarkedClauses(section.clauses, context) +
    section.sections.map((inner) => renderSection(inner, context, level + 1)).join('');
  // Each change is named once, where its place in the text is.
  const changes = `${label}${text}`.split(' id="change_').length - 1;
  const fold = changes === 0 ? 'unchanged' : plural(changes, 'change');
  return writeElement(
    'section',
    { class: 'section-text redline__section', 'data-fold': level === topLevel && fold },
    label + heading + text,
  );
}

function renderHeadingLabel(section: RedlineSection, isClauseToo: boolean, { neighbours }: MarkedContext): string {
  const { change, before, after } = section;
  if (change?.statuses.some((status) => status !== 'renumbered') !== true) return '';
  const words = `Heading ${formatSectionChange(change.statuses)}`;
  const link = { href: `#change_${change.id}` };
  if (isClauseToo) return renderQuietLabel(`${words}: ${writeElement('a', link, 'see the clause')}`, true);
  const where = (after ?? before)?.label ?? '';
  const label = renderChangeLabel(words, where) + renderChangeWays(where, neighbours.get(change.id));
  return writeElement('div', { class: 'compared--changed', id: `change_${change.id}` }, label);
}
