// Owns handing a file that was made in the browser to the reader.

const types = {
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  yaml: 'application/yaml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/**
 * Saves a file on the reader's device; nothing is sent.
 * @param name the file's name with its ending, which says its type
 * @param content its whole text or bytes
 */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof types;
  const address = URL.createObjectURL(new Blob([content], { type: types[ending] ?? 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may read it only after this has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
