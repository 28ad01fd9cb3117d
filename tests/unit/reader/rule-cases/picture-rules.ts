// Owns cases for the rules about the pictures of a policy.
import { drawStripes } from '../../../draw-picture.ts';
import type { Files } from '../content-folder.ts';
import { propose } from '../proposal.ts';
import type { RuleCase } from './rule-case.ts';

const chart = 'content/policy/pictures/way-chart.png';
const words = 'The way of a slip to the office';

function withChart(body: string, others: Files = {}): Files {
  return { [chart]: drawStripes(64, 40, 4), ...propose(body), ...others };
}

export const pictureRuleCases: RuleCase[] = [
  {
    rule: 'unknown-picture',
    when: 'a text draws pictures that are not there, one of them of another site',
    files: withChart(
      `![${words}](way-chart.png) ^slip-way\n\n![${words}](way-charts.png) ^slip-two\n\n![${words}](https://other.example/a.png) ^slip-three\n\n![${words}](../map.png) ^slip-four`,
    ),
    report: `
content/policy/2024-09.mdx:11:1 unknown-picture (error)
  There is no picture "way-charts.png" in policy/pictures/.
  Did you mean "way-chart.png"?

content/policy/2024-09.mdx:13:1 unknown-picture (error)
  There is no picture "https://other.example/a.png" in policy/pictures/.
  Put the file there, and write its name alone in the round brackets.

content/policy/2024-09.mdx:15:1 unknown-picture (error)
  There is no picture "../map.png" in policy/pictures/.
  Put the file there, and write its name alone in the round brackets.
`,
  },
  {
    rule: 'picture-without-words',
    when: 'an alternative is missing, is the name of the file, or says only that there is a picture',
    files: withChart(
      '![](way-chart.png) ^slip-one\n\n![way-chart.png](way-chart.png) ^slip-two\n\n![Way chart](way-chart.png) ^slip-three\n\n![Image 1](way-chart.png) ^slip-four\n\nSee it. ![A way\n  through the wood](way-chart.png) ^slip-five',
    ),
    report: `
content/policy/2024-09.mdx:9:1 picture-without-words (error)
  The picture has no words, so who does not see it gets nothing.
  Write in the square brackets what it says, as in ![A flow chart: the child tells an adult, and the adult tells the lead](phone-chart.png).

content/policy/2024-09.mdx:11:1 picture-without-words (error)
  "way-chart.png" does not say what the picture shows.
  Write in the square brackets what it says, as in ![A flow chart: the child tells an adult, and the adult tells the lead](phone-chart.png).

content/policy/2024-09.mdx:13:1 picture-without-words (error)
  "Way chart" does not say what the picture shows.
  Write in the square brackets what it says, as in ![A flow chart: the child tells an adult, and the adult tells the lead](phone-chart.png).

content/policy/2024-09.mdx:15:1 picture-without-words (error)
  "Image 1" does not say what the picture shows.
  Write in the square brackets what it says, as in ![A flow chart: the child tells an adult, and the adult tells the lead](phone-chart.png).
`,
  },
  {
    rule: 'picture-words-marked',
    when: 'an alternative holds a link or an id, and a picture has a title or stands in a heading',
    files: withChart(
      '## The ![way of a slip to it](way-chart.png) ^slip-head\n\n![The [way](https://way.example) of it](way-chart.png) ^slip-one\n\n![The way of a slip ^slip-two](way-chart.png)\n\n![The way of a slip](way-chart.png "Way") ^slip-three',
    ),
    report: `
content/policy/2024-09.mdx:9:1 unsupported-block (error)
  A picture in a heading cannot be part of a policy text.
  Put the picture into a paragraph of its own below the heading.

content/policy/2024-09.mdx:11:1 picture-words-marked (error)
  The words of the picture, "The way of it", hold a link, an id or another mark.
  Write plain words in the square brackets; a link stands in a sentence, and the id after the round brackets.

content/policy/2024-09.mdx:13:1 picture-words-marked (error)
  The words of the picture, "The way of a slip ^slip-two", hold a link, an id or another mark.
  Write plain words in the square brackets; a link stands in a sentence, and the id after the round brackets.

content/policy/2024-09.mdx:13:1 unsupported-block (error)
  A paragraph without words cannot be part of a policy text.
  Write its words before the id, or remove it.

content/policy/2024-09.mdx:15:1 unsupported-block (error)
  The title of a picture cannot be part of a policy text.
  Put its words into the square brackets, and leave the file alone in the round ones.

content/policy/pictures/way-chart.png:1 unused-picture (notice)
  No version of the policy has the picture "way-chart.png", so nobody sees it.
  Write ![what it shows](way-chart.png) where it belongs, or delete the file.
`,
  },
  {
    rule: 'not-a-picture',
    when: 'files are not what they are called, and nobody draws them',
    files: {
      'content/policy/pictures/a-photo.jpg': drawStripes(8, 8, 2),
      'content/policy/pictures/a-script.png': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    },
    report: `
content/policy/pictures/a-photo.jpg:1 not-a-picture (error)
  The file is called a JPEG, and is a PNG.
  Save the picture again as a JPEG from the program that shows it; a new name alone does not change it.

content/policy/pictures/a-photo.jpg:1 unused-picture (notice)
  No version of the policy has the picture "a-photo.jpg", so nobody sees it.
  Write ![what it shows](a-photo.jpg) where it belongs, or delete the file.

content/policy/pictures/a-script.png:1 not-a-picture (error)
  The file is no PNG that a browser can draw.
  Save the picture again as a PNG from the program that shows it; a new name alone does not change it.

content/policy/pictures/a-script.png:1 unused-picture (notice)
  No version of the policy has the picture "a-script.png", so nobody sees it.
  Write ![what it shows](a-script.png) where it belongs, or delete the file.
`,
  },
  {
    rule: 'picture-too-large',
    when: 'a picture has more than a megabyte',
    files: withChart(`![${words}](way-chart.png) ^slip-way`, { [chart]: new Uint8Array(1_000_001) }),
    report: `
content/policy/pictures/way-chart.png:1 picture-too-large (error)
  The picture has 1.1 MB; one may have at most 1 MB.
  Save it smaller: 1,200 pixels wide are enough, as a PNG for a chart, as a JPEG for a photograph.
`,
  },
  {
    rule: 'bad-file-name',
    when: 'the folder of pictures holds a drawing with script, and a picture with capitals',
    files: {
      'content/policy/pictures/way-chart.svg': '<svg></svg>',
      'content/policy/pictures/Way Chart.PNG': drawStripes(8, 8, 2),
    },
    report: `
content/policy/pictures/Way Chart.PNG:1 bad-file-name (error)
  The file is called "Way Chart.PNG"; its name must be lower-case words joined by hyphens with the ending of a picture (png, jpg, webp or gif), such as "phone-chart.png"; an SVG can hold script, so save it as a PNG.
  Rename the file, if it is meant to be content of its own; otherwise delete it.

content/policy/pictures/way-chart.svg:1 bad-file-name (error)
  The file is called "way-chart.svg"; its name must be lower-case words joined by hyphens with the ending of a picture (png, jpg, webp or gif), such as "phone-chart.png"; an SVG can hold script, so save it as a PNG.
  Rename the file, if it is meant to be content of its own; otherwise delete it.
`,
  },
  {
    rule: 'unused-picture',
    when: 'no version draws a picture',
    files: { [chart]: drawStripes(8, 8, 2) },
    report: `
content/policy/pictures/way-chart.png:1 unused-picture (notice)
  No version of the policy has the picture "way-chart.png", so nobody sees it.
  Write ![what it shows](way-chart.png) where it belongs, or delete the file.
`,
  },
];
