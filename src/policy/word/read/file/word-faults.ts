// Owns every sentence about a file that cannot be read as a Word document: what it is, and what to do. Which one holds is found by `openWord`.
import { WordFault } from '../../word-document.ts';

/** The most that is read of one file, in bytes: more is no policy, or was made to stop this from working. */
export const limits = { packed: 20_000_000, unpacked: 100_000_000, entries: 5_000, depth: 300 };

const saveAsDocx = 'Open it in Word, choose “Save As”, and choose “Word Document (.docx)”.';

const sentences = {
  empty: 'The file is empty. Choose another, or save the document again in Word.',
  oldWord: `This is a file of Word 97 to 2003 (.doc). ${saveAsDocx}`,
  locked:
    'The file asks for a password. Open it in Word, choose “File”, “Info”, “Protect Document”, “Encrypt with Password”, empty the box, and save it.',
  restricted:
    'The file can only be opened by the people whom it was shared with. Open it in Word, choose “File”, “Info”, “Protect Document”, “Restrict Access”, “Unrestricted Access”, and save it.',
  excel: 'This is an Excel file. Choose the Word document that the policy is written in.',
  powerPoint: 'This is a PowerPoint file. Choose the Word document that the policy is written in.',
  openDocument:
    'This is an OpenDocument file (.odt). Open it in Word or LibreOffice, choose “Save As”, and choose “Word (.docx)”.',
  pages:
    'This is a Pages file. Open it in Pages, choose “File”, “Export To”, “Word”, and choose the file that it makes.',
  pdf: 'This is a PDF. Choose the Word document that it was made from. If nobody has that, open the PDF in Word, look through what Word made of it, and save it as a Word document (.docx).',
  richText: `This is a Rich Text file (.rtf). ${saveAsDocx}`,
  webPage: `This is a web page, whatever its name says. ${saveAsDocx}`,
  wordXml: `This is a Word document saved as one XML file. ${saveAsDocx}`,
  text: `This is a plain text file, whatever its name says. Open it in Word, give it its headings and lists, and save it as a Word document (.docx).`,
  picture: 'This is a picture. Choose the Word document that the policy is written in.',
  googleDocs:
    'This file only leads to a document in Google Docs. Open the document there, choose “File”, “Download”, “Microsoft Word (.docx)”, and choose the file that it makes.',
  shortcut:
    'This file only leads to a place on the web, and has no text. Open it, download the Word document from there, and choose that.',
  owner:
    'This is the small file that Word keeps beside a document while it is open (its name begins with “~$”). Choose the document itself.',
  unknown: 'This is not a Word document, whatever its name says. Choose one whose name ends in .docx.',
  zip: 'This is a zip folder without a Word document in it. If the document lies inside, unpack the folder and choose the document itself.',
  macros:
    'The file holds macros, which are small programs (.docm). Open it in Word, choose “Save As”, choose “Word Document (.docx)”, and agree that the macros are left out.',
  damaged:
    'The file is damaged: part of it is missing or has changed. Fetch it again from where it came. If Word can still open it, save it there under a new name.',
  noDocument:
    'The file has no text where Word keeps it. Open it in Word; if it looks right there, save it under a new name, and choose that file.',
  brokenXml:
    'The text in the file is broken, so that it cannot be read to its end. Open it in Word; if Word can repair it, save it under a new name, and choose that file.',
  documentType:
    'The file holds instructions (a document type) that Word never writes, so it is not read. Open it in Word, and save it under a new name.',
  tooDeep:
    'The file has tables or boxes inside one another, far deeper than a policy needs. Take the text out of the innermost ones in Word, and save it.',
  tooLarge:
    'The file is larger than 20 MB. Make its pictures smaller in Word (click one, “Picture Format”, “Compress Pictures”), or take them out, and save it.',
  tooMuchInside:
    'There is far more inside the file than a policy can hold, so reading was stopped. Copy its text into a new Word document, and save that.',
  noWords:
    'The document has no words that can be read. If its pages are pictures, such as scans, the policy has to be typed, or read by a program that recognises text.',
} as const;

/** What can be wrong with a file. */
export type WordFaultName = keyof typeof sentences;

/**
 * Words a fault.
 * @param name what is wrong
 * @returns the error to throw, its message as a person reads it
 */
export function wordFault(name: WordFaultName): WordFault {
  return new WordFault(sentences[name]);
}
