// Who counts as named, and which files may name nobody.
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../src/reader/rules/person-rules.ts';
import { edit, readFolder } from '../content-folder.ts';
import { checklistPath, quizPath, spoilChecklist, spoilQuiz, validChecklist, validQuiz } from '../quiz-text.ts';

const rulesOf = (text: string, person: string): string[] =>
  findPeople(text, 'a.mdx', [person]).map(({ rule, line }) => `${line} ${rule}`);

describe('a person is named', () => {
  it.each([
    ['Tell Zoë Example.', 'Zoë Example'],
    ['Ann May Example helps.', 'Ann Example'],
    ['Ask Mrs Núñez', 'Bea Núñez'],
    ['Ask Ms. Núñez', 'Mrs Núñez'],
    ['Ask Mr [Head]', 'Jo [Head]'],
    ['Tell Ann', 'Ann'],
  ])('in "%s": %s', (text, person) => {
    expect(rulesOf(text, person)).toEqual(['1 person-named']);
  });

  it.each([
    ['Tell Zoë.', 'Zoë Example'],
    ['Zoe\u0308 helps.', 'Zoë Example'],
    ['Éva’s phone', 'Éva Example'],
    ['Ask Jo.', 'Jo (DSL'],
  ])('perhaps, and perhaps a made-up child of that name, in "%s": %s', (text, person) => {
    expect(rulesOf(text, person)).toEqual(['1 first-name-shared']);
  });

  it('perhaps, told once for a file beside each line that leaves no doubt', () => {
    expect(rulesOf('Ann asks.\nAsk Ann Example.\nAnn waits.', 'Ann Example')).toEqual([
      '2 person-named',
      '1 first-name-shared',
    ]);
  });

  it.each([
    ['Joanna asks.', 'Jo Example'],
    ['Annë asks.', 'Ann Example'],
    ['ËAnn asks.', 'Ann Example'],
    ['The example helps.', 'Ann Example'],
    ['Axy asks.', 'A.y Example'],
    ['Mrs Sample asks.', 'Mrs Example'],
  ])('and not in "%s": %s', (text, person) => {
    expect(rulesOf(text, person)).toEqual([]);
  });
});

describe('every file for pupils', () => {
  const linesNamed = async (files: Record<string, string>): Promise<string[]> => {
    const { problems } = await readFolder({
      ...edit('content/school.yaml', 'people: [Ann Example]', 'people: ["Zoë (DSL"]'),
      ...files,
    });
    return problems
      .filter(({ rule }) => rule === 'person-named' || rule === 'first-name-shared')
      .map(({ path, line }) => `${path}:${line}`);
  };
  const forPupils = (text: string): string => text.replace('audiences: [staff]', 'audiences: [pupils]\nband: 7-9');

  it('names nobody: a quiz', async () => {
    const [text = ''] = Object.values(spoilQuiz('Tell Ann', 'Tell Zoë')) as string[];
    expect(await linesNamed({ [quizPath]: forPupils(text) })).toEqual([`${quizPath}:34`]);
    expect(await linesNamed({ [quizPath]: text })).toEqual([]);
    expect(await linesNamed({ [quizPath]: forPupils(validQuiz) })).toEqual([]);
  });

  it('names nobody: a checklist', async () => {
    const [text = ''] = Object.values(spoilChecklist('I have set my privacy.', 'I have told Zoë.')) as string[];
    expect(await linesNamed({ [checklistPath]: forPupils(text) })).toHaveLength(1);
    expect(await linesNamed({ [checklistPath]: text })).toEqual([]);
    expect(await linesNamed({ [checklistPath]: forPupils(validChecklist) })).toEqual([]);
  });
});
