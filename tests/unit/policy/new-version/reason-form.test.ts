import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  keyOfQuestion,
  readReasons,
  renderGivenReasons,
  renderReasonQuestions,
} from '../../../../src/policy/new-version/reason-form.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { askForReasons } from '../../../../src/policy/reasons/reason-questions.ts';
import { buildOneSection } from '../build-version.ts';

const older = buildOneSection([
  ['be-kind', 'The setting is kind to every pupil.'],
  ['be-safe', 'Each setting is safe for pupils.'],
  ['be-late', 'Nobody is late for lessons twice.'],
]);
const newer = buildOneSection(
  [
    ['be-kind', 'The school is kind to every pupil.'],
    ['be-safe', 'Each school is safe for pupils.'],
    ['be-late', 'Nobody is late for <b>lessons</b>.'],
  ],
  { id: '2026-11', follows: '2023-11' },
);
const questions = askForReasons(newer, older);
const { facts } = compareVersions(older, newer);
const draw = (): Document =>
  parseHTML(`<main>${renderReasonQuestions(questions, facts)}</main>`).document as unknown as Document;
const wordsOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('the questions', () => {
  it('ask once for what is likely to share a reason, with the words that changed', () => {
    const groups = [...draw().querySelectorAll('fieldset')];
    expect(groups.map((group) => wordsOf(group.querySelector('legend')))).toEqual([
      'Reason 1 of 2. The same edit: setting → school (2 changes)',
      'Reason 2 of 2. Reworded in “4 Staff use”',
    ]);
    expect(groups[0]?.querySelectorAll('li')).toHaveLength(2);
    expect(groups[0]?.querySelectorAll('ins, del')).toHaveLength(4);
    expect(draw().querySelector('li b ~ b, ins b')).toBeNull();
  });

  it('say which dates differ, and begin with the reason that is likely', () => {
    const later = buildOneSection([], { id: '2026-11', follows: '2023-11', dates: { written: '2026-11' } });
    const before = buildOneSection([], { dates: { written: '2023-11', ratified: '2023-11-20' } });
    const html = renderReasonQuestions(askForReasons(later, before), compareVersions(before, later).facts);
    const { document } = parseHTML(`<main>${html}</main>`) as unknown as { document: Document };
    expect([...document.querySelectorAll('li b')].map(wordsOf)).toEqual(['Date written:', 'Date ratified:']);
    expect(document.querySelector('textarea')?.textContent).toContain('not been agreed yet');
    expect(document.querySelector('[checked]')?.getAttribute('value')).toBe('tidying');
  });

  it('give every field a name of its own', () => {
    const names = [...draw().querySelectorAll('label[for]')].map(wordsOf);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
  });
});

describe('the answers', () => {
  it('are reasons with their kinds; what is empty is left for later', () => {
    const fields = [
      { why: ' One\nword for it. ', kind: 'tidying' },
      { why: ' ', kind: undefined },
    ];
    const { reasons, faults } = readReasons(questions, fields);
    expect(faults).toEqual([]);
    expect(reasons).toEqual([{ question: questions[0], why: 'One word for it.', kind: 'tidying' }]);
  });

  it('are told where half of one is missing', () => {
    const fields = [
      { why: 'One word for it.', kind: undefined },
      { why: '', kind: 'substantive' },
    ];
    expect(readReasons(questions, fields).faults).toEqual([
      { field: 'reason_1_substantive', message: 'Reason 1: say whether it changes what the policy asks.' },
      { field: 'reason_2', message: 'Reason 2: write why in words, or leave it for later.' },
    ]);
    const page = draw();
    for (const id of ['reason_1_substantive', 'reason_2']) expect(page.getElementById(id), id).not.toBeNull();
  });

  it('are known again for the same changes', () => {
    expect(keyOfQuestion(askForReasons(newer, older)[0] ?? { likeness: { kind: 'fact' }, changes: [] })).toBe(
      'be-kind be-safe',
    );
  });
});

it('reasons that the file gave are shown with their places and what they were taken for', () => {
  const group = {
    clauses: ['be-kind', 'be-safe'],
    typographic: null,
    why: 'A < B',
    kind: 'tidying' as const,
    successor: null,
  };
  const html = renderGivenReasons([group], (id) => (id === 'be-kind' ? '4(1)' : '4(2)'));
  expect(html).toContain('<b>4(1), 4(2):</b> A &lt; B');
  expect(html).toContain('It only says it better (tidying up).');
  expect(renderGivenReasons([{ ...group, kind: 'substantive' }], String)).toContain('It changes what the policy asks.');
  expect(renderGivenReasons([], String)).toBe('');
});
