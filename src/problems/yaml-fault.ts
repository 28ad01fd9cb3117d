// Owns saying in plain words why YAML cannot be read, and what to do.

/** Why, as the words after "cannot be read:", and what to do. */
export interface YamlFault {
  reason: string;
  remedy: string;
}

const wholeInQuotes = 'Put the whole text in double quotes, and write a double quote inside it as \\".';

/** By the parser's own code. */
const faults: Record<string, YamlFault> = {
  BLOCK_AS_IMPLICIT_KEY: { reason: 'a text holds ": " and is not in quotes', remedy: wholeInQuotes },
  BLOCK_IN_FLOW: { reason: 'a text holds ": " and is not in quotes', remedy: wholeInQuotes },
  AFTER_QUOTE: { reason: 'a text goes on after its closing quote or bracket', remedy: wholeInQuotes },
  BAD_SCALAR_START: { reason: 'a text without quotes cannot begin with this sign', remedy: wholeInQuotes },
  TAG_RESOLVE_FAILED: { reason: 'a text without quotes cannot begin with "!"', remedy: wholeInQuotes },
  BAD_ALIAS: { reason: 'a text without quotes cannot begin with "&" or "*"', remedy: wholeInQuotes },
  OPEN_QUOTE: { reason: 'a text begins with a quote and does not end with one', remedy: wholeInQuotes },
  DUPLICATE_KEY: { reason: 'a field stands here twice', remedy: 'Keep one of the two.' },
  TAB_AS_INDENT: { reason: 'a line begins with a tab', remedy: 'Begin it with spaces, as its neighbours do.' },
};

/**
 * Words a fault.
 * @param code the parser's code for the first fault
 * @param message the parser's own words
 * @param before the text of the line before the fault
 * @param isWrapped whether the parser also took several lines for one key, as it does when a line is indented too little or too far
 * @returns plain words where the cause is known, otherwise the parser's.
 */
export function explainYaml(code: string, message: string, before: string, isWrapped: boolean): YamlFault {
  const remedy = 'Compare the indentation, colons and quotes of this line with its neighbours.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && isWrapped)
    return { reason: 'a line is indented otherwise than its neighbours', remedy };
  if (code === 'UNEXPECTED_TOKEN' && /['"\]}]\s*$/.test(before)) return known('AFTER_QUOTE', message, remedy);
  if (code === 'MISSING_CHAR' && /closing ["']quote/.test(message)) return known('OPEN_QUOTE', message, remedy);
  return known(code, message, remedy);
}

function known(code: string, message: string, remedy: string): YamlFault {
  return faults[code] ?? { reason: message.replace(/\s+/g, ' ').replace(/\.$/, ''), remedy };
}
