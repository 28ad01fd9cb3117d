// Owns writing rows for a spreadsheet.

/**
 * Writes CSV by RFC 4180.
 * @param rows cells of plain text; the first row is the header
 * @returns lines ended by CR LF; a cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection"). Never throws.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
