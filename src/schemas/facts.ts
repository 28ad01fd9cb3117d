// Owns `content/facts.yaml`: facts from outside that pages show, such as helplines, each with its source.
import { z } from 'zod';
import { name, phoneNumber, verification, webAddress, words } from './fields.ts';

export const facts = z.record(
  name,
  z
    .strictObject({
      /** `phone` is drawn as a telephone link, `website` as a link, `text` as words. */
      kind: z.enum(['phone', 'website', 'text']),
      /** What is drawn in a sentence, such as "0800 1111" or "13". */
      value: words,
      /** Whose number or page it is, or what the fact says, as a short phrase. */
      about: words,
      /** The page for a website, and for any fact the page that it was seen on. */
      address: webAddress,
      source: words,
      ...verification,
    })
    .superRefine(({ kind, value }, context) => {
      if (kind !== 'phone') return;
      for (const { message } of phoneNumber.safeParse(value).error?.issues ?? []) {
        context.addIssue({ code: 'custom', path: ['value'], message });
      }
    }),
);

export type Facts = z.infer<typeof facts>;
export type Fact = Facts[string];
