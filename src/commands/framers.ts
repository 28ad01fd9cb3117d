// Owns which other sites may show this one in a frame, as the environment says it for the build and the server alike.

/**
 * Reads which sites may show this one in a frame.
 * @param given `FRAME_ANCESTORS`: addresses of hosts with spaces or commas between them; undefined or empty for none but the site itself
 * @returns their origins, such as `https://www.school.example` or `https://*.school.example`, each once
 * @throws Error with a sentence for people when one is no such address
 */
export function readFramers(given: string | undefined): string[] {
  const typed = (given ?? '').split(/[\s,]+/).filter((word) => word !== '');
  return [...new Set(typed.map(readFramer))];
}

/** What an origin may hold stands between the words of a header: nothing else comes in. */
function readFramer(typed: string): string {
  const found = /^(https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?)(\/\S*)?$/i.exec(spell(typed));
  if (found?.[1] === undefined) {
    throw new Error(
      `FRAME_ANCESTORS has "${typed}", which is not the address of a website. Write https:// and the name of its host, such as FRAME_ANCESTORS=https://www.example.sch.uk`,
    );
  }
  if (found[2] !== undefined && found[2] !== '/') {
    throw new Error(
      `FRAME_ANCESTORS has "${typed}", with a page. A whole website may show this one, or none of it does: FRAME_ANCESTORS=${found[1].toLowerCase()}`,
    );
  }
  return found[1].toLowerCase();
}

/** A name with letters such as "ü" is written in a header as browsers write it. */
function spell(typed: string): string {
  const [, start = '', host = '', rest = ''] = /^(https:\/\/(?:\*\.)?)([^/:?#]+)(.*)$/i.exec(typed) ?? [];
  const isWord = /^[\p{L}\p{M}\d.-]+$/u.test(host);
  return isWord && URL.canParse(`https://${host}`) ? `${start}${new URL(`https://${host}`).hostname}${rest}` : typed;
}
