// Owns what a page hands to the components of its content.
/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by every page that draws content with `<Cite>`, `<Fact>` or `<Contact>`, before it is drawn. */
    sources: import('./policy/citing/sources.ts').Sources;
  }
}
