import { describe, expect, it } from 'vitest';
import { readProposal } from '../proposal.ts';

const found = (body: string): string[] =>
  readProposal(body).problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);

describe('code in content', () => {
  it.each([
    ['an import', 'import a from "../a.ts"', '9:1', 'an import or export: "import a from "../a.ts""'],
    ['an export', 'export const a = 1', '9:1', 'an import or export: "export const a = 1"'],
    ['an expression by itself', '{process.env.HOME}', '9:1', 'an expression: "process.env.HOME"'],
    ['an expression in a line', 'Words {1 + 1}. ^some-words', '9:7', 'an expression: "1 + 1"'],
    ['a comment', '{/* later */}', '9:1', 'an expression: "/* later */"'],
    ['an expression in a heading', '## Use {now} ^staff-use', '9:8', 'an expression: "now"'],
    ['an expression below an item', '- A ^item-one\n  - B {now} ^item-two', '10:7', 'an expression: "now"'],
    ['an expression in a table', '| A {now} |\n| - |\n| b ^some-table |', '9:5', 'an expression: "now"'],
    ['an expression in a link', '[A {now}](https://a.example) ^some-words', '9:4', 'an expression: "now"'],
  ])('is %s', (_, body, place, what) => {
    expect(found(body)).toEqual([`${place} code-in-content Content holds ${what}.`]);
  });

  it('is quoted in part when it is long', () => {
    const [message = ''] = found(`{${'x'.repeat(100)}}`);
    expect(message).toBe(`9:1 code-in-content Content holds an expression: "${'x'.repeat(59)}…".`);
  });
});

describe('a component', () => {
  it.each(['a <u>word</u>', 'CO<sub>2</sub>', 'x<sup>2</sup>', 'one<br />two', 'one<br>two'])(
    'may be an element of HTML that holds words: %s',
    (words) => {
      expect(found(`${words} ^some-words`)).toEqual([]);
    },
  );

  it('that is offered is no problem', () => {
    expect(found('## Contacts ^key-contacts\n\n<KeyContacts />')).toEqual([]);
  });

  it.each(['Keycontacts', 'b', 'div', 'script', 'Foo.Bar', 'toString', 'constructor', 'valueOf'])(
    'called %s is not offered',
    (name) => {
      expect(found(`<${name} />`)).toEqual([
        `9:1 unknown-component Uses the component "${name}", which is not offered here.`,
      ]);
    },
  );

  it.each(['<constructor role="dsl" />', '<toString {...all} />', '<hasOwnProperty key={1} />'])(
    'with the name of something built in does no harm: %s',
    (body) => {
      expect(found(body).map((text) => text.slice(0, 21))).toEqual(['9:1 unknown-component']);
    },
  );

  it('inside another that is not offered is reported too', () => {
    expect(found('<div>\n  <span>Words.</span>\n</div>')).toEqual([
      '9:1 unknown-component Uses the component "div", which is not offered here.',
      '10:3 unknown-component Uses the component "span", which is not offered here.',
    ]);
  });

  it.each([
    ['role="dsl"', 'component-attribute <KeyContacts> has "role", which it does not take.'],
    ['role', 'component-attribute <KeyContacts> has "role", which it does not take.'],
    ['role={dsl}', 'code-in-content Content holds an expression: "dsl".'],
    ['{...dsl}', 'code-in-content Content holds an expression: "...dsl".'],
  ])('that is offered takes no %s', (attribute, problem) => {
    expect(found(`## Contacts ^key-contacts\n\n<KeyContacts ${attribute} />`)).toEqual([`11:1 ${problem}`]);
  });
});
