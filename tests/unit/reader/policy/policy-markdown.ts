// Owns made-up policies in Markdown, of everything that a policy text may hold, for tests that ask what must hold of any.
import fc from 'fast-check';

/** A part of a text: what is typed, and the words that a reader gets, in order. */
export interface Typed {
  typed: string;
  words: string;
}

const plainWords = [
  'staff',
  'Pupils',
  'e-safety',
  'naïve',
  'O’Brien',
  '24',
  '3.5%',
  '£5',
  'I',
  'must',
  'Café',
  'ß',
  '日本',
];
const addresses = [
  'https://school.example/a_b',
  'www.school.example',
  'http://old.school.example',
  'a.b@school.example',
];

const same = (words: string): Typed => ({ typed: words, words });
const join = (parts: readonly Typed[], between: string): Typed => ({
  typed: parts.map(({ typed }) => typed).join(between),
  words: parts.map(({ words }) => words).join(' '),
});

const word = fc.constantFrom(...plainWords).map(same);
const address = fc.constantFrom(...addresses).map(same);
const escaped = fc
  .constantFrom('*', '_', '[', '{', '<', '`', '#')
  .map((sign) => ({ typed: `a\\${sign}b`, words: `a${sign}b` }));
const marked = fc
  .tuple(fc.constantFrom(['**', '**'], ['*', '*'], ['`', '`'], ['<u>', '</u>'], ['[', '](ref:kcsie)']), word)
  .map(([[open, close], { typed, words }]) => ({ typed: `${open}${typed}${close}`, words }));
const raised = fc
  .tuple(word, fc.constantFrom('sub', 'sup'))
  .map(([{ words }, tag]) => ({ typed: `${words}<${tag}>2</${tag}>`, words: `${words}2` }));
const inside = word.map(({ words }) => ({ typed: `[${words}](#first-words)`, words }));

/** Words on one line. They begin with a word, because what begins a line can be a mark. */
const line: fc.Arbitrary<Typed> = fc
  .tuple(
    fc.constantFrom('Staff', 'All', 'Nobody').map(same),
    fc.array(fc.oneof({ weight: 4, arbitrary: word }, address, escaped, marked, raised, inside), { maxLength: 5 }),
  )
  .map(([first, rest]) => join([first, ...rest], ' '));

/** The words of a heading, which holds no link. */
const title = fc
  .tuple(
    fc.constantFrom('Staff', 'types of trip', 'Zoo').map(same),
    fc.array(fc.oneof(word, address, escaped), { maxLength: 2 }),
  )
  .map(([first, rest]) => join([first, ...rest], ' '));

/** The words of a footnote, where one is called. */
const footnote = fc.option(line, { freq: 4 });

/** What a policy may be made of. Ids and the names of footnotes are given when the whole is written. */
type Block =
  | {
      kind: 'paragraph' | 'quotation' | 'break' | 'definition' | 'heading' | 'rule';
      lines: Typed[];
      note: Typed | null;
      mark: string;
      title: Typed;
    }
  | { kind: 'table'; rows: Typed[][] }
  | { kind: 'list'; items: Item[] };

interface Item {
  mark: string;
  lines: Typed[];
  note: Typed | null;
  below: Block[];
}

const simple = fc
  .tuple(
    fc.constantFrom('paragraph', 'quotation', 'break', 'definition', 'heading', 'rule'),
    fc.array(line, { minLength: 2, maxLength: 3 }),
    footnote,
    fc.constantFrom('', '1. ', '4. ', '2 ', 'Appendix A: ', 'Part 2 '),
    title,
  )
  .map(([kind, lines, note, mark, title]): Block => ({ kind, lines, note, mark, title }));
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((width) => fc.array(fc.array(line, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }))
  .map((rows): Block => ({ kind: 'table', rows }));
const { list } = fc.letrec<{ list: Block; item: Item }>((tie) => ({
  list: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items): Block => ({ kind: 'list', items })),
  item: fc
    .tuple(
      fc.constantFrom('- ', '* ', '3. ', '12) ', '- [ ] ', '- [x] '),
      fc.array(line, { minLength: 1, maxLength: 2 }),
      footnote,
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant<Block[]>([]),
        fc.array(tie('list'), { maxLength: 1 }),
        fc.array(table, { maxLength: 1 }),
      ),
    )
    .map(([mark, lines, note, below]): Item => ({ mark, lines, note, below })),
}));

/** A whole policy's text, as it may be typed. */
export const policyMarkdown: fc.Arbitrary<Typed> = fc
  .array(fc.oneof(simple, table, list), { minLength: 1, maxLength: 6 })
  .map((blocks) => writePolicy(blocks));

function writePolicy(blocks: readonly Block[]): Typed {
  const notes: string[] = [];
  let ids = 0;
  const id = (): string => ` ^made-${++ids}`;
  const call = (note: Typed | null): Typed => {
    if (note === null) return { typed: '', words: '' };
    const name = `n${notes.length + 1}`;
    notes.push(`[^${name}]: ${note.typed}`);
    // Right after an address, the call would be read as part of it.
    return { typed: ` too[^${name}]`, words: ` too ${note.words}` };
  };
  const end = (text: Typed, note: Typed | null): Typed => {
    const footnote = call(note);
    return { typed: text.typed + footnote.typed + id(), words: text.words + footnote.words };
  };

  const write = (block: Block, indent: string, isInItem: boolean): Typed => {
    if (block.kind === 'table') return writeTable(block.rows, indent);
    if (block.kind === 'list')
      return join(
        block.items.map((item) => writeItem(item, indent)),
        '\n',
      );
    const [first = same('Words'), ...rest] = block.lines;
    switch (block.kind) {
      case 'paragraph':
        return end(join(block.lines, '\n'), block.note);
      case 'break':
        return end(join(block.lines, '<br>'), block.note);
      case 'quotation': {
        const whole = end(join(block.lines, '\n>\n> '), block.note);
        return { ...whole, typed: `> ${whole.typed}` };
      }
      case 'definition': {
        const whole = end(join(rest, '\n: '), block.note);
        return { typed: `${first.typed}\n: ${whole.typed}`, words: `${first.words} ${whole.words}` };
      }
      case 'heading':
        return { typed: `## ${block.mark}${block.title.typed}${id()}`, words: `${block.mark} ${block.title.words}` };
      case 'rule':
        return isInItem ? same('') : { typed: '---', words: '' };
    }
  };
  const writeTable = (rows: readonly Typed[][], indent: string): Typed => {
    const lines = rows.map((row, at) => {
      const cells = at === rows.length - 1 ? [...row.slice(0, -1), end(row.at(-1) ?? same(''), null)] : row;
      return `| ${cells.map(({ typed }) => typed).join(' | ')} |`;
    });
    lines.splice(1, 0, `|${' - |'.repeat(rows[0]?.length ?? 1)}`);
    return {
      typed: lines.join(`\n${indent}`),
      words: rows
        .flat()
        .map(({ words }) => words)
        .join(' '),
    };
  };
  const writeItem = ({ mark, lines, note, below }: Item, indent: string): Typed => {
    const inner = indent + ' '.repeat(mark.startsWith('-') ? 2 : mark.length);
    const own = end(join(lines, `\n\n${inner}`), note);
    const parts = below.map((block) => write(block, inner, true));
    return {
      typed: `${indent}${mark}${own.typed}${parts.map(({ typed }, at) => `\n\n${below[at]?.kind === 'list' ? '' : inner}${typed}`).join('')}`,
      words: `${/^\d/.test(mark) ? mark : ''} ${own.words} ${parts.map(({ words }) => words).join(' ')}`,
    };
  };

  const parts = [
    { typed: 'First words. ^first-words', words: 'First words.' },
    ...blocks.map((block) => write(block, '', false)),
  ];
  const whole = join(parts, '\n\n');
  return { ...whole, typed: [whole.typed, ...notes].join('\n\n') };
}
