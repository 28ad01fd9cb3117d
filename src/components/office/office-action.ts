// Owns the way back to the office's first page, as every page of the office offers it.
import { addressOf } from '../../site/address.ts';
import type { PageAction } from '../page/page-parts.ts';

/** The office's first page, as something to do with a page. */
export const officeAction: PageAction = { label: 'For the school office', icon: 'text', href: addressOf('/office/') };
