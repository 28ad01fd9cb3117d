import { describe, expect, it } from 'vitest';
import { linkedReferences } from '../../../../src/policy/version/linked-references.ts';
import { buildVersion } from '../build-version.ts';

describe('the references of a version', () => {
  it('come once each, in the order in which they are first linked to', () => {
    const version = buildVersion({
      preamble: [['policy-basis', '[One](ref:kcsie) and [two](ref:eyfs).']],
      sections: [
        {
          id: 'staff-use',
          title: 'Staff',
          clauses: [['staff-privacy', '[One](ref:kcsie):', [['privacy-levels', '[three](ref:behaviour).']]]],
        },
      ],
    });
    expect(linkedReferences(version)).toEqual(['kcsie', 'eyfs', 'behaviour']);
  });

  it('do not include other links', () => {
    const text = '[Site](https://school.example/ref:kcsie), [mail](mailto:a@school.example).';
    expect(linkedReferences(buildVersion({ preamble: [['policy-basis', text]] }))).toEqual([]);
  });
});
