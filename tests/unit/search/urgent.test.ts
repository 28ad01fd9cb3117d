import { describe, expect, it } from 'vitest';
import { packDanger } from '../../../src/search/danger-model.ts';
import { learnDanger } from '../../../src/search/learn-danger.ts';
import { buildVocabulary, isRight } from '../../../src/search/spelling.ts';
import { buildThesaurus } from '../../../src/search/thesaurus.ts';
import { findUrgent, isMisread, prepareUrgent } from '../../../src/search/urgent.ts';
import type { UrgentTable } from '../../../src/search/urgent-table.ts';
import { danger, ordinary, table } from './urgent-questions.ts';

const thesaurus = buildThesaurus({ things: [['flood', 'deluge']], people: [] });

function makeAsk(urgent: UrgentTable, english: string[] = []): (typed: string) => string[] {
  const vocabulary = buildVocabulary([], english);
  const finder = prepareUrgent(urgent, thesaurus, (word) => isRight(vocabulary, word));
  return (typed) => findUrgent(typed, finder).map(({ url }) => url.slice(1));
}

function makeTable(...signs: Partial<UrgentTable['situations'][number]>[]): UrgentTable {
  const situations = signs.map((sign, place) => ({ url: `#${place}`, cards: [], words: [], phrasings: [], ...sign }));
  return { cards: [], situations, alike: [['boat', 'raft', 'dinghy']] };
}

describe('a word of danger', () => {
  const ask = makeAsk(makeTable({ words: ['capsized', 'going under', 'lifeboat'] }), ['capsules', 'sized']);

  it.each([
    'capsized',
    'it has CAPSIZED!',
    'capsizd',
    'acpsized',
    'going under',
    'he is going just under',
    'goingunder',
    'life boats',
  ])('"%s" tells it', (typed) => {
    expect(ask(typed)).toEqual(['0']);
  });

  it.each(['capsize', 'capsules', 'go under', 'under going', 'going slowly under', 'life of a boat', '', '😀'])(
    '"%s" does not',
    (typed) => {
      expect(ask(typed)).toEqual([]);
    },
  );

  it('of four letters is no misspelling, and what is English is none', () => {
    const near = makeAsk(makeTable({ words: ['sink', 'sinking'] }), ['winking']);
    expect(['sank', 'sinkng', 'winking'].map((typed) => near(typed).length)).toEqual([0, 1, 0]);
    const vocabulary = buildVocabulary([], ['linking']);
    const finder = prepareUrgent(makeTable({ words: ['sinking'] }), thesaurus, (word) => isRight(vocabulary, word));
    expect(['winking', 'linking', 'sinking', 'weather'].map((word) => isMisread(word, finder))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a phrasing', () => {
  const ask = makeAsk(makeTable({ phrasings: ['my boat is leaking', 'the flood took us', 'it is over'] }));

  it.each(['leaking: boat', 'the raft leaks', 'dingy leaks', 'a deluge took us', 'flooding took us'])(
    '"%s" tells it',
    (typed) => {
      expect(ask(typed)).toEqual(['0']);
    },
  );

  it('wants everything that matters, whom it happens to among it', () => {
    expect(['boat', 'leaking', 'the flood took it'].map(ask)).toEqual([[], [], []]);
  });

  it('of nothing but small words is taken as it stands', () => {
    expect([ask('it is over'), ask('over the road')]).toEqual([['0'], []]);
  });
});

describe('of several situations', () => {
  const ask = makeAsk(
    makeTable(
      { phrasings: ['boat leaking'] },
      { phrasings: ['boat leaking badly'] },
      { words: ['boat'] },
      { words: [] },
    ),
  );

  it('those come that tell most of the question, at most two', () => {
    expect(ask('boat leaking badly')).toEqual(['1', '0']);
    expect(ask('the boat')).toEqual(['2']);
  });
});

describe('what was learnt of examples', () => {
  const examples = {
    situations: [
      ['the raft is filling up', 'raft filling with water', 'our raft filled up fast', 'is the raft filling'],
      ['gull stole my lunch', 'a gull has my lunch', 'gulls steal lunch again', 'that gull took lunch'],
    ],
    ordinary: [
      'raft building club',
      'lunch menu',
      'when is lunch',
      'raft race date',
      'filling in the form',
      'gull poem',
    ],
  };
  const learnt = packDanger(learnDanger(examples));
  const situations = [{ words: ['capsized'] }, {}];
  const vocabulary = buildVocabulary([], []);
  const finder = prepareUrgent({ ...makeTable(...situations), learnt }, thesaurus, (word) => isRight(vocabulary, word));
  const ask = (typed: string, mended: { typed: string; meant: string }[] = []): string[] =>
    findUrgent(typed, finder, mended).map(({ url }) => url.slice(1));

  it('tells what no sign tells, of the situation whose examples are like it', () => {
    expect(['my raft filled with water', 'gull stole our lunch'].map((typed) => ask(typed)[0])).toEqual(['0', '1']);
  });

  it.each(['raft race', 'lunch menu', 'when is the gull race', '', '😀'])('"%s" tells nothing', (typed) => {
    expect(ask(typed)).toEqual([]);
  });

  it('is asked for words as they were meant, too', () => {
    const mended = [
      { typed: 'rafft', meant: 'raft' },
      { typed: 'fylling', meant: 'filling' },
    ];
    expect([ask('the rafft is fylling'), ask('the rafft is fylling', mended)]).toEqual([[], ['0']]);
  });

  it('says how likely that is, and stands back where a sign tells', () => {
    expect(findUrgent('the raft is filling up', finder)[0]?.part).toBeGreaterThan(0.5);
    expect(findUrgent('the raft is filling up', finder)[0]?.part).toBeLessThan(1);
    expect(ask('capsized when a gull stole my lunch')).toEqual(['0']);
  });
});

describe('what tells it alone', () => {
  const ask = makeAsk(makeTable({ alone: ['help', 'lost'] }));

  it.each(['help', 'Help me!', 'please help us', 'i am lost'])('"%s" does', (typed) => {
    expect(ask(typed)).toEqual(['0']);
  });

  it.each(['help with homework', 'lost property', ''])('"%s" does not', (typed) => {
    expect(ask(typed)).toEqual([]);
  });
});

describe('how much of a question tells it', () => {
  it('is the part of the words that matter', () => {
    const finder = prepareUrgent(makeTable({ phrasings: ['boat sinks'] }), thesaurus, () => true);
    expect(findUrgent('my boat sinks', finder)[0]?.part).toBe(1);
    expect(findUrgent('insurance forms when the boat sinks', finder)[0]?.part).toBe(0.5);
  });
});

describe('the past of a verb', () => {
  it('counts as the verb in a phrasing, and not where a word stands as it is', () => {
    const ask = makeAsk(makeTable({ phrasings: ['steals boat'], words: ['took the oar'] }));
    expect(['stole my boat', 'someone has stolen the raft', 'take the oar'].map(ask)).toEqual([['0'], ['0'], []]);
  });
});

describe('the questions of the tuning set', () => {
  const ask = makeAsk(table, ['stronger', 'treat']);

  it.each(danger)('"%s" tells "%s"', (question, id) => {
    expect(ask(question)[0]).toBe(id);
  });

  it.each(ordinary)('"%s" tells nothing', (question) => {
    expect(ask(question)).toEqual([]);
  });
});

describe('what is not so, or only sounds like danger', () => {
  it('"not" has to be there, in whatever form, where a sign says it', () => {
    const ask = makeAsk(makeTable({ phrasings: ['the rope does not hold'], words: ["can't swim"] }));
    for (const typed of ['rope isnt holding', "rope won't hold", 'rope never holds', 'i cannot swim', 'cant swim']) {
      expect(ask(typed), typed).toEqual(['0']);
    }
    for (const typed of ['how does a rope hold', 'can i swim here']) expect(ask(typed), typed).toEqual([]);
  });

  it('an innocent phrase is left out of the question, and nothing else of it', () => {
    const ask = makeAsk({ ...makeTable({ words: ['sinking'] }), innocent: ['sinking sand', 'sinking fund'] });
    expect(ask('story about sinking sand')).toEqual([]);
    expect(ask('what is a sinking fund')).toEqual([]);
    expect(ask('sinking in sinking sand')).toEqual(['0']);
  });

  it('a number by itself tells it in a short question only', () => {
    const ask = makeAsk(makeTable({ words: ['112', 'call 112'] }));
    expect(['112', 'is it 112', 'should i now call 112'].map((typed) => ask(typed).length)).toEqual([1, 1, 1]);
    expect(ask('112 things to do in the rain')).toEqual([]);
  });
});
