// Owns loading a text file of the site as it is, byte for byte.

/**
 * Loads a file.
 * @param address its address on this site
 * @returns its text, with its byte order mark where it has one: what is saved again is the same file
 * @throws TypeError when it cannot be had
 */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${response.status} ${address}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
