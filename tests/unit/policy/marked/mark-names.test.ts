// Names of people inside clauses: marked for a browser's translation, and nothing else touched.
import { expect, it } from 'vitest';
import { listContactNames, markNames } from '../../../../src/policy/marked/mark-names.ts';

const names = ['Ann-Marie Vale', 'O’Brien & Co.', 'Ann'];

it('a name is marked wherever it stands as words, and nowhere else', () => {
  expect(markNames('<a href="/x/" title="Ann">Ask Ann</a>, not Annabel or Joann; Ann.', names)).toBe(
    '<a href="/x/" title="Ann">Ask <span translate="no">Ann</span></a>, not Annabel or Joann; <span translate="no">Ann</span>.',
  );
  expect(markNames('Ann-Marie Vale and O’Brien &amp; Co.', names)).toBe(
    '<span translate="no">Ann-Marie Vale</span> and <span translate="no">O’Brien &amp; Co.</span>',
  );
});

it('without names, nothing changes', () => {
  expect(markNames('Ask Ann.', [])).toBe('Ask Ann.');
});

it('the names are those of the contacts, longer ones first', () => {
  const contacts = [
    { role: 'DSL', people: [{ name: 'Ann' }, { name: '' }], phones: [] },
    { role: 'Deputy', people: [{ name: 'Ann-Marie Vale' }, { name: 'Ann' }], phones: [] },
  ];
  expect(listContactNames({ contacts })).toEqual(['Ann-Marie Vale', 'Ann']);
});
