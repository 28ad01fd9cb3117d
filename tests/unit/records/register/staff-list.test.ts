// A list of staff as somebody types, pastes or exports it.
import { describe, expect, it } from 'vitest';
import { readStaffList } from '../../../../src/records/register/staff-list.ts';
import { context } from './register-fixture.ts';

const read = (text: string) => readStaffList(text, context.groups);
const namesOf = (text: string): string[] => read(text).people.map(({ name, group }) => `${name} / ${group ?? '–'}`);

describe('a line', () => {
  it.each([
    ['Zara Ali', 'Zara Ali / –'],
    ['Ali, Zara', 'Ali, Zara / –'],
    ['van der Berg, Anna', 'van der Berg, Anna / –'],
    ['Zara Ali, Governors', 'Zara Ali / governors'],
    ['Zara Ali, teaching and support STAFF', 'Zara Ali / staff'],
    ['Zara Ali\tstaff', 'Zara Ali / staff'],
    ['Zara Ali; staff', 'Zara Ali / staff'],
    ['Ali, Zara, Governors', 'Ali, Zara / governors'],
    ['"Ali, Zara",governors', 'Ali, Zara / governors'],
    ['  Zara   Ali  ,', 'Zara Ali / –'],
  ])('%j', (line, person) => {
    expect(namesOf(line)).toEqual([person]);
    expect(read(line).notes).toEqual([]);
  });

  it('with a group that is not known keeps the name, and says so', () => {
    expect(namesOf('Zara Ali, Kitchen')).toEqual(['Zara Ali / –']);
    expect(read('Zara Ali, Kitchen').notes).toEqual([
      '“Kitchen”, behind Zara Ali, is not one of the groups. If it is part of the name, leave out the comma.',
    ]);
  });

  it('that is empty or all signs is nobody', () => {
    expect(namesOf('\n \n–\n,,\nZara Ali\r\n\r\n')).toEqual(['Zara Ali / –']);
  });
});

describe('a list', () => {
  it('from a spreadsheet is read by its headings', () => {
    expect(namesOf('\ufeffSurname,First name,Group\r\nAli,Zara,staff\r\nOak,Ben,\r\n')).toEqual([
      'Ali Zara / staff',
      'Oak Ben / –',
    ]);
    expect(namesOf('Group;Email;Name\nGovernors;z@x.example;Zara Ali')).toEqual(['Zara Ali / governors']);
  });

  it('has everybody once, and says who is there twice', () => {
    const { people, notes } = read('Zara Ali\nBen Oak\nALI, Zara');
    expect(people).toHaveLength(2);
    expect(notes).toEqual(['Zara Ali is on the list twice: a record cannot tell one from the other.']);
  });

  it('that is far too long is read in part, and says so', () => {
    const { people, notes } = read(Array.from({ length: 2_500 }, (_, at) => `Name ${at}`).join('\n'));
    expect(people).toHaveLength(2_000);
    expect(notes).toEqual(['Only the first 2000 lines were read.']);
  });

  it('may have names that objects have of their own', () => {
    expect(namesOf('__proto__\nconstructor')).toEqual(['__proto__ / –', 'constructor / –']);
  });

  it('says of each line without a name that it was left out', () => {
    expect(read('Zara Ali\n???\n\nBen Oak').notes).toEqual(['Line 2 has no name, and was left out: “???”.']);
    expect(read('name,group\n,Governors\nBo Oak,Governors').notes).toEqual([
      'Line 2 has no name, and was left out: “Governors”.',
    ]);
  });

  it('keeps quotes inside a name, and drops marks that turn what stands beside them', () => {
    expect(namesOf('Zara "Zee" Ali, Governors')).toEqual(['Zara "Zee" Ali / governors']);
    expect(namesOf('"Ali, Zara", Governors')).toEqual(['Ali, Zara / governors']);
    expect(namesOf('Zara \u202eAli')).toEqual(['Zara Ali / –']);
  });
});
