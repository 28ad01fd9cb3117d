// Owns the rules that files beside the pages can be read: JSON, the calendar and Word files by programs, PDFs by everybody. XML is read by a browser, which has a parser for it.
import type { Fault } from '../fault.ts';
import type { Site } from '../site.ts';
import { readWordText } from '../word-text.ts';

const rule = 'unreadable-data';
const remedy = 'Look at the value nearest to the fault: something that content says was written without being escaped.';

/**
 * Lists data files that programs cannot read.
 * @param site the site
 * @returns a fault for each file that is no JSON, each calendar that does not begin and end as one, and each Word file of the policy that cannot be opened
 */
export function findUnreadableData({ files }: Site): Fault[] {
  return [...files].flatMap(([path, content]) => {
    const message = path.endsWith('.json')
      ? tellJsonFault(content.toString())
      : path.endsWith('.ics')
        ? tellCalendarFault(content.toString())
        : isOurWordFile(path)
          ? tellWordFault(content)
          : null;
    return message === null ? [] : [{ path, rule, message, remedy }];
  });
}

/**
 * Lists PDFs of the policy and of lessons that not everybody can read. What a school adds to the site is its own.
 * @param site the site
 * @returns a fault for each that does not say of itself that it is PDF/UA-1, with a title and a language
 */
export function findUntaggedPdfs({ files }: Site): Fault[] {
  return [...files].flatMap(([path, content]) => {
    if (!/^(?:policy|compare|lessons)\/.*\.pdf$/.test(path)) return [];
    const text = content.toString('latin1');
    const lacking = [
      ['%PDF-', 'the beginning of a PDF'],
      ['/StructTreeRoot', 'tags'],
      ['<pdfuaid:part>1</pdfuaid:part>', 'the mark of PDF/UA-1'],
      ['<dc:title>', 'a title'],
      ['/Lang ', 'a language'],
    ].flatMap(([mark = '', name = '']) => (text.includes(mark) ? [] : [name]));
    if (lacking.length === 0) return [];
    return [
      {
        path,
        rule: 'inaccessible-pdf',
        message: `It lacks ${lacking.join(', ')}.`,
        remedy: 'Build again; a build makes none but PDF/UA-1 files, so something else has written this one.',
      },
    ];
  });
}

/**
 * Tells a Word file of the policy from one that a school adds to the site, which is its own.
 * @param path from the site's folder
 * @returns true for that of a version or a comparison
 */
export function isOurWordFile(path: string): boolean {
  return /^(?:policy|compare)\/.*\.docx$/.test(path);
}

function tellWordFault(bytes: Uint8Array): string | null {
  try {
    readWordText(bytes);
    return null;
  } catch (cause) {
    return `It is no Word file: ${cause instanceof Error ? cause.message : String(cause)}.`;
  }
}

function tellJsonFault(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (cause) {
    return `It is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`;
  }
}

function tellCalendarFault(text: string): string | null {
  const lines = text.split(/\r\n/);
  if (lines.length < 3) return 'Its lines do not end in CR LF, as those of a calendar do.';
  if (lines[0] !== 'BEGIN:VCALENDAR' || !/END:VCALENDAR$/.test(text.trimEnd())) {
    return 'It does not begin with BEGIN:VCALENDAR and end with END:VCALENDAR.';
  }
  const open: string[] = [];
  for (const line of lines) {
    const [, mark, name = ''] = /^(BEGIN|END):(\w+)$/.exec(line) ?? [];
    if (mark === 'BEGIN') open.push(name);
    else if (mark === 'END' && open.pop() !== name) return `END:${name} ends what did not begin.`;
  }
  if (open.length > 0) return `BEGIN:${open.join(', ')} has no end.`;
  // A long line goes on in the next, behind a space or a tab.
  const texts = text.replace(/\r\n[ \t]/g, '').split(/\r\n/);
  const bare = texts.find((line) => /^(?:SUMMARY|DESCRIPTION|LOCATION):(?:[^\\;,]|\\.)*[;,]/.test(line));
  return bare === undefined
    ? null
    : `A comma or semicolon has no "\\" before it, as texts of a calendar want it: ${bare}`;
}
