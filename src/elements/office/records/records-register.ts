// Owns the register in the browser: files and a typed list go in, tables and a spreadsheet come out.
import { readClock } from '../../../policy/dates.ts';
import type { ListedFile } from '../../../records/intake/file-list.ts';
import type { RegisterContext } from '../../../records/register/context.ts';
import type { Register } from '../../../records/register/register.ts';
import type { RecordFile } from '../../../schemas/saved-files.ts';
import { onFieldsRestored } from '../../answers/form-answers.ts';
import { saveFile } from '../../page/save-file.ts';
import type { FileIntakeElement } from '../intake/file-intake.ts';
import { setUnsaved } from '../new-version/unsaved-work.ts';
import type { StaffListElement } from './staff-list.ts';

/** What reads, matches and draws; fetched once there is something to show. */
const load = () => import('./register-parts.ts');

/** Holds a `file-intake`, a `staff-list` and the place of the register; `data-site` is what the page knows of the site. Nothing is stored or sent. */
class RecordsRegisterElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #records: RecordFile[] = [];
  #files: ListedFile[] = [];
  #answers = new Map<string, string>();
  #register: Register = { groups: [], questions: [] };
  #turn = 0;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const context = this.#context;
    void customElements.whenDefined('file-intake').then(() => {
      this.querySelector<FileIntakeElement>('file-intake')?.begin(
        async () => (await load()).readerOf(context),
        ({ taken, listed }) => {
          this.#records = taken.map(({ data }) => data);
          this.#files = listed;
          void this.#show();
        },
      );
    });
    this.addEventListener('list-changed', () => void this.#show(), { signal });
    this.addEventListener('change', ({ target }) => this.#answer(target), { signal });
    this.querySelector('[data-csv]')?.addEventListener('click', () => void this.#save(), { signal });
    onFieldsRestored(() => void this.#show(), signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    setUnsaved(false);
  }

  get #context(): RegisterContext {
    const site = JSON.parse(this.dataset.site ?? '') as Omit<RegisterContext, 'today'>;
    return { ...site, today: readClock(new Date()) };
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.querySelector<StaffListElement>('staff-list')?.text ?? '';
    const isEmpty = this.#files.length === 0 && text.trim() === '';
    setUnsaved(!isEmpty);
    const result = this.querySelector<HTMLElement>('[data-register]');
    if (result) result.hidden = isEmpty;
    if (isEmpty) return;
    const parts = await load().catch(() => null);
    if (parts === null || turn !== this.#turn) {
      if (parts === null)
        this.#write(
          'counted',
          'A part of this page could not be fetched. Look whether this device is online, then try again.',
        );
      return;
    }
    const context = this.#context;
    const list = parts.readStaffList(text, context.groups);
    this.#register = parts.makeRegister(this.#records, list.people, this.#answers, context);
    this.#draw('notes', parts.drawNotes(list.notes));
    this.#draw('questions', parts.drawQuestions(this.#register.questions, this.#answers));
    this.#draw('tables', parts.drawGroups(this.#register, context.current));
    this.#write('counted', parts.formatRegister(this.#register, list.people.length, context.today));
  }

  #answer(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const { same } = target.dataset;
    if (same === undefined) return;
    if (target.value !== '') this.#answers.set(same, target.value);
    const { id } = target;
    // The questions are drawn anew: the focus stays with the one that was answered.
    void this.#show().then(() => this.querySelector<HTMLElement>(`#${id}`)?.focus());
  }

  async #save(): Promise<void> {
    const { registerCsv } = await load();
    const context = this.#context;
    const name = `register-${context.current}-${context.today}.csv`;
    saveFile(name, registerCsv(this.#register, this.#files, context));
    setUnsaved(false);
    this.#write('saved', `Saved as ${name}. The files and the list stay on this page until you close it.`);
  }

  #draw(part: string, html: string): void {
    const place = this.querySelector(`[data-${part}]`);
    if (!place) return;
    place.innerHTML = html;
    place.closest<HTMLElement>('[data-if-any]')?.toggleAttribute('hidden', html === '');
  }

  #write(part: string, words: string): void {
    const place = this.querySelector(`[data-${part}]`);
    if (place && place.textContent !== words) place.textContent = words;
  }
}

customElements.define('records-register', RecordsRegisterElement);
