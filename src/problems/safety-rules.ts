// Owns the wording of rules that keep children safe: what they are told to do, and whom they can turn to.
import { error, notice, quote } from './wording.ts';

const pictures = 'Does it show private parts? You don’t have to show it. Don’t send it on.';

export const safetyRules = {
  'picture-caveat': error(
    (d: { text: string; lacksShow: boolean; lacksOn: boolean }) => {
      const lacks = [
        ...(d.lacksShow ? ['that a picture of private parts need not be shown'] : []),
        ...(d.lacksOn ? ['that nothing is sent on'] : []),
      ];
      return `"${quote(d.text)}" would hold for a nude picture too, because nothing here says ${lacks.join(', or ')}.`;
    },
    () => `Add, in the same page, story, item or lesson, for example: "${pictures}"`,
  ),
  'show-it': error(
    (d: { words: string }) => `"${quote(d.words)}" has somebody show, send or look at what may be a nude picture.`,
    () => 'Let the child tell an adult what it is: no adult should ask to see it, or be sent it.',
  ),
  'two-ways-to-tell': error(
    (d: { on: string; missing: keyof typeof waysToTell; fact: string | null }) => {
      const { lacks } = waysToTell[d.missing];
      if (d.on === 'pages')
        return `Pages for these ages say what to do when something has happened, but "tell" ${lacks}.`;
      return d.on === 'help' ? `What a child reads first here ${lacks}.` : `"${quote(d.on)}" ${lacks}.`;
    },
    (d) => (d.on === 'pages' ? waysToTell[d.missing].add(d.fact) : waysToTell[d.missing].onHelp),
  ),
  'one-adult-only': error(
    (d: { kind: keyof typeof onlyAdults; text: string }) => `"${quote(d.text)}" ${onlyAdults[d.kind].fault}.`,
    (d) => onlyAdults[d.kind].remedy,
  ),
  'concern-to-the-person': error(
    (d: ConcernToThePerson) =>
      'text' in d
        ? `"${quote(d.text)}" takes a worry to the person whom it is about.`
        : 'The page sends worries to the head, and does not say where a worry about the head goes.',
    (d) => concernToThePerson[d.kind],
  ),
  'evidence-caveat': error(
    (d: { text: string }) =>
      `"${quote(d.text)}" would hold for a nude picture of a child too, because nothing here says that none is ever copied.`,
    () =>
      'Add, in the same situation or item, for example: "Never take one of a nude or nearly nude picture: leave that where it is."',
  ),
  'threat-steps': error(
    (d: { missing: (keyof typeof threatSteps)[] }) =>
      `This speaks of a threat, and does not say ${anyOf(d.missing.map((step) => threatSteps[step]))}.`,
    () => 'Say, for example: "It’s not your fault. Stop answering. Don’t pay, and don’t send more. Tell an adult now."',
  ),
  'risk-unnamed': notice(
    (d: { missing: (keyof typeof risks)[] }) =>
      `No page for these ages about what has happened speaks of ${anyOf(d.missing.map((risk) => risks[risk]))}.`,
    () =>
      'Write a page with "about: happened", in words for these ages: what to do, that it is not their fault, and to tell.',
  ),
  'giving-in': error(
    (d: { words: string }) => `"${quote(d.words)}" has a child do what somebody who presses them wants.`,
    () => 'Say, for example: "Stop answering. Don’t pay, don’t send anything and don’t go. Tell an adult now."',
  ),
  'about-listeners': error(
    (d: { words: string }) => `"${quote(d.words)}" asks children about themselves in front of others.`,
    () => 'Ask about somebody in the story, such as "What could Pip do?"; whoever wants to tell tells an adult.',
  ),
  'promised-outcome': error(
    (d: { words: string }) => `"${quote(d.words)}" promises what nobody can be sure of.`,
    () => 'Say what will be done next, such as "I’ll tell the adults who keep children safe."',
  ),
  'disclosures-incomplete': error(
    (d: { missing: keyof typeof disclosures; fact: string | null }) =>
      `What to do when a pupil tells something ${disclosures[d.missing].lacks}.`,
    (d) => disclosures[d.missing].add(d.fact),
  ),
};

type ConcernToThePerson = { kind: 'page' | 'help' } | { kind: 'head' | 'words'; text: string };

const concernToThePerson = {
  page: 'Draw <ConcernAboutHead /> or <Contact role="chair-of-governors" />, and say when.',
  help: 'Add a situation for it, whose first route has "contact: chair-of-governors".',
  head: 'Leave out the head here, and whatever other role the same person has: a worry about the head goes to the chair of governors.',
  words: 'Name somebody else to tell, or say not to tell that person.',
};

const anyOf = (parts: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts);

const threatSteps = {
  answer: 'to stop answering',
  pay: 'not to pay',
  send: 'not to send anything',
  tell: 'to tell somebody',
  fault: 'that it is not the child’s fault',
};

const risks = {
  picture: 'being asked for a picture of private parts',
  camera: 'being asked to go on camera',
  secret: 'being told to keep a secret',
  threat: 'threats',
};

const waysToTell = {
  home: {
    lacks: 'offers no way at home',
    add: () => 'Add a route with "picture: home": the worry may be about somebody at school.',
    onHelp: 'Say "at home" in its words or in a route: the worry may be about somebody at school.',
  },
  school: {
    lacks: 'offers no way at school',
    add: () => 'Add a route with "picture: school": the worry may be about somebody at home.',
    onHelp: 'Say "at school" in its words or in a route: the worry may be about somebody at home.',
  },
  elsewhere: {
    lacks: 'offers no way outside home and school',
    add: () =>
      'Add a route that draws a helpline: {fact:…}, of the kind "phone" in facts.yaml, and not the number for danger.',
    onHelp:
      'Add a route whose facts hold a helpline, of the kind "phone" in facts.yaml, and not the number for danger.',
  },
  danger: {
    lacks: 'does not say whom to call in danger',
    add: (fact: string | null) =>
      `Add a route for it, for example, "In danger now? Call {fact:${fact ?? '…'}}." It is the emergency number of school.yaml.`,
    onHelp: '',
  },
  'not meant': {
    lacks: 'does not say that a child who broke a rule can tell too',
    add: () => 'Add, for example, "You can tell, even if you weren’t meant to be on that app."',
    onHelp: 'Add, for example, "You can tell, even if you weren’t meant to be on that app."',
  },
  another: {
    lacks: 'does not say what to do when the first adult does not help',
    add: () => 'Add, for example, "If the first adult doesn’t help, tell another one."',
    onHelp: 'Add, for example, "If the first adult doesn’t help, tell another one."',
  },
};

const onlyAdults = {
  home: {
    fault: 'names nobody but an adult at home, and that may be the adult whom the worry is about',
    remedy: 'Add "or at school", or another adult, in the same paragraph.',
  },
  school: {
    fault: 'names nobody but an adult at school, and that may be the adult whom the worry is about',
    remedy: 'Add "or at home", or another adult, in the same paragraph.',
  },
  only: {
    fault: 'sends a child to one person alone, who may be busy, or the one whom the worry is about',
    remedy: 'Name a second person, or say that another adult can be told.',
  },
  nobody: {
    fault: 'asks a child to tell nobody',
    remedy: 'Say whom a child can tell; what a stranger says stands in quotation marks.',
  },
  alone: {
    fault: 'leaves a child to put it right alone',
    remedy: 'Say who can help.',
  },
  with: {
    fault: 'has a child wait for an adult before they get help',
    remedy: 'Say that a child can do it alone, or with an adult.',
  },
  secret: {
    fault: 'asks a child to keep a secret',
    remedy: 'Write "private" where something is private, and say that a child can tell a trusted adult anything.',
  },
};

const disclosures = {
  dsl: { lacks: 'does not name the DSL', add: () => 'Say that the teacher tells the DSL (or a deputy) straight away.' },
  deputy: {
    lacks: 'names no deputy, so that it ends where the DSL is away',
    add: () => 'Write "the DSL (or a deputy)".',
  },
  danger: {
    lacks: 'does not say what to do in danger',
    add: (fact: string | null) =>
      fact === null
        ? 'Say whom to call when a child is in danger now.'
        : `Add "In danger now, call {fact:${fact}}." It is the emergency number of school.yaml.`,
  },
  secrecy: {
    lacks: 'does not say that nothing is promised',
    add: () => 'Add, for example, "Do not promise to keep it secret."',
  },
  showing: {
    lacks: 'does not say that nobody asks to be shown anything',
    add: () => 'Add, for example, "Do not ask to be shown what is on a device."',
  },
};
