// Owns taking files that are chosen in a field or dropped around it.

/**
 * Takes files from a field and from its zone. A file that misses the zone would be opened in place of the page.
 * @param zone where files can be dropped; shows by `data-over` that they can
 * @param input the field, for files
 * @param take is given what was chosen or dropped, in the order of the device, and the list itself where it was dropped
 * @param signal ends it
 */
export function onFiles(
  zone: HTMLElement,
  input: HTMLInputElement,
  take: (files: File[], dropped: FileList | null) => void,
  signal: AbortSignal,
): void {
  const mark = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    zone.toggleAttribute('data-over', event.type === 'dragover' && zone.contains(event.target as Node));
  };
  for (const type of ['dragover', 'dragleave', 'drop'] as const) document.addEventListener(type, mark, { signal });
  const takeDropped = ({ dataTransfer }: DragEvent): void =>
    take([...(dataTransfer?.files ?? [])], dataTransfer?.files ?? null);
  zone.addEventListener('drop', takeDropped, { signal });
  input.addEventListener('change', () => take([...(input.files ?? [])], null), { signal });
  // The same file, put right meanwhile, counts as a choice too.
  input.addEventListener('click', () => (input.value = ''), { signal });
}
