// Owns what the second column of a page is given: the parts of the page, and what can be done with it.
import type { ComponentProps } from 'astro/types';
import type Icon from './Icon.astro';

/** A part of a page that has a heading of its own. */
export interface PagePart {
  /** The id of its heading. */
  id: string;
  title: string;
  /** The parts inside it. */
  parts?: PagePart[];
}

/** Something to do with a page: somewhere to go, or a form in which to print it. */
export type PageAction = {
  label: string;
  icon: ComponentProps<typeof Icon>['name'];
  /** Words after the label for those who hear it alone, where the label does not say of what. */
  of?: string;
  /** The one thing that most readers came for. */
  isMain?: boolean;
} & (
  | { href: string }
  | {
      /** What stands in `data-print` on the `[data-printable]` around it while the page prints. */
      print: string;
    }
);
