// Owns the page of help of a school that has written none: it is made of the contacts that every school has.
import { headConcernRole } from '../contacts/head-concern.ts';
import { hasDeputy } from '../contacts/deputies.ts';
import type { School } from '../../schemas/school.ts';
import type { Urgent, UrgentRoute } from '../../schemas/urgent.ts';

/** The roles whose contacts make a route, in the order in which to try them, and what each is for. */
const roles: { role: string; about: string }[] = [
  { role: 'dsl', about: 'Takes every worry about a child’s safety.' },
  { role: 'deputy-dsl', about: 'When you can’t reach the safeguarding lead, or would rather tell someone else.' },
  { role: 'headteacher', about: 'When you’re worried about a member of staff.' },
];

/**
 * Makes the page of help from a school's contacts.
 * @param school the school
 * @param against the version of the policy in force
 * @returns the page: three kinds of readers, and what no school is without
 */
export function makeContactsPage(school: School, against: string): Urgent {
  const routes: Record<string, UrgentRoute> = {
    adult: {
      title: 'An adult you trust',
      about:
        'At home or at school. Is it about someone at home? Tell at school. Is it about someone at school? Tell at home. If one adult doesn’t help, tell another.',
    },
  };
  for (const { role, about } of roles) {
    const contact = school.contacts[role];
    if (contact) routes[role] = { title: contact.title, contact: role, about };
  }
  const listed = Object.keys(routes).filter((name) => name !== 'adult');
  // A concern about the head goes to the chair, listed or not.
  const chair = school.contacts[headConcernRole];
  const forHead = 'When you’re worried about the head.';
  routes[headConcernRole] = chair
    ? { title: chair.title, contact: headConcernRole, about: forHead }
    : { title: 'Chair of Governors', about: `${forHead} Ask the school office for the chair’s address.` };
  const { allegationsFacts = [], complaints } = school;
  if (allegationsFacts.length > 0) {
    routes.officer = {
      title: 'LADO, for worries about staff',
      facts: allegationsFacts,
      about: 'An officer outside the school, for adults to call when someone here may not be safe with children.',
    };
  }
  const officer = 'officer' in routes ? ['officer'] : [];
  const lead = `the safeguarding lead (DSL)${hasDeputy(school) ? ' or a deputy' : ''}`;
  const first = listed.filter((role) => role !== 'headteacher');
  return {
    against,
    lead: 'Tell someone now. You don’t have to be sure that something is wrong.',
    danger: 'Is someone hurt, or in danger now? Ask for the police or an ambulance. Children can call too.',
    routes,
    askers: [
      {
        who: 'child',
        title: 'I’m a child',
        say: 'It’s not your fault, and it’s never too late to tell. If one adult doesn’t help, tell another.',
        routes: ['adult'],
      },
      {
        who: 'parent',
        title: 'I’m a parent, carer or neighbour',
        say: 'You don’t need proof. If nobody answers, go on to the next.',
        routes: listed,
      },
      {
        who: 'staff',
        title: 'I work or help at the school',
        say: `Tell ${lead} at once. Don’t look into it yourself, and don’t promise to keep it secret.`,
        routes: listed,
      },
    ],
    situations: [
      {
        id: 'worry-about-child',
        title: 'I’m worried that someone is hurting or neglecting a child',
        askers: ['parent', 'staff'],
        say: `Tell ${lead} today, even if you aren’t sure.`,
        steps: [
          'Don’t question the child, and don’t warn the person you’re worried about.',
          'Write down what you saw or heard, and when.',
        ],
        routes: first,
        words: [],
        phrasings: [],
      },
      {
        id: 'worry-about-staff',
        title: 'I’m worried about a member of staff',
        askers: ['parent', 'staff'],
        say: `Tell ${lead} or the head, but never the person that it’s about.`,
        routes: ['headteacher', ...first, ...officer],
        words: [],
        phrasings: [],
      },
      {
        id: 'worry-about-head',
        title: 'I’m worried about the head',
        askers: ['parent', 'staff'],
        say: 'Don’t take it to the head, but to the chair of governors.',
        routes: [headConcernRole, ...officer],
        words: [],
        phrasings: [],
      },
      {
        id: 'complaint',
        title: 'I want to complain about something else',
        askers: ['parent', 'staff'],
        say: `Talk to the school, or follow its complaints procedure${complaints ? '' : ': the school office gives you a copy'}.`,
        routes: ['headteacher'],
        ...(complaints ? { page: complaints.address } : {}),
        words: [],
        phrasings: [],
      },
    ],
  };
}
