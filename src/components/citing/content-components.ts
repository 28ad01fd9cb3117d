// Owns the components that every text about the policy is drawn with: `<Content components={{ ...contentComponents }} />`.
import Cite from './Cite.astro';
import Contact from './Contact.astro';
import ContentLink from './ContentLink.astro';
import Fact from './Fact.astro';
import Paragraph from './Paragraph.astro';

export const contentComponents = { Cite, Contact, Fact, p: Paragraph, a: ContentLink };
