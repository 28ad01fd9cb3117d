// Owns saying in plain words why YAML cannot be read, and what to do. The parser's own words never reach a reader.

/** Why, as the words after "cannot be read:", and what to do. */
export interface YamlFault {
  reason: string;
  remedy: string;
}

const wholeInQuotes = 'Put the whole text in double quotes, and write a double quote inside it as \\".';
const likeNeighbours = 'Compare the indentation, colons and quotes of this line with its neighbours.';
const asField =
  'Write a field as its name, a colon, a space and its text; a text that goes on is indented further than its name.';

const colonInText = { reason: 'a text holds ": " and is not in quotes', remedy: wholeInQuotes };
const otherIndent = { reason: 'a line is indented otherwise than its neighbours', remedy: likeNeighbours };
const noField = { reason: 'a line has no name with ": " after it, and continues nothing', remedy: asField };
const badStart = { reason: 'a text without quotes cannot begin with this sign', remedy: wholeInQuotes };
const afterEnd = { reason: 'a text goes on after its closing quote or bracket', remedy: wholeInQuotes };
const bracketInText = { reason: 'a text inside brackets holds a bracket and is not in quotes', remedy: wholeInQuotes };
const percent = { reason: 'a line cannot begin with "%"', remedy: wholeInQuotes };
const twoDocuments = {
  reason: 'a line "---" or "..." ends what can be read, and more stands below it',
  remedy: 'Remove that line.',
};
const openBracket = {
  reason: 'a bracket is opened and not closed',
  remedy: 'Close it with "]" or "}". A text that begins with a bracket stands in double quotes.',
};

/** By the parser's own code, or one of ours for what the parser would take without a word. */
const faults: Record<string, YamlFault> = {
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  BLOCK_IN_FLOW: colonInText,
  KEY_OVER_1024_CHARS: colonInText,
  MULTILINE_IMPLICIT_KEY: noField,
  BAD_INDENT: otherIndent,
  BAD_SCALAR_START: badStart,
  TAG_RESOLVE_FAILED: { reason: 'a text without quotes cannot begin with "!"', remedy: wholeInQuotes },
  BAD_ALIAS: { reason: 'a text without quotes cannot begin with "&" or "*"', remedy: wholeInQuotes },
  EXPLICIT_KEY: { reason: 'a text without quotes cannot begin with "? "', remedy: wholeInQuotes },
  BAD_DIRECTIVE: percent,
  MULTIPLE_DOCS: twoDocuments,
  TOO_DEEP: {
    reason: 'lists and groups stand inside one another more than a hundred times',
    remedy: 'Remove what was pasted here, or the brackets and hyphens that are too many.',
  },
  DUPLICATE_KEY: { reason: 'a field stands here twice', remedy: 'Keep one of the two.' },
  TAB_AS_INDENT: { reason: 'a line begins with a tab', remedy: 'Begin it with spaces, as its neighbours do.' },
  BAD_DQ_ESCAPE: {
    reason: 'a backslash in double quotes changes what follows it',
    remedy: 'Write the backslash twice, "\\\\", or put the text in single quotes.',
  },
};

/** By the parser's words, where one of its codes stands for several things. */
const messages: [pattern: RegExp, fault: YamlFault][] = [
  [/closing ["']quote/, { reason: 'a text begins with a quote and does not end with one', remedy: wholeInQuotes }],
  [/must be sufficiently indented and end with|to end with [\]}]|Expected flow/, openBracket],
  [/^Unexpected flow-(?:seq|map)-start/, bracketInText],
  [/need to be followed by map values/, noField],
  [/^Sequence item without/, { reason: 'a line of a list does not begin with "- "', remedy: asField }],
  [
    /^(?:Block scalar header|Not a YAML token)/,
    {
      reason: 'a text begins on the line of its "|" or ">"',
      remedy: 'Begin the text on the next line, indented, or put it in double quotes without that sign.',
    },
  ],
  [
    /block-seq-ind|seq-item-ind/,
    {
      reason: 'a list begins on the line of its name, or between fields',
      remedy: 'Begin a list on the line below its name. A text that begins with a hyphen stands in double quotes.',
    },
  ],
  [
    /^Unexpected (?:,|empty item)/,
    {
      reason: 'nothing stands between two commas, or before the first',
      remedy: 'Remove the comma, or put the text that holds it in double quotes.',
    },
  ],
  [
    /flow-(?:seq|map)-end/,
    {
      reason: 'a bracket is closed that was not opened',
      remedy: 'Remove it, or put the text that holds it in double quotes.',
    },
  ],
  [/^Missing (?:,|space after)|separated from/, afterEnd],
  [/directives?-end/, percent],
];

/**
 * Words a fault.
 * @param code the parser's code for the first fault, or `EXPLICIT_KEY`
 * @param message the parser's own words; empty for what it would take
 * @param before the text of the line before the fault
 * @param isWrapped whether the parser also took several lines for one key, as it does when a line is indented too little or too far
 * @returns plain words; general ones where the cause is not known.
 */
export function explainYaml(code: string, message: string, before: string, isWrapped: boolean): YamlFault {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && isWrapped) return otherIndent;
  if (code === 'UNEXPECTED_TOKEN' && /['"\]}]\s*$/.test(before)) return afterEnd;
  // "[one {two}]": the text before the bracket has not ended.
  if (/^Missing ,/.test(message) && /[^\s'"\]}]\s*$/.test(before)) return bracketInText;
  const byMessage = messages.find(([pattern]) => pattern.test(message))?.[1];
  return (
    byMessage ?? faults[code] ?? { reason: 'this line does not fit what stands around it', remedy: likeNeighbours }
  );
}
