// Owns a case for each way in which the synonyms can be wrong.
import { edit } from '../content-folder.ts';
import type { RuleCase } from './rule-case.ts';

const synonyms = 'content/synonyms.yaml';

export const synonymRuleCases: RuleCase[] = [
  {
    rule: 'repeated-synonym',
    when: 'a word stands in two lists',
    files: edit(synonyms, 'mum, dad', 'mum, phone, dad'),
    report: `
content/synonyms.yaml:4 repeated-synonym (error)
  "phone" stands already among the synonyms, on line 2.
  Keep it in the list where it fits best, or join the two lists.
`,
  },
  {
    rule: 'invalid-field',
    when: 'a synonym is empty',
    files: edit(synonyms, 'phone, mobile', 'phone, ""'),
    report: `
content/synonyms.yaml:2 invalid-field (error)
  The field "things[1][2]" is empty, but must be one to four words in small letters, joined by single spaces.
  Correct the value.
`,
  },
  {
    rule: 'invalid-field',
    when: 'a word has no synonym',
    files: edit(synonyms, 'phone, mobile', 'phone'),
    report: `
content/synonyms.yaml:2 invalid-field (error)
  The field "things[1]" is a list, but must be a list of two or more words.
  Correct the value.
`,
  },
  {
    rule: 'unknown-field',
    when: 'there is a kind of synonyms that the search does not know',
    files: edit(synonyms, 'people:', 'places:\n  - [school, setting]\npeople:'),
    report: `
content/synonyms.yaml:3 unknown-field (error)
  There is no field "places" here.
  Remove it, or check the spelling against a neighbouring entry.
`,
  },
];
