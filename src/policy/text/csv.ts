// Owns writing rows for a spreadsheet.

/**
 * Writes CSV by RFC 4180.
 * @param rows cells of plain text; shorter rows are filled up with empty cells
 * @returns lines ended by CR LF after a byte order mark, without which Excel does not read UTF-8; a cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map((row) => Array.from({ length: width }, (_, at) => writeCell(row[at] ?? '')).join(','));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeCell(value: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
