import { describe, expect, it } from 'vitest';
import { prepareQuestion } from '../../../src/search/question.ts';
import { buildVocabulary } from '../../../src/search/spelling.ts';
import { buildThesaurus } from '../../../src/search/thesaurus.ts';

const synonyms = {
  things: [
    ['photo', 'pic'],
    ['group chat', 'whatsapp'],
  ],
  people: [['parent', 'mum']],
};
const language = {
  thesaurus: buildThesaurus(synonyms),
  vocabulary: buildVocabulary(['share photo pic group chat whatsapp parent mum school']),
};
const prepare = (typed: string): string[][] =>
  prepareQuestion(typed, language).concepts.map(({ terms }) => terms.map(({ term, weight }) => `${term} ${weight}`));

describe('a question', () => {
  it('loses its small words, and gains synonyms that weigh less', () => {
    expect(prepare('can I share a pic at school?')).toEqual([['share 1'], ['pic 1', 'photo 0.7'], ['school 1']]);
  });

  it('counts words for people for less', () => {
    const [[own, other] = []] = prepare('mums');
    expect(own).toBe('mums 0.4');
    expect(other).toMatch(/^parent 0\.2[78]/);
  });

  it('finds a phrase before its words', () => {
    expect(prepare('group chats')).toEqual([['group chats 1', 'whatsapp 0.7']]);
  });

  it('names each concept once', () => {
    expect(prepare('photo photo pic')).toHaveLength(1);
  });

  it('is mended, but never a word that has synonyms', () => {
    const { concepts, mended } = prepareQuestion('shcool pic', language);
    expect(mended).toEqual([{ typed: 'shcool', meant: 'school' }]);
    expect(concepts.map(({ terms }) => terms[0]?.term)).toEqual(['school', 'pic']);
  });

  it('may have a name apart: two words of their own may be the name, and of what is none, one is made', () => {
    const known = {
      thesaurus: buildThesaurus({ things: [], people: [] }),
      vocabulary: buildVocabulary(['face book facebook wifi']),
    };
    const termsOf = (typed: string): string[][] =>
      prepareQuestion(typed, known).concepts.map(({ terms }) => terms.map(({ term }) => term));
    expect(termsOf('face book')).toEqual([
      ['face', 'facebook'],
      ['book', 'facebook'],
    ]);
    expect(termsOf('wi fi')).toEqual([['wifi']]);
  });

  it('of nothing but small words is asked as it stands', () => {
    expect(prepare('what is this')).toEqual([['what 1'], ['is 1'], ['this 1']]);
  });

  it.each(['', ' ', 'a', '😀', 'x'.repeat(2000), '<>&"'])('"%.10s" asks nothing', (typed) => {
    expect(prepare(typed)).toEqual([]);
  });

  it('has at most 16 concepts', () => {
    expect(prepare('ab bc cd de ef fg gh hi ij jk kl lm mn no op pq qr rs st tu uv').length).toBe(16);
  });
});
