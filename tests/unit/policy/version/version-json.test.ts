import { expect, it } from 'vitest';
import { toVersionJson } from '../../../../src/policy/version/version-json.ts';
import { buildVersion } from '../build-version.ts';

it('publishes exactly the documented fields, in their order', () => {
  const version = buildVersion({
    id: '2023-11',
    dates: { written: '2023-11', ratified: '2023-12' },
    contacts: [{ role: 'Head', people: [{ name: 'Ann', email: 'ann@school.example' }], phones: ['01632 960001'] }],
    follows: '2022-01',
    changes: { 'policy-basis': { why: 'Clearer.', kind: 'tidying' } },
    preamble: [['policy-basis', 'Based on [guidance](ref:kcsie).']],
    sections: [
      {
        id: 'staff-use',
        number: '4',
        title: 'Staff',
        clauses: [['staff-privacy', 'Staff:', [['privacy-levels', 'levels.']]]],
        sections: [{ id: 'staff-conduct-online', number: '4.1', title: 'Reputation' }],
      },
    ],
  });
  const json = {
    id: '2023-11',
    title: 'Phones Policy',
    school: 'Example Primary School',
    status: 'current',
    dates: { written: '2023-11', ratified: '2023-12' },
    contacts: [{ role: 'Head', people: [{ name: 'Ann', email: 'ann@school.example' }], phones: ['01632 960001'] }],
    preamble: [
      {
        id: 'policy-basis',
        number: null,
        label: 'Preamble',
        marker: null,
        kind: 'item',
        text: 'Based on guidance.',
        clauses: [],
      },
    ],
    sections: [
      {
        id: 'staff-use',
        number: '4',
        title: 'Staff',
        clauses: [
          {
            id: 'staff-privacy',
            number: '4(1)',
            label: '4(1)',
            marker: null,
            kind: 'item',
            text: 'Staff:',
            clauses: [
              {
                id: 'privacy-levels',
                number: '4(1)(a)',
                label: '4(1)(a)',
                marker: null,
                kind: 'item',
                text: 'levels.',
                clauses: [],
              },
            ],
          },
        ],
        sections: [{ id: 'staff-conduct-online', number: '4.1', title: 'Reputation', clauses: [], sections: [] }],
      },
    ],
  };
  expect(JSON.stringify(toVersionJson(version), null, 2)).toBe(JSON.stringify(json, null, 2));
});
