// Owns the form that changes the school's contacts: it checks them, shows what will change, and makes the file to download.
import { checkContacts, nameRole } from '../../../policy/contacts/check-contacts.ts';
import {
  type ContactFields,
  type ContactsAsked,
  listDifferences,
  nextLook,
} from '../../../policy/contacts/contact-fields.ts';
import { formatDate, readToday } from '../../../policy/dates.ts';
import { findInput, isNew, readContactInputs } from './contact-inputs.ts';
import { showFaults } from './form-faults.ts';
import { isChanged, takeSnapshot } from './form-state.ts';
import { fetchText } from './site-file.ts';
import { drawDifferences, drawLines } from './show-changes.ts';

const notLoaded =
  'The file school.yaml could not be loaded. Look whether you are connected to the internet, then press the button again.';
const notSame =
  'The contacts of the site have changed since this page was opened. Note down what you have typed, open the page again, and type it there.';
const notSafe =
  'The file school.yaml is laid out in a way that this page cannot change without touching other lines. Change it by hand, as told below.';

/** Stays hidden without script. Nothing is stored or sent: the file is made in the browser from the site's own. */
class ContactsFormElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #file: string | null = null;
  #saved: string | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.hidden = false;
    const form = this.#part<HTMLFormElement>('form');
    this.#unfold(form);
    addEventListener('pageshow', () => this.#unfold(form), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#show(form);
      },
      { signal },
    );
    form.addEventListener('input', () => this.#forget(), { signal });
    this.#part('download').addEventListener('click', () => (this.#saved = takeSnapshot(form)), { signal });
    addEventListener(
      'beforeunload',
      (event) => {
        const isUnsaved = [...form.elements].some(isChanged) && this.#saved !== takeSnapshot(form);
        if (isUnsaved) event.preventDefault();
      },
      { signal },
    );
  }

  /** What the browser has brought back on the way here shows, also in a part that was folded. */
  #unfold(form: HTMLFormElement): void {
    for (const details of form.querySelectorAll('details')) {
      details.open ||= [...details.querySelectorAll('input, textarea')].some(isChanged);
    }
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#forget();
  }

  /** What was shown is not what stands in the form any more. */
  #forget(): void {
    const result = this.#part('result');
    if (!result.hidden) this.#say('You have changed something since. Press the button to look at it again.');
    result.hidden = true;
    if (this.#file !== null) URL.revokeObjectURL(this.#file);
    this.#file = null;
  }

  async #show(form: HTMLFormElement): Promise<void> {
    this.#say('');
    this.#part('result').hidden = true;
    const typed = readContactInputs(form);
    const faults = checkContacts(typed).flatMap(({ role, field, words }) => {
      const part = form.querySelector<HTMLElement>(`[data-role="${role}"]`);
      const control = part && findInput(part, field);
      return control ? [{ control, words }] : [];
    });
    showFaults(this.#part('faults'), faults);
    if (faults.length > 0) return;
    const contacts = new Map<string, ContactFields>();
    for (const [role, fields] of typed) {
      const taken = [...typed.keys(), ...contacts.keys()];
      contacts.set(isNew(role) ? nameRole(fields.title, taken) : role, fields);
    }
    try {
      await this.#make(form, { contacts, confirmed: this.#readConfirmed(form) });
    } catch (cause) {
      this.#say(cause instanceof TypeError ? notLoaded : notSafe);
    }
  }

  async #make(form: HTMLFormElement, asked: ContactsAsked): Promise<void> {
    const [{ readContacts, writeContacts }, { listChangedLines }, text] = await Promise.all([
      import('../../../policy/yaml/school-edit.ts'),
      import('../../../policy/yaml/changed-lines.ts'),
      fetchText(this.dataset.source ?? ''),
    ]);
    const before = readContacts(text);
    const dates = {
      confirmedOn: this.dataset.confirmedOn ?? '',
      reviewBy: this.dataset.reviewBy ?? '',
      format: formatDate,
    };
    const drawn = { contacts: readContactInputs(form, true), confirmed: null };
    if (listDifferences(before, drawn, dates).length > 0) {
      this.#say(notSame);
      return;
    }
    const differences = listDifferences(before, asked, dates);
    if (differences.length === 0) {
      this.#say('Nothing is different yet. Change a field, or say that the school has confirmed the contacts.');
      return;
    }
    const after = writeContacts(text, asked);
    drawDifferences(this.#part('differences'), differences);
    drawLines(this.#part('lines'), listChangedLines(text, after));
    const link = this.#part<HTMLAnchorElement>('download');
    link.href = this.#file = URL.createObjectURL(new Blob([after], { type: 'application/yaml' }));
    const result = this.#part('result');
    result.hidden = false;
    result.focus();
  }

  #readConfirmed(form: HTMLFormElement): ContactsAsked['confirmed'] {
    if (form.querySelector<HTMLInputElement>('[data-confirmed]')?.checked !== true) return null;
    const on = readToday(undefined, new Date());
    return { on, reviewBy: nextLook(on, Number(form.querySelector('select')?.value ?? 12)) };
  }

  #say(words: string): void {
    this.#part('status').textContent = words;
  }

  #part<T extends HTMLElement>(name: string): T {
    const part = this.querySelector<T>(`[data-${name}]`);
    if (part === null) throw new Error(`The form has no part "${name}".`);
    return part;
  }
}

customElements.define('contacts-form', ContactsFormElement);
