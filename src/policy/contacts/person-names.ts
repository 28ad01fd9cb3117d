// Owns telling people apart by their names, and whose an email address looks like.

interface NameParts {
  /** The first name or its initial; empty where there is none. */
  given: string;
  surname: string;
  /** Every part of the surname, also of "De Souza" and "Smith-Jones". */
  surnameParts: string[];
}

/**
 * Tells whether two names are the same person's, as far as names tell.
 * @param a such as "Ann Example" or "Mrs A. Example"
 * @param b another
 * @returns true where the surnames are the same and the first names are, or one of them is an initial or is not given.
 */
export function isSamePerson(a: string, b: string): boolean {
  const [first, second] = [partsOf(a), partsOf(b)];
  if (first.surname !== second.surname) return false;
  const [short = '', long = ''] = [first.given, second.given].sort((x, y) => x.length - y.length);
  return short === long || (short.length < 2 && long.startsWith(short));
}

/**
 * Finds out that an email address looks like somebody else's than those it stands beside.
 * @param email the address
 * @param beside names of the people whom it stands beside; where there is none, it is taken to be a role's
 * @param others names of further people, among them perhaps the same again
 * @returns the name of the person whose surname it holds; null where it fits somebody beside it, names a role, or looks like nobody's.
 */
export function findOtherOwner(email: string, beside: readonly string[], others: Iterable<string>): string | null {
  if (beside.length === 0) return null;
  const tokens = fold(email.split('@')[0] ?? '').match(/\p{L}+/gu) ?? [];
  if (tokens.every((token) => roleTokens.has(token))) return null;
  if (beside.some((person) => fits(tokens, partsOf(person)))) return null;
  const owners = [...others].filter((person) => holdsSurname(tokens, partsOf(person)));
  // Of two with one surname it is the one whose first name or initial stands there too.
  return owners.find((person) => isWholeName(tokens, partsOf(person))) ?? owners[0] ?? null;
}

/**
 * Finds out that an email address looks like a person's, and like none of those it stands beside.
 * @param email the address
 * @param beside names of the people whom it stands beside; where there is none, it is taken to be a role's
 * @param school the school's name: an address may be called after it
 * @returns false where it may well be theirs (by a first name, a surname, initials or a short form), where it names a role, a group or the school, and where it holds no name.
 */
export function isNobodysAddress(email: string, beside: readonly string[], school: string): boolean {
  if (beside.length === 0) return false;
  const [local = '', host = ''] = fold(email).split('@');
  const tokens = local.match(/\p{L}+/gu) ?? [];
  const letters = tokens.join('');
  const ownWords = [...(fold(school).match(/\p{L}{4,}/gu) ?? []), ...(host.match(/\p{L}{4,}/gu) ?? [])];
  if (letters.length < 4 || tokens.some((token) => roleTokens.has(token))) return false;
  if ([...groupWords, ...ownWords].some((word) => letters.includes(word))) return false;
  return !beside.some((person) => fits(tokens, partsOf(person)) || isShortFor(tokens, partsOf(person)));
}

/** "Ali" for Alison, "thom" or "jthom" for Jo Thomas. */
function isShortFor(tokens: readonly string[], { given, surnameParts }: NameParts): boolean {
  const begins = (word: string, token: string): boolean =>
    token.length > 1 && word.length > 1 && (word.startsWith(token) || token.startsWith(word));
  return tokens.some(
    (token) =>
      begins(given, token) ||
      surnameParts.some(
        (part) => begins(part, token) || (token.startsWith(initial(given)) && begins(part, token.slice(1))),
      ),
  );
}

/** What stands in the address of a role, a group or an office, by itself or within a word. */
const groupWords = (
  'head office admin safeguard governor chair clerk contact senco enquir teacher principal deputy school academy primary ' +
  'infant junior nursery team staff post mail info hello help pastoral welfare family families attendance finance business ' +
  'bursar reception secretar support parent friends board trust year class lead manager director wellbeing inclusion'
).split(' ');

/** What stands in the address of a role. */
const roleTokens = new Set(
  (
    'head headteacher executiveheadteacher executivehead executive teacher principal deputy dsl ddsl safeguarding ' +
    'governor governors chair chairofgovernors of clerk office admin info enquiries contact school senco'
  ).split(' '),
);

/** Generous: first name, initials, or any part of the surname will do. */
function fits(tokens: readonly string[], { given, surname, surnameParts }: NameParts): boolean {
  const letters = tokens.join('');
  const isByGiven = given.length > 1 && letters.startsWith(given);
  const isByInitials = letters === initial(given) + initial(surname);
  return isByGiven || isByInitials || surnameParts.some((part) => holds(tokens, given, part));
}

/** Strict: the whole surname. */
function holdsSurname(tokens: readonly string[], { given, surname }: NameParts): boolean {
  return holds(tokens, given, surname);
}

/** A short surname stands in many words ("Lee" in "sleep"), so it counts only by itself or beside the first name. */
function holds(tokens: readonly string[], given: string, surname: string): boolean {
  if (surname.length > 3 && tokens.join('').includes(surname)) return true;
  return tokens.includes(surname) || isWholeName(tokens, { given, surname });
}

/** The surname beside the first name or its initial, and nothing else. */
function isWholeName(tokens: readonly string[], { given, surname }: Pick<NameParts, 'given' | 'surname'>): boolean {
  const whole = [given, initial(given)].flatMap((first) => [first + surname, surname + first]);
  return whole.includes(tokens.join(''));
}

function initial(word: string): string {
  return word.slice(0, 1);
}

function partsOf(name: string): NameParts {
  const words = fold(name)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’.]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:mr|mrs|miss|ms|mx|dr|rev|revd|sir|dame|prof)$/.test(word));
  const rest = words.length > 1 ? words.slice(1) : words;
  return {
    given: words.length > 1 ? (words[0] ?? '').replaceAll('-', '') : '',
    surname: (rest.at(-1) ?? '').replaceAll('-', ''),
    surnameParts: [...rest.map((word) => word.replaceAll('-', '')), ...rest.flatMap((word) => word.split('-'))],
  };
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
