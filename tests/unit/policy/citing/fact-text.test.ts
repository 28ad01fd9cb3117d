import { describe, expect, it } from 'vitest';
import { factIdsIn, fillAllFacts, listTexts } from '../../../../src/policy/citing/fact-text.ts';

const content = {
  title: 'Help',
  items: [
    { text: 'Call {fact:emergency} or {fact:childline}.', minutes: 5 },
    { text: '{fact:emergency}', right: true },
  ],
};

describe('facts in plain text', () => {
  it('are found once each', () => {
    expect(factIdsIn('Call {fact:childline}, {fact:emergency} or {fact:childline}.')).toEqual([
      'childline',
      'emergency',
    ]);
    expect(factIdsIn('Call {childline}.')).toEqual([]);
  });

  it('are found under whatever name, so that a wrong one can be told', () => {
    expect(factIdsIn('{fact:Emergency} {fact: childline} {fact:}')).toEqual(['Emergency', ' childline', '']);
  });

  it('are drawn through a whole piece of content, which keeps its other values', () => {
    expect(fillAllFacts(content, (id) => `<${id}>`)).toEqual({
      title: 'Help',
      items: [
        { text: 'Call <emergency> or <childline>.', minutes: 5 },
        { text: '<emergency>', right: true },
      ],
    });
  });

  it('can be led back to the field they stand in', () => {
    expect(listTexts(content).map(({ path }) => path.join('.'))).toEqual(['title', 'items.0.text', 'items.1.text']);
  });
});
