// Owns cases for the rules about blocks, contacts and links in the text of one version.
import { propose } from '../proposal.ts';
import type { RuleCase } from './rule-case.ts';

const links = ['javascript:alert(1)', '#', 'http://school.example', '/policy/', ''];

export const policyBlockRuleCases: RuleCase[] = [
  {
    rule: 'unsupported-block',
    when: 'a text holds code',
    files: propose('Words. ^some-words\n\n```\ncode\n```'),
    report: `
content/policy/2024-09.mdx:11:1 unsupported-block (error)
  A block of code cannot be part of a policy text.
  Remove its marks and write it as a paragraph, or as a quotation with "> " before each line.
`,
  },
  {
    rule: 'unsupported-block',
    when: 'an item has a heading, a heading has a link and a footnote, a link has a title, words are struck through',
    files: propose(
      '## See [it](https://school.example)[^1] ^see-it\n\n- Item. ^some-item\n\n  ## More ^more-of-it\n\n[One](https://school.example "Two") ~~three~~. ^one-two\n\n[^1]: Four.',
    ),
    report: `
content/policy/2024-09.mdx:9:1 unsupported-block (error)
  A footnote in a heading cannot be part of a policy text.
  Call the footnote in a sentence below the heading.

content/policy/2024-09.mdx:9:1 unsupported-block (error)
  A link in a heading cannot be part of a policy text.
  Put the link into a sentence below the heading.

content/policy/2024-09.mdx:13:3 unsupported-block (error)
  A heading in a list item cannot be part of a policy text.
  Begin the heading at the start of a line of its own, with an empty line before it.

content/policy/2024-09.mdx:15:1 unsupported-block (error)
  The title of a link cannot be part of a policy text.
  Put its words into the sentence, and leave the address alone in the round brackets.

content/policy/2024-09.mdx:15:37 unsupported-block (error)
  Struck-through text cannot be part of a policy text.
  Remove the words: a reader cannot tell whether they hold. A tilde that is meant is written "\\~".
`,
  },
  {
    rule: 'unspaced-mark',
    when: 'a heading and list items lack their space, or begin with a bullet',
    files: propose(
      '##8. Responding to concerns\n\nAll adults: ^all-adults\n-do this ^do-this\n-do that ^do-that\n\n• One. ^bullet-one\n• Two. ^bullet-two',
    ),
    report: `
content/policy/2024-09.mdx:9:1 unspaced-mark (error)
  "##8. Responding to concerns" begins like a heading, but is read as part of a paragraph.
  Put a space after "##", and empty lines around the heading; a hashtag that is meant is written "\\#".

content/policy/2024-09.mdx:12 unspaced-mark (error)
  "-do this ^do-this" begins like a list item, but is read as part of a paragraph.
  Begin the line with a hyphen and a space, "- ".

content/policy/2024-09.mdx:13 unspaced-mark (error)
  "-do that ^do-that" begins like a list item, but is read as part of a paragraph.
  Begin the line with a hyphen and a space, "- ".

content/policy/2024-09.mdx:15:1 unspaced-mark (error)
  "• One. ^bullet-one" begins like a list item, but is read as part of a paragraph.
  Begin the line with a hyphen and a space, "- ".

content/policy/2024-09.mdx:16 unspaced-mark (error)
  "• Two. ^bullet-two" begins like a list item, but is read as part of a paragraph.
  Begin the line with a hyphen and a space, "- ".
`,
  },
  {
    rule: 'list-too-deep',
    when: 'lists stand in lists eleven deep',
    files: propose(
      Array.from({ length: 11 }, (_, level) => `${'  '.repeat(level)}- Words. ^level-${level + 1}`).join('\n'),
    ),
    report: `
content/policy/2024-09.mdx:19:21 list-too-deep (error)
  The list is 11 levels deep; clauses are numbered to 10 levels.
  Bring it up a level.
`,
  },
  {
    rule: 'missing-contacts',
    when: 'the text does not draw the contacts',
    files: propose('## Contacts ^key-contacts', { contacts: '[{ role: Head, people: [], phones: [] }]' }),
    report: `
content/policy/2024-09.mdx:6 missing-contacts (error)
  The version has contacts, but does not say where they are drawn.
  Put <KeyContacts /> on a line of its own under the heading they belong to.
`,
  },
  {
    rule: 'missing-contacts',
    when: 'the contacts stand before the first heading',
    files: propose('<KeyContacts />\n\n## Use ^staff-use', { contacts: '[{ role: Head, people: [], phones: [] }]' }),
    report: `
content/policy/2024-09.mdx:6 missing-contacts (error)
  The version has contacts, but does not say where they are drawn.
  Put <KeyContacts /> on a line of its own under the heading they belong to.
`,
  },
  {
    rule: 'repeated-contacts',
    when: 'the contacts are drawn twice',
    files: propose('## Contacts ^key-contacts\n\n<KeyContacts />\n\n<KeyContacts />'),
    report: `
content/policy/2024-09.mdx:13:1 repeated-contacts (error)
  <KeyContacts /> stands already on line 11.
  Keep one.
`,
  },
  {
    rule: 'bad-link',
    when: 'a link is a script, a dead end, unsafe, within the site, or empty',
    files: propose(`${links.map((target) => `[w](${target})`).join(' ')} ^some-links`),
    report: `
content/policy/2024-09.mdx:9:1 bad-link (error)
  The link to "javascript:alert(1)" leads nowhere that the site can check.
  Link to "ref:" and a document of references.yaml, to "#" and the id of a clause, or to an https:, mailto: or tel: address.

content/policy/2024-09.mdx:9:26 bad-link (error)
  The link to "#" leads nowhere that the site can check.
  Link to "ref:" and a document of references.yaml, to "#" and the id of a clause, or to an https:, mailto: or tel: address.

content/policy/2024-09.mdx:9:33 bad-link (error)
  The link to "http://school.example" leads nowhere that the site can check.
  Link to "ref:" and a document of references.yaml, to "#" and the id of a clause, or to an https:, mailto: or tel: address.

content/policy/2024-09.mdx:9:60 bad-link (error)
  The link to "/policy/" leads nowhere that the site can check.
  Link to "ref:" and a document of references.yaml, to "#" and the id of a clause, or to an https:, mailto: or tel: address.

content/policy/2024-09.mdx:9:74 bad-link (error)
  The link to "" leads nowhere that the site can check.
  Link to "ref:" and a document of references.yaml, to "#" and the id of a clause, or to an https:, mailto: or tel: address.
`,
  },
  {
    rule: 'unknown-reference',
    when: 'a link names a document that is not listed',
    files: propose('[One](ref:kcsei) and [two](ref:behaviour). ^some-links'),
    report: `
content/policy/2024-09.mdx:9:1 unknown-reference (error)
  Links to "ref:kcsei", which is not in references.yaml.
  Did you mean "kcsie"?

content/policy/2024-09.mdx:9:22 unknown-reference (error)
  Links to "ref:behaviour", which is not in references.yaml.
  Add the document there, with its address and edition.
`,
  },
];
