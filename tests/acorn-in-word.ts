// Owns a made-up policy of 150 clauses as its school keeps it in Word, with headings that are only bold, and its next edition.
import { Document, Packer, Paragraph, TextRun } from 'docx';

/** One line each: "#" a heading, "*" a point, "**" a point below it, anything else a paragraph. */
const edition2025 = `
# Behaviour Policy
Acorn Bank Primary School
At Acorn Bank we want every child to feel safe, to learn well and to be kind.
This policy says what we expect of pupils, and what pupils and families may expect of us.
It was written with pupils, parents, staff and governors in the spring.
# 1. What we believe
* Good behaviour can be taught, practised and learned like anything else.
* Every child has a right to learn without being disturbed.
* Every teacher has a right to teach without being shouted at.
* Adults go first: we speak to children as we want them to speak to us.
* A child is never bad; a choice may be.
* Praise works better than blame, and we use it far more often.
* What is fair is not always the same for everybody.
* Difficult behaviour often tells us that a child needs something.
* Rules are few, short and known to all.
* Mistakes are mended on the same day wherever that can be done.
# 2. Our three rules
* Be ready.
** Have your book, your pencil and your water with you.
** Sit so that you can see whoever is speaking.
** Begin when the teacher asks you to begin.
* Be respectful.
** Listen while somebody else is talking.
** Use the names that people like to be called by.
** Look after books, coats and other people's work.
* Be safe.
** Walk indoors, on the left of the corridor.
** Keep hands and feet to yourself.
** Tell an adult when something worries you.
* The three rules hang in every classroom, in the hall and in the dinner room.
* Classes talk about them in the first week of each term.
# 3. What adults do every day
* Teachers greet each child at the classroom door in the morning.
* Every adult learns the names of the children whom they teach within two weeks.
* Lessons begin on time with something that everybody can do.
* Seating plans are made by the teacher and changed each half term.
* Instructions are short, and given one at a time.
* Adults thank children for doing what was asked.
* Support staff sit with the pupils who need them, not at the back.
* Corridors are supervised by an adult at the beginning and end of break.
* Nobody sends a whole class out for what one child has done.
* Adults keep their voices low, above all when they are cross.
* Displays show work by every child in the class at least once each term.
* Supply teachers are given this policy and the seating plan on arrival.
# 4. Praise and rewards
* Praise is given at once, and says what was done well.
* Each class has a jar of acorns, and one is added when the whole class has earned it.
* A full jar is swapped for a treat that the class has voted for.
* House points are given for effort, kindness and good manners.
** No child is given more than three house points in a day.
** House points are never taken away.
** The house with most points at the end of term has a non-uniform day.
* Two children from each class are named in the Friday assembly.
* A postcard goes home when a child has done something remarkable.
* The headteacher's award is given once each half term.
* Lunchtime staff have golden tickets for good manners at the table.
* Rewards are not promised beforehand to make a child stop misbehaving.
# 5. When things go wrong
* The adult gives a quiet reminder of the rule.
* When that does not help, the child is warned and told what happens next.
* After the warning, the child moves to another seat for ten minutes.
* After that, the child spends time in a partner class with work to finish.
* The class teacher speaks with the child before the end of the session.
* Parents are told on the same day when a child has been sent to a partner class.
* A third visit to a partner class within a week is reported to the phase leader.
* Writing lines is not used as a punishment.
* Children do not miss the whole of a break; five minutes is the most.
* Work that was missed because of behaviour is finished at break or at home.
* No adult shouts into a child's face, and no adult uses sarcasm.
* Children are not made to stand in the corridor.
* What was done is dealt with, and then it is over.
# 6. Serious incidents
* The following are always serious:
** hitting, kicking or biting on purpose;
** bullying of any kind, also by telephone or online;
** racist, sexist or homophobic words;
** stealing, or breaking something on purpose;
** leaving the school grounds without permission;
** bringing something dangerous to school.
* A serious incident is reported to a senior leader within the hour.
* Both sides are heard, one after the other, before anything is decided.
* What happened is written on the incident form by the adult who saw it.
* The headteacher decides what follows, and tells both families.
* Racist incidents are reported to the governors each term.
* An incident that may be a crime is reported to the police.
* A child who was hurt is asked how they are one week later.
# 7. Bullying
* Bullying is hurting somebody on purpose, more than once, when they cannot easily defend themselves.
* It can be done with words, with fists, by leaving somebody out, or with a telephone.
* Anybody who is bullied, or sees bullying, tells any adult they trust.
* The adult listens, writes it down and tells the class teacher on the same day.
* The class teacher speaks with both children separately.
* Parents of both children are invited to school within five days.
* The child who bullied is helped to understand what it was like for the other.
* We look again after two weeks and after half a term to see that it has stopped.
* Anti-bullying week is kept each November.
* Playground buddies wear yellow caps and look out for children who are alone.
* Each class has a worry box, which the teacher empties every day.
# 8. Break and lunchtime
* At least two adults are on the playground at break.
* Each area of the playground has an adult who watches it.
* Games are put out by the Year 6 play leaders.
* Football is played in the cage only, with a rota of classes.
* Children ask before they go indoors to the toilet.
* When the whistle goes, everybody stands still; at the second, they line up.
* Dinner tables are mixed by age.
* Children clear their own trays.
* Midday supervisors give warnings and house points like other staff.
* In wet weather children stay in their classrooms with board games.
* The quiet garden is for reading, drawing and talking.
* Balls that go over the fence are fetched by an adult.
# 9. Outside school
* Pupils are expected to follow the three rules on trips and visits.
* A child whose behaviour is a danger on trips may need a parent to come along.
* Behaviour on the way to and from school is our business when uniform is worn.
* What happens online at home is dealt with by families, unless it is carried into school.
* Coaches are boarded in silence, and seat belts are checked by an adult.
* Clubs before and after school follow this policy too.
* The leader of a club tells the parent at the door how it went.
# 10. Children who need more help
* Some children need more than this policy gives to everybody.
* The special needs coordinator meets the teacher when behaviour does not improve in six weeks.
* A plan is written with the child and the parents.
** It names what goes well.
** It names what makes things harder.
** It says what adults do first, second and third.
** It is looked at again each half term.
* Quiet places are agreed beforehand with children who need them.
* A child with a plan is not punished for what the plan says they cannot yet do.
* Outside help is asked for with the parents' consent.
* Children in care have a named adult who is told of every serious incident.
* The school nurse is asked when sleep, food or medicine may be the cause.
# 11. Holding a child
* Adults hold a child only to keep somebody from being hurt.
* They use the least force for the shortest time.
* At least six members of staff have been trained to do so safely.
* It is never done as a punishment.
* Every time is written in the bound book in the office within the day.
* Parents are told on the same day, by telephone.
* The child and the adult each have somebody to talk to afterwards.
# 12. Suspension and exclusion
* Only the headteacher may suspend or exclude a pupil.
* It is the last step, when everything else has been tried or the danger is great.
* Parents are told at once, and in writing within one day.
* The letter says why, for how long, and how to appeal.
* Work is set and marked from the first day.
* After a suspension, the child and a parent meet the headteacher before lessons.
* The chair of governors is told of every suspension.
* Nobody is sent home informally, to cool off.
# 13. Who does what
* Governors agree this policy and look at the figures each term.
* The headteacher sees that it is followed, and reports to the governors.
* Phase leaders help teachers, and look at incident forms each week.
* Class teachers teach the rules and know the children.
* Parents read this policy, and speak well of school at home.
* Pupils follow the rules and say when something is unfair.
* The school council talks about behaviour once each half term.
# 14. Training and review
* New staff are trained in this policy in their first week.
* All staff practise it together each September.
* Incident forms are counted by class, by kind and by group.
* Pupils are asked each summer whether they feel safe.
* This policy is looked at every year by the governors.
* Copies lie in the office and by the front door.
* A shorter one for children hangs in every classroom.
* Anybody may suggest a change at any time.
`;

/** An edit of one line: [what stands there, what stands there now]; null takes it out. */
type Edit = readonly [string, string | null];

/** What the school changes a year later, in the same Word file. */
const edits2026: readonly Edit[] = [
  // Reworded a little.
  [
    '* Lessons begin on time with something that everybody can do.',
    '* Lessons begin on time, with something that every child can do.',
  ],
  [
    '* Seating plans are made by the teacher and changed each half term.',
    '* Seating plans are made by the teacher and changed every six weeks.',
  ],
  [
    '** No child is given more than three house points in a day.',
    '** No child is given more than five house points in a day.',
  ],
  [
    '* Children do not miss the whole of a break; five minutes is the most.',
    '* Children must not miss the whole of a break; five minutes is the most.',
  ],
  [
    '* Parents of both children are invited to school within five days.',
    '* Parents of both children are invited to school within three school days.',
  ],
  [
    '* At least two adults are on the playground at break.',
    '* At least three adults are on the playground at every break.',
  ],
  [
    '* Every time is written in the bound book in the office within the day.',
    '* Every time is written on the online form within the day.',
  ],
  // Reworded a great deal.
  [
    '* What happens online at home is dealt with by families, unless it is carried into school.',
    '* Families deal with what happens online at home; school joins in once it is carried into lessons.',
  ],
  ['* Dinner tables are mixed by age.', '* Children of all ages sit together at the dinner tables.'],
  [
    '* In wet weather children stay in their classrooms with board games.',
    '* When it rains, pupils stay indoors, in their own classroom, and play board games.',
  ],
  // Taken out.
  ['* Balls that go over the fence are fetched by an adult.', null],
  ['* Writing lines is not used as a punishment.', null],
  // Put in.
  [
    '* Two children from each class are named in the Friday assembly.',
    '* Two children from each class are named in the Friday assembly.\n* Kindness cards may be written by any child to any other.',
  ],
  ['* Be safe.', '* Be safe.\n** Leave your telephone in the box by the office.'],
  [
    '* The school nurse is asked when sleep, food or medicine may be the cause.',
    '* The school nurse is asked when sleep, food or medicine may be the cause.\n* A bereaved child may leave any lesson to see the learning mentor.',
  ],
  // Moved to another section.
  ['* Anti-bullying week is kept each November.', null],
  [
    '* All staff practise it together each September.',
    '* All staff practise it together each September.\n* Anti-bullying week is kept each November.',
  ],
  // A heading.
  ['# 11. Holding a child', '# 11. Physical intervention'],
];

/** A clause that is said so differently that nothing but a person who knows both finds it. */
export const saidOtherwise = 'Children of all ages sit together at the dinner tables.';

/** The clauses that are reworded: what each said, by what it says now. */
export const reworded: ReadonlyMap<string, string> = new Map(
  edits2026.flatMap(([from, to]): [string, string][] =>
    to === null || to.includes('\n') ? [] : [[wordsOf(to), wordsOf(from)]],
  ),
);

/** How many clauses the policy has in its first edition, in Word and here. */
export const acornClauses = edition2025.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length - 1;

/**
 * Writes the policy as Word has it: nothing but bold marks a heading, and no bookmark is in it.
 * @param edition the first, or the next
 * @returns the bytes of the file
 */
export async function writeAcorn(edition: '2025' | '2026'): Promise<Uint8Array> {
  const text = edition === '2025' ? edition2025 : edits2026.reduce(edit, edition2025);
  const lines = text.split('\n').filter((line) => line !== '');
  const document = new Document({ sections: [{ children: lines.map(toParagraph) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function edit(text: string, [from, to]: Edit): string {
  const line = `\n${from}\n`;
  if (!text.includes(line)) throw new Error(`"${from}" is not in the policy`);
  return text.replace(line, () => (to === null ? '\n' : `\n${to}\n`));
}

function toParagraph(line: string): Paragraph {
  const [, sign = '', words = ''] = /^(#|\*{0,2})\s?(.*)$/.exec(line) ?? [];
  if (sign === '#') return new Paragraph({ children: [new TextRun({ text: words, bold: true })] });
  return new Paragraph({
    children: [new TextRun(words)],
    ...(sign === '' ? {} : { bullet: { level: sign.length - 1 } }),
  });
}

function wordsOf(line: string): string {
  return line.replace(/^[#*]+ (?:\d+\. )?/, '');
}
