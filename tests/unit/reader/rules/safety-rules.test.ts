// What children are told: sentences that put them at risk are found, and their safe neighbours are not.
import { describe, expect, it } from 'vitest';
import type { School } from '../../../../src/schemas/school.ts';
import { checkAdultPictures } from '../../../../src/reader/rules/safety/adult-pictures.ts';
import { checkDeputies } from '../../../../src/reader/rules/safety/deputies.ts';
import { checkPersonConcerned, checkWorrySituation } from '../../../../src/reader/rules/safety/person-concerned.ts';
import { checkPupilWords } from '../../../../src/reader/rules/safety/pupil-words-rules.ts';
import { checkWaysToTell } from '../../../../src/reader/rules/safety/two-ways-to-tell.ts';
import { readFixture } from '../content-folder.ts';

const place = { path: 'pupils/7-9/page.mdx', line: 1 };
const rulesFor = (text: string, isHappened = true, isChoice = false): string[] => [
  ...new Set(
    checkPupilWords({ isHappened, passages: [{ text, place, isChoice }], band: '9-11' }, new Set()).map(
      ({ rule }) => rule,
    ),
  ),
];

describe('a child is told to keep or show something', () => {
  it.each([
    'Keep it. Do not delete the words.',
    'Keep it and tell an adult.',
    'Keep the messages.',
    'Leave the message there.',
    'He leaves it there.',
    'Take a screenshot.',
    'Take screenshots.',
    'Grab a screenshot of the chat.',
    'Keep a copy of the chat.',
    'Make a copy of the photo.',
    'Print the message.',
    'Screenshot it.',
    'You can show it on the tablet.',
    'Delete it at once',
    'Don’t delete the messages.',
    'If one adult doesn’t help, keep the photo.',
    'Take a picture of the screen.',
    'Take a photo of what it says.',
    'Snap the screen.',
    'Film the screen.',
    'Print it out.',
    'Print off the messages.',
    'Copy and paste the messages.',
    'Keep your messages safe.',
    'Keep both messages.',
    'Keep everything they sent.',
    'Keep hold of the chat.',
    'Hang on to the picture.',
    'Save what they sent you.',
    'Save that.',
    'Keep a record of the messages.',
    'Collect the evidence.',
    'A screenshot helps.',
    'Take a quick screenshot first.',
    'Make sure you still have the messages.',
    'The picture is evidence.',
    'Record what happens on the screen.',
    'Keep the chat open.',
    'Leave it on the screen.',
    'Email it to yourself.',
    'Send yourself a copy.',
    'Don’t delete.',
    'Do a screen grab.',
    'Put the picture in a folder.',
    'Leave everything as it is.',
    'The messages should stay where they are.',
    'Do not clear the chat.',
    'Don’t throw the messages away.',
    'Get rid of the picture.',
    'Look at it with an adult.',
    'Read the messages together.',
    'A teacher can check the messages.',
    'Ask a grown-up to look at the picture.',
  ])('and no caveat stands with it: %s', (text) => {
    expect(rulesFor(`A message comes. ${text}`)).toEqual(['picture-caveat']);
  });

  it.each([
    'Keep it private. Keep it safe. Keep your name to yourself. You can keep calm.',
    'Other people can keep a copy. One player has made a copy. Dad prints the photo.',
    'Don’t take a screenshot, print it or make a copy.',
    'Keep the camera off. Keep it off.',
    'A password is like a key, and you can keep it.',
    'Who else could see it, save it or send it on?',
    'Keep that in mind. Keep this promise. You can read it with a friend.',
    'Put the phone away. Leave the tablet as it is. Print your poster.',
    'People can save what they see. Other people can keep it.',
    'A photo can show who you are. You can show a drawing.',
    'You don’t have to show it.',
    'Don’t save it, show it or send it on.',
    'Keep the messages. If one shows someone’s private parts, you don’t have to show it. Don’t send it on.',
    'Do not delete it. If it is a picture of a body, he would not have to show it.',
  ])('or not, or the caveat stands with it: %s', (text) => {
    expect(rulesFor(`A message comes. ${text}`)).toEqual([]);
  });

  it('or it is a thing that nobody sent', () => {
    expect(rulesFor('Pip finds a phone on the path. Leave it there.')).toEqual([]);
  });

  it('needs the words on sending on only where something is kept', () => {
    const caveat = 'If it shows private parts, you need not show it.';
    expect(rulesFor(`Delete the picture. ${caveat}`)).toEqual([]);
    expect(rulesFor(`Keep the picture. ${caveat}`)).toEqual(['picture-caveat']);
    expect(rulesFor(`Keep the picture, or send it to Mum. ${caveat}`)).toEqual(['picture-caveat']);
    expect(rulesFor(`Keep the picture and pass it to nobody. ${caveat}`)).toEqual([]);
  });
});

describe('a child shows an adult', () => {
  const caveat = 'Does it show private parts? You don’t have to show it. Don’t send it on.';

  it.each([
    'You can show an adult.',
    'Show it to an adult you trust.',
    'She can show the message to a grown-up she trusts.',
    'Kit shows Gran the messages.',
    'Together they show the messages to the school.',
    'Wait until you have shown it to a teacher.',
    'Tell an adult you trust. Show them the messages.',
    '“Can I show you something?”',
    '“Can you show me?” says Dad.',
    'An adult may need to see them.',
    'Send the photo to your teacher.',
    'Forward it to a grown-up.',
    'Send it to an adult so they can help.',
    'Email your teacher the picture.',
    'Let your teacher see the photo.',
    'Hand the tablet to a grown-up.',
    'Give an adult your phone.',
    'Show someone you trust.',
    'Show and tell an adult.',
    'You have to show it.',
    'Let your mum read the messages.',
    'Let your teacher have a look.',
    'An adult should see this.',
    'Your teacher will want to see it.',
    'They will ask to see it.',
    'Share the picture with your teacher.',
    'Send it to someone you trust.',
    'Send a copy to your teacher.',
    'Send it to CEOP.',
    'Forward the chat to Mum.',
    'Upload it for your teacher.',
    'Hand over your tablet.',
    'Hand your phone over.',
    'Take it to a grown-up.',
    'Run to your teacher with the tablet.',
    'Take the phone straight to the office.',
    'Let an adult take the phone.',
    'We will need to see the picture.',
    'Show just one adult.',
    'Hold up the screen so that your teacher can see.',
  ])('is found: %s', (text) => {
    expect(rulesFor(`${text} ${caveat}`)).toEqual(['show-it']);
  });

  it.each([
    'You don’t have to show it to an adult.',
    '“You don’t have to show me,” says the teacher.',
    'Nobody has to show an adult a picture.',
    'An adult can show you where the button is.',
    'Show an adult how you feel. Show your teacher your answers.',
    'Draw your house, and show it to your teacher.',
    'Ottie’s photo shows her school jumper.',
    'You don’t have to send it to an adult. Don’t send the photo to your teacher.',
    'You can send a photo to Gran. Ask first.',
    'Let an adult help you. Let your teacher know.',
    'Give the tablet to a grown-up at bedtime.',
    'Pass the message on to nobody.',
    'They may ask to see you on camera. If someone asks to see them, we tell.',
    'An adult will not ask to see it.',
  ])('is not found in: %s', (text) => {
    expect(rulesFor(text)).toEqual([]);
  });
});

describe('a child has somebody else to turn to', () => {
  it.each(['Tell an adult at home.', 'You can talk to someone you trust at home.', 'Ask Mum at home for help.'])(
    'a page about what happened names home alone: %s',
    (text) => {
      expect(rulesFor(text)).toEqual(['one-adult-only']);
      expect(rulesFor(text, false)).toEqual([]);
    },
  );

  it.each([
    'Tell Mum.',
    'Tell Mum or Dad.',
    'Tell a parent.',
    'Talk to your carer.',
    'You can tell your family.',
    'Go and find Dad.',
    'Let your parents know.',
    'Tell your big sister.',
    'Tell a grown-up in your house.',
  ])('a page about what happened names a parent alone: %s', (text) => {
    expect(rulesFor(text)).toEqual(['one-adult-only']);
    expect(rulesFor(text, false)).toEqual([]);
  });

  it.each(['Tell your teacher.', 'Tell an adult at school.', 'Go to the headteacher.'])(
    'a page about what happened names school alone: %s',
    (text) => {
      expect(rulesFor(text)).toEqual(['one-adult-only']);
      expect(rulesFor(text, false)).toEqual([]);
      expect(rulesFor(`${text} Or tell someone at home.`)).toEqual([]);
    },
  );

  it.each([
    'Tell one adult only.',
    'Tell Mum and no one else.',
    'Your teacher is the only one to tell.',
    'Keep this between us.',
    'Let this be our secret.',
    'You shouldn’t tell anyone.',
    'It’s best not to tell.',
    'Don’t bother an adult.',
    'Do not tell your friends or your teacher.',
    'Don’t let anyone know.',
    'Keep quiet about it.',
    'Say nothing to anyone.',
    'Try to fix it before you tell.',
    'Deal with it yourself.',
    'Sort it out on your own.',
    'Hide it from your parents.',
    'Only tell Mum.',
    'Tell nobody but Dad.',
    'Please keep it secret.',
    'You can keep it a secret.',
    'Don’t tell anyone.',
    'Never tell a grown-up.',
    'It’s our secret, so keep it to yourself.',
    'Keep it to yourself.',
  ])('a page asks for silence: %s', (text) => {
    expect(rulesFor(text, false)).toEqual(['one-adult-only']);
    expect(rulesFor(text, false, true), 'a choice in a story').toEqual([]);
  });

  it.each([
    'Tell an adult at home or at school.',
    'Is it someone at home? Tell at school. Is it someone at school? Tell at home.',
    'Ask an adult at home before a video call.',
    'If they ask you to keep a secret, that’s a good time to tell.',
    'You can’t promise to keep it secret.',
    'Someone asks Bram to meet and keep it secret.',
    'Never keep it secret.',
    'You don’t have to show anyone. You don’t have to tell anyone else.',
    'Tell Mum, Dad or a teacher.',
    'Tell Mum or another adult you trust.',
    'Tell your family, or call Childline.',
    'Don’t tell anyone your password. Don’t tell anyone where you live.',
    'StarFox writes, “Don’t tell anyone. It’s our secret.”',
    'Someone says, “Don’t tell.” You can tell.',
    'Don’t keep it to yourself.',
    'Say no, or say nothing. Don’t tell the adult that it’s about.',
    'Don’t try to hide it or fix it all by yourself.',
    'Your password is yours. Keep it to yourself.',
  ])('is not found in: %s', (text) => {
    expect(rulesFor(text)).toEqual([]);
  });
});

describe('a child is pressed', () => {
  it.each([
    'Pay them.',
    'Just pay once.',
    'You could give them the money.',
    'Do what they say.',
    'Do as he asks.',
    'Send them another picture.',
    'Just send one so that they stop.',
    'You can meet them.',
  ])('and told to give in: %s', (text) => {
    expect(rulesFor(`Someone has a photo. ${text}`)).toEqual(['giving-in']);
    expect(rulesFor(`Someone has a photo. ${text}`, true, true), 'a choice in a story').toEqual([]);
  });

  it.each([
    'Don’t pay them. Don’t do what they say. You don’t have to do what they say.',
    'They say, “Pay me.” Never send them another picture.',
    'You can send them a kind message. You can give them a wave.',
    'You can meet them with an adult you trust.',
  ])('and not: %s', (text) => {
    expect(rulesFor(`Someone has a photo. ${text}`)).toEqual([]);
  });

  it.each(['Report it to CEOP with an adult.', 'Call Childline with your teacher.', 'CEOP needs an adult’s help.'])(
    'and must wait for an adult: %s',
    (text) => {
      expect(rulesFor(text)).toEqual(['one-adult-only']);
    },
  );

  it('and can report alone, or with an adult', () => {
    expect(rulesFor('At CEOP, you can report alone or with an adult. She rings Childline on her own.')).toEqual([]);
  });
});

describe('a page about blackmail', () => {
  const said = 'It’s not your fault. Stop answering. Don’t pay, and don’t send more. Tell an adult now.';

  it('says all that a child needs', () => {
    expect(rulesFor(`Someone may threaten to share your picture. ${said}`)).toEqual([]);
    expect(rulesFor(`That’s blackmail. ${said}`)).toEqual([]);
  });

  it.each(['It’s not your fault.', 'Stop answering.', 'Don’t pay, and', 'don’t send more.', 'Tell an adult now.'])(
    'is found without: %s',
    (part) => {
      expect(rulesFor(`That’s blackmail. ${said.replace(part, '')}`)).toEqual(['threat-steps']);
    },
  );

  it('is no page about a threat of another kind, or that was not met', () => {
    expect(rulesFor('Someone threatens to leave the game. Tell an adult.')).toEqual([]);
    expect(rulesFor('That’s blackmail.', false)).toEqual([]);
  });
});

describe('what a class reads together', () => {
  const shared = (text: string, isShared = true): string[] =>
    checkPupilWords({ isHappened: false, isShared, passages: [{ text, place }], band: '9-11' }, new Set()).map(
      ({ rule }) => rule,
    );

  it.each([
    'Has this happened to you?',
    'Did anything like this ever happen to anyone here?',
    'Have you ever kept a secret?',
    'Has anyone ever sent a mean message?',
    'Hands up if someone has asked you for a picture.',
    'What would you do?',
  ])('is not about those who listen: %s', (text) => {
    expect(shared(text)).toEqual(['about-listeners']);
    expect(shared(text, false)).toEqual([]);
  });

  it.each([
    'What could Pip do? Has this happened to Pip before?',
    'Hands up if you like cake. Put your hand up if you hear the bell.',
    'Don’t ask “Has this happened to you?”',
  ])('may ask about others: %s', (text) => {
    expect(shared(text)).toEqual([]);
  });

  it.each([
    '“I’ll make sure that Ash is safe,” says the teacher.',
    '“I promise nobody will be cross.”',
    'Everything will be okay.',
    '“It’ll all be fine,” says Gran.',
    '“You won’t get into trouble.”',
    '“We’ll stop it today.”',
  ])('promises nothing: %s', (text) => {
    expect(shared(text, false)).toEqual(['promised-outcome']);
  });

  it.each([
    'Nobody can promise that it will be fine. Robin promises to feed the cat.',
    '“I’ll tell the adults who keep children safe.” You’re not in trouble for telling.',
    'Make sure that you have a pencil.',
  ])('may say what is true: %s', (text) => {
    expect(shared(text, false)).toEqual([]);
  });
});

describe('a worry never goes to the person whom it is about', () => {
  it.each([
    'Tell the person it is about.',
    'Talk to the teacher concerned first.',
    'You could ask the member of staff you are worried about.',
    'Raise it with the colleague in question.',
    'Take it to the adult that it’s about.',
  ])('is found: %s', (text) => {
    expect(checkPersonConcerned([{ text, place }])).toHaveLength(1);
  });

  it.each([
    'Tell the DSL, but never the person it is about.',
    'Don’t tell the adult that it’s about.',
    'Don’t warn the person you’re worried about.',
    'Talk to the teacher about the trip. Tell the teacher that it’s about a photo.',
    'You can tell them that you’re worried about Pip.',
  ])('is not found in: %s', (text) => {
    expect(checkPersonConcerned([{ text, place }])).toEqual([]);
  });
});

describe('a situation about a worry', () => {
  const found = (text: string, title = 'You’re worried about a member of staff'): number =>
    checkWorrySituation(title, [{ text, place }]).length;

  it.each([
    'Speak to the member of staff first.',
    'Ask the teacher what happened.',
    'Let the person know.',
    'Have a quiet word with them.',
    'Hear their side of it.',
    'Give them a chance to explain.',
  ])('never sends its reader to that person: %s', (text) => {
    expect(found(text)).toBe(1);
    expect(found(text, 'You would like to complain'), 'a complaint may begin there').toBe(0);
  });

  it('may send them to others, and say whom not to ask', () => {
    expect(found('Don’t speak to the member of staff. Tell the DSL. Ask the teacher in charge.')).toBe(0);
  });
});

describe('ordinary words about messages and screens', () => {
  it.each([
    'Save your work before you stop. Keep a diary of your screen time. Print your certificate.',
    'Take a screenshot of your high score. Make a copy of your poem. Store your password in a safe place.',
    'Delete an app that you don’t use. You can delete your old posts with an adult.',
    'You can look at photos together with Gran. An adult can check your settings. A teacher can read the note.',
    'Keep your messages short. Keep the chat friendly. Keep it up!',
    'Show Mum your new game. Show your teacher your poster. They can see the photo on the wall.',
    'Tell Mum where you are going. Call Gran on Sunday. Get Dad to help with the tablet. Keep quiet in the library.',
    'Meet them at the gate with your mum. Send her a picture of your cat if your mum says yes. Pay attention.',
    'It will be fine weather on Monday. I’ll make sure the hall is open.',
    'Have you ever seen a purple tiger? Put your hand up if you like cats.',
    'You can look at Childline’s website with an adult.',
  ])('hold for children: %s', (text) => {
    const words = { isHappened: true, isShared: true, passages: [{ text: `You get messages. ${text}`, place }] };
    expect(checkPupilWords({ ...words, band: '9-11' }, new Set()).filter(({ rule }) => rule !== 'hard-word')).toEqual(
      [],
    );
  });

  it.each([
    'Keep a copy of the risk assessment. Copy the message to all parents. Keep posts short.',
    'Keep evidence of training. Keep proof of consent. Keep a record of messages sent to parents.',
    'Ask pupils to show their work. Ask the child to send a card. Read the messages with the child.',
    'Send it to the office by Friday. Send the form to the head. Speak to the teacher about homework.',
  ])('hold for adults: %s', (text) => {
    expect([...checkAdultPictures([{ text, place }]), ...checkPersonConcerned([{ text, place }])]).toEqual([]);
  });
});

describe('an adult is told to keep evidence', () => {
  const found = (text: string): string[] => checkAdultPictures([{ text, place }]).map(({ rule }) => rule);

  it.each([
    'Take a screenshot.',
    'Keep evidence before you block.',
    'Save the messages.',
    'Print the chat.',
    'Screenshot it.',
    'Take a photo of the screen.',
    'Forward the picture to nobody but the DSL.',
    'Keep a copy of the messages.',
    'Ask parents for screenshots.',
    'Screenshots must be kept.',
    'Ask for copies of the messages.',
    'Keep the images as evidence.',
    'Capture the screen.',
  ])('and no caveat stands with it: %s', (text) => {
    expect(found(text)).toContain('evidence-caveat');
    expect(found(`${text} Never take one of a nude or nearly nude picture.`)).not.toContain('evidence-caveat');
  });

  it.each([
    'Don’t keep screenshots on your own phone. Never copy the messages.',
    'Keep photos of pupils off social media. Keep the conversation off your own account.',
    'Keep pictures from school events in the family album. Print the poster.',
  ])('or not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Ask the child to show you.',
    'Have them send it to you.',
    'Ask pupils to send you the messages.',
    'Look through the child’s phone.',
    'Go through the pictures with the child.',
    'There is a nude picture. Look at it to be sure.',
    'Ask to see the messages.',
    'There is a picture. Forward it to the DSL.',
    'Show the picture to the headteacher.',
  ])('or to have a child show it: %s', (text) => {
    expect(found(text)).toContain('show-it');
  });

  it.each([
    'Never ask a child to show it. Don’t ask to see the picture.',
    'Send them to the school office. Ask your child to show you “Ta-da!”, and how the game works.',
  ])('or not to: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an adult has somebody to tell when the DSL is away', () => {
  const contacts = { dsl: { title: 'DSL', phone: '01632 960001' }, headteacher: { title: 'Head' } };
  const school: School = {
    name: 'Example',
    confirmedOn: null,
    contacts: { ...contacts, 'deputy-dsl': { title: 'D' } },
  };
  const noticesFor = (text: string): number => checkDeputies([{ text, place }], school).length;

  it.each([
    'Tell the DSL.',
    'If a child is hurt, tell your manager or the DSL at once.',
    'Report it to the DSL or the headteacher.',
    'Call the safeguarding lead (DSL).',
    'Don’t answer, but tell the head or the safeguarding lead (DSL).',
  ])('is found: %s', (text) => {
    expect(noticesFor(text)).toBe(1);
    expect(checkDeputies([{ text, place }], { ...school, contacts })).toEqual([]);
  });

  it.each([
    'Tell the DSL (or a deputy). The DSL writes it down.',
    'Discuss it with the DSL and the headteacher.',
    'Tell the DSL and the headteacher of ties with families.',
    'If it is about the DSL, tell the chair of governors.',
    'Don’t take it to the DSL either.',
    'Do not tell the DSL, if it is about the DSL.',
    'The DSL or the head has assessed the risks.',
  ])('is not found in: %s', (text) => {
    expect(noticesFor(text)).toBe(0);
  });
});

it('the number for danger is no helpline', async () => {
  const { pupils, facts } = await readFixture('school');
  const band = pupils.bands.get('7-9');
  if (!band) throw new Error('The band could not be read');
  const routes = band.tell.routes.map((route) => ({
    ...route,
    text: route.text.replace('listening-line', 'emergency'),
  }));
  const file = { data: { ...band, tell: { ...band.tell, routes } }, placeOf: () => place };
  expect(checkWaysToTell(file, facts, null)).toEqual([]);
  expect(checkWaysToTell(file, facts, 'emergency').map(({ message }) => message)).toEqual([
    'Pages for these ages say what to do when something has happened, but "tell" offers no way outside home and school.',
  ]);
});
