// Owns what the register fetches once it is asked for: reading records, matching names, the tables and the spreadsheet.
import { readClock } from '../../../policy/dates.ts';
import type { ListedFile } from '../../../records/intake/file-list.ts';
import { readSavedFile } from '../../../records/intake/read-saved-file.ts';
import type { RegisterContext } from '../../../records/register/context.ts';
import { drawGroups, drawNotes, drawQuestions } from '../../../records/register/draw-register.ts';
import { recordKind } from '../../../records/register/record-kind.ts';
import { registerCsv } from '../../../records/register/register-csv.ts';
import { formatRegister } from '../../../records/register/register-words.ts';
import { makeRegister, type Register } from '../../../records/register/register.ts';
import { readStaffList } from '../../../records/register/staff-list.ts';
import type { RecordFile } from '../../../records/record/make-record.ts';
import type { FileReader } from '../intake/file-intake.ts';

/** What the register is made of. */
export interface RegisterParts {
  records: RecordFile[];
  /** All files, with what is said of each. */
  files: ListedFile[];
  /** The list of staff as it was typed. */
  list: string;
}

/** Holds the place of the tables; `data-site` is what the page knows of the site. Nothing is stored or sent. */
export class RegisterTablesElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #parts: RegisterParts = { records: [], files: [], list: '' };
  #answers = new Map<string, string>();
  #register: Register = { groups: [], questions: [] };

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('change', ({ target }) => this.#answer(target), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #context(): RegisterContext {
    const site = JSON.parse(this.dataset.site ?? '') as Omit<RegisterContext, 'today'>;
    return { ...site, today: readClock(new Date()) };
  }

  /** What reads the bytes of one file. */
  get reader(): FileReader<RecordFile> {
    const kind = recordKind(this.#context);
    return (bytes) => readSavedFile(bytes, kind);
  }

  /** Draws the register anew. */
  show(parts: RegisterParts): void {
    this.#parts = parts;
    const context = this.#context;
    const { people, notes } = readStaffList(parts.list, context.groups);
    this.#register = makeRegister(parts.records, people, this.#answers, context);
    this.#draw('notes', drawNotes(notes));
    this.#draw('questions', drawQuestions(this.#register.questions, this.#answers));
    this.#draw('tables', drawGroups(this.#register, context.current));
    const counted = this.querySelector('[data-counted]');
    const words = formatRegister(this.#register, people.length, context.today);
    if (counted && counted.textContent !== words) counted.textContent = words;
  }

  /** The register as it stands, for a spreadsheet: a file's name and its text. */
  write(): { name: string; text: string } {
    const context = this.#context;
    const name = `register-${context.current}-${context.today}.csv`;
    return { name, text: registerCsv(this.#register, this.#parts.files, context) };
  }

  #answer(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement) || target.dataset.same === undefined) return;
    if (target.value !== '') this.#answers.set(target.dataset.same, target.value);
    this.show(this.#parts);
    // The questions are drawn anew: the focus stays with the one that was answered.
    this.querySelector<HTMLElement>(`#${target.id}`)?.focus();
  }

  #draw(part: string, html: string): void {
    const place = this.querySelector(`[data-${part}]`);
    if (!place) return;
    place.innerHTML = html;
    place.closest<HTMLElement>('[data-if-any]')?.toggleAttribute('hidden', html === '');
  }
}

customElements.define('register-tables', RegisterTablesElement);
