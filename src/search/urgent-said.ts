// Owns bringing the words of a question to one form where it may tell of danger: short forms, letters for words, and how children spell what they hear.
import { splitWords } from './words.ts';

/** "Don't", "dont", "never": all of them say "not". */
const negation =
  /^(?:not|never|.+n't|cannot|(?:do|does|did|is|are|was|were|have|has|had|wo|would|should|could|ca)nt|dint|dunt)$/;

/** Short forms, with and without their apostrophe, as far as they are no other word ("well", "were", "hell"). */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bi['’]?m\b/gi, 'i am'],
  [/\b(he|she|it|that|there|who|someone|somebody)(?:['’]s|s)\b/gi, '$1 is'],
  [/\b(they|you)['’]?re\b|\b(we)['’]re\b/gi, '$1$2 are'],
  [/\b(i|they|you|we)['’]?ve\b/gi, '$1 have'],
  [/\b(he|she|they|i|we|you)['’]ll\b|\b(they|you)ll\b/gi, '$1$2 will'],
  [/\b(gonna|gona|gunna)\b/gi, 'going to'],
  [/\b(wanna|wana)\b/gi, 'want to'],
];

/** What is typed for other words, each as "typed typed typed word". */
const typedFor = `
sum1 some1 sumone someone|evry1 every1 evryone everyone|any1 anyone|no1 nobody|sumbody somebody
sumthing somthing sumfing somfing somefing smth summat something|nuffin nuthing nothing|nething anything|evrything everything
sum some|u yu you|ur yr your|urself yrself yourself|r are|n nd and|wiv wif with|wot wat what|wen when|wer where|y why|cos coz cuz becos becoz because|thay dey they|dem them|da the|dat that|dis this
sed said|ses sez says|wos woz was|bin been|av hav have|wud would|cud could|shud should|dun done|gos goes
nos nows knows|noe know|sor sawr saw|tole told|tel tell|tuk took|gav gave|giv give|maks makes|makin making|hert hurt|hurted hurt|herts hurts|hiting hitting
rong wrong|rite right|skared scard scaird skard scared|hapened hapend happend happened|horible horibble horrible
frend freind fren frends friend|boyfrend boyfriend|mumy mummy mummy|dady daddy|muma mum|brova bruv bro brother|sis sister
pik piks pics picher picure pitcher pictur picture|foto fotos photo|vid vids vidio video|camra camera|fone phone|skool scool school|techer teecher teacher
adress addres adres address|bulling buling bulyed bullyed bulley bullying|thretening threatning threatening
nakid nekid naked|nood nude|noods nudes|privets privates|bumb bum
2 to|4 for|b4 before|h8 hate|h8s hates|m8 mate|l8 late|luv love|luvs loves|2nite tonite tonight|2moro tomoz tomorrow|pls plz please|ppl people|msg message|msgs messages|msging messaging|gf girlfriend|bf boyfriend`;

const meant = new Map(
  typedFor
    .trim()
    .split(/[|\n]/)
    .map((group) => group.split(' '))
    .flatMap((words) => words.slice(0, -1).map((word) => [word, words.at(-1) ?? word] as const)),
);

/** What comes before a number that is one: "Year 2", "4 of them". */
const numbered = /^(?:year|yr|y|years|class|ks|stage|aged?|part|version|section|top|is|am|only|\d+)$/;

/** Forms of verbs that no ending tells: the past, then the verb. */
const pasts = new Map(
  `sent send|took take|taken take|told tell|said say|saw see|seen see|got get|gave give|given give|made make|came come|went go|gone go|wrote write
found find|met meet|kept keep|left leave|brought bring|thought think|felt feel|stole steal|stolen steal|threw throw|thrown throw|shook shake
beaten beat|did do|done do|knew know|known know|spoke speak|bit bite|bitten bite|fought fight|caught catch|held hold|ran run|drank drink|drunk drink`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * Cuts a sign or a question into words as they are meant.
 * @param text any text
 * @returns folded words, in order: "someone" for "sum1", "not" for "don't", "to" for a 2 that counts nothing; empty when there is none.
 */
export function splitSaid(text: string): string[] {
  const whole = shortForms.reduce((said, [typed, full]) => said.replace(typed, full), text.replace(/[‘’]/g, "'"));
  const words = splitWords(whole);
  return words.flatMap((word, place) => {
    const before = words[place - 1];
    const counts = /^\d$/.test(word) && (before === undefined || numbered.test(before));
    const said = counts ? word : (meant.get(word) ?? word);
    return negation.test(said) ? 'not' : said.includes(' ') ? said.split(' ') : said;
  });
}

/**
 * Gives the verb of which a word is the past.
 * @param word a folded word
 * @returns the verb, such as "send" for "sent"; the word itself for any other.
 */
export function verbOf(word: string): string {
  return pasts.get(word) ?? word;
}
