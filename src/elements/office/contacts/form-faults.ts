// Owns saying what has to be put right in a form: a list at its head that leads to the fields, and a sentence at each.

/** One thing to put right. */
export interface FormFault {
  control: HTMLElement;
  words: string;
}

/**
 * Shows what is wrong, and moves the reader to the list; what was shown before is taken away.
 * @param summary an element with a list in it, hidden while there is nothing to put right
 * @param faults in the form's order; without any, the form is as before
 */
export function showFaults(summary: HTMLElement, faults: readonly FormFault[]): void {
  for (const old of summary.parentElement?.querySelectorAll('[data-fault]') ?? []) {
    const control = old.parentElement?.querySelector('[aria-invalid]');
    control?.removeAttribute('aria-invalid');
    const described = (control?.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== old.id);
    if (described.length > 0) control?.setAttribute('aria-describedby', described.join(' '));
    else control?.removeAttribute('aria-describedby');
    old.remove();
  }
  summary.querySelector('[data-fault-list]')?.replaceChildren(...faults.map(listFault));
  summary.hidden = faults.length === 0;
  for (const { control, words } of faults) {
    const sentence = document.createElement('p');
    sentence.id = `${control.id}-fault`;
    sentence.className = 'form-fault';
    sentence.dataset.fault = '';
    sentence.textContent = words;
    control.before(sentence);
    const described = control.getAttribute('aria-describedby');
    control.setAttribute('aria-describedby', [described, sentence.id].filter((id) => id !== null).join(' '));
    control.setAttribute('aria-invalid', 'true');
  }
  if (faults.length > 0) summary.focus();
}

function listFault({ control, words }: FormFault): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `#${control.id}`;
  link.textContent = words;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    for (let part = control.parentElement; part; part = part.parentElement) {
      if (part instanceof HTMLDetailsElement) part.open = true;
    }
    control.focus();
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}
