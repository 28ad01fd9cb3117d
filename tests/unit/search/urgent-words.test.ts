import { describe, expect, it } from 'vitest';
import { asksForMatter, asksForRule } from '../../../src/search/urgent-matter.ts';
import { splitSaid, verbOf } from '../../../src/search/urgent-said.ts';

const say = (typed: string): string => splitSaid(typed).join(' ');

describe('the words of a question', () => {
  it.each([
    ['sum1 is being mean 2 me', 'someone is being mean to me'],
    ["he's here, hes there, he is everywhere", 'he is here he is there he is everywhere'],
    ['theyre gonna sink it', 'they are going to sink it'],
    ['I’m scard', 'i am scared'],
    ['u wont, he never did, i cant', 'you not he not did i not'],
    ['he sed he woz my frend', 'he said he was my friend'],
    ['hell, well and were', 'hell well and were'],
  ])('"%s" is "%s"', (typed, meant) => {
    expect(say(typed)).toBe(meant);
  });

  it('keep a number that counts', () => {
    expect(say('year 2 boys, 4 of them, aged 4')).toBe('year 2 boys for of them aged 4');
    expect(say('4 boys in ks 2')).toBe('4 boys in ks 2');
  });

  it('have their verb where they are its past', () => {
    expect(['stole', 'taken', 'boat'].map(verbOf)).toEqual(['steal', 'take', 'boat']);
  });
});

describe('a question about a matter', () => {
  const asks = (typed: string): boolean => asksForMatter(splitSaid(typed));

  it.each([
    'bullying policy',
    'quiz about strangers',
    'a lesson on threats',
    'training for staff on grooming',
    'what is grooming',
    'worksheet on bad secrets for year 4',
  ])('"%s" asks for what is written or taught', (typed) => {
    expect(asks(typed)).toBe(true);
  });

  it.each([
    'bullied in a lesson',
    'a pupil was hit after assembly',
    'what is the rule if my son is bullied',
    'he scared her with a story',
    'hate page',
    'child told someone in training',
  ])('"%s" tells what has happened', (typed) => {
    expect(asks(typed)).toBe(false);
  });
});

describe('a question for a rule', () => {
  it('begins with what one may, must or can expect', () => {
    expect(['Can I add a pupil?', 'what happens if', 'is it ok', 'am i allowed'].map(asksForRule)).toEqual(
      Array(4).fill(true),
    );
    expect(['canal', 'my son', 'what do i do', 'he can see me'].map(asksForRule)).toEqual(Array(4).fill(false));
  });
});
