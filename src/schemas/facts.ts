// Owns `facts.yaml`: facts from outside that pages show, such as helplines, each with its source.
import { z } from 'zod';
import { emailAddress, name, phoneNumber, verification, webAddress, words } from './fields.ts';

export const facts = z
  .record(
    name,
    z
      .strictObject({
        kind: z
          .enum(['phone', 'email', 'website', 'text'])
          .describe('How it is drawn: phone and email as links that call and write, website as a link, text as words.'),
        value: words.describe('What a sentence shows, such as "0800 1111" or "13".'),
        about: words.describe('Whose number or page it is, or what the fact says, as a short phrase.'),
        address: webAddress.describe('The page for a website; for any other fact, the page that it was seen on.'),
        source: words.describe('Who says so.'),
        ...verification,
      })
      .superRefine(({ kind, value }, context) => {
        const field = { phone: phoneNumber, email: emailAddress, website: null, text: null }[kind];
        for (const { message } of field?.safeParse(value).error?.issues ?? []) {
          context.addIssue({ code: 'custom', path: ['value'], message });
        }
      }),
  )
  .meta({ title: 'Facts', description: 'Facts from outside, by the id under which pages draw them.' });

export type Facts = z.infer<typeof facts>;
export type Fact = Facts[string];
