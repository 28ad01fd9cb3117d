// Owns the wording of rules about the pictures of a policy: their files, and the words that stand for them.
import { megabytes } from './megabytes.ts';
import { didYouMean, error, notice, quote } from './wording.ts';

const example = '![A flow chart: the child tells an adult, and the adult tells the lead](phone-chart.png)';

export const pictureRules = {
  'unknown-picture': error(
    (d: { name: string; suggestion: string | null }) => `There is no picture "${quote(d.name)}" in policy/pictures/.`,
    (d) => didYouMean(d.suggestion, 'Put the file there, and write its name alone in the round brackets.'),
  ),
  'picture-without-words': error(
    (d: { alternative: string }) =>
      d.alternative === ''
        ? 'The picture has no words, so who does not see it gets nothing.'
        : `"${quote(d.alternative)}" does not say what the picture shows.`,
    () => `Write in the square brackets what it says, as in ${example}.`,
  ),
  'picture-words-marked': error(
    (d: { text: string }) => `The words of the picture, "${quote(d.text)}", hold a link, an id or another mark.`,
    () => 'Write plain words in the square brackets; a link stands in a sentence, and the id after the round brackets.',
  ),
  'not-a-picture': error(
    (d: { expected: string; found: string | null }) =>
      d.found === null
        ? `The file is no ${d.expected} that a browser can draw.`
        : `The file is called a ${d.expected}, and is a ${d.found}.`,
    (d) =>
      `Save the picture again as a ${d.expected} from the program that shows it; a new name alone does not change it.`,
  ),
  'picture-too-large': error(
    (d: { bytes: number; most: number }) =>
      `The picture has ${megabytes(d.bytes)}; one may have at most ${megabytes(d.most)}.`,
    () => 'Save it smaller: 1,200 pixels wide are enough, as a PNG for a chart, as a JPEG for a photograph.',
  ),
  'unused-picture': notice(
    (d: { name: string }) => `No version of the policy has the picture "${d.name}", so nobody sees it.`,
    (d) => `Write ![what it shows](${d.name}) where it belongs, or delete the file.`,
  ),
};
