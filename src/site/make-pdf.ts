// Owns making PDFs in a build: one compiler for all of them, each file compiled once, and what fonts lack told once.
import { nameSign } from '../typst/missing-signs.ts';
import { wholeAddressOf } from './address.ts';
import { type MadePdf, type PdfCompiler, startCompiler } from './pdf-compiler.ts';
import { knowsAddress } from './settings.ts';

/** PDFs with the source that each was made of: a development server compiles one again when that has changed. */
const made = new Map<string, { source: string; file: MadePdf }>();
const toldSigns = new Set<string>();
let compiler: PdfCompiler | null | undefined;

/**
 * Tells whether this machine can make PDFs; where it cannot, that is told once.
 * @returns false where no page may link to one
 */
export function canMakePdfs(): boolean {
  return findCompiler() !== null;
}

/**
 * Makes a PDF.
 * @param what what it is, for people, such as "the version of November 2023"
 * @param source Typst source
 * @param pictures the bytes of the pictures that it asks for, by name
 * @returns the file, with the number of its pages
 * @throws Error when this machine can make none, or no accessible file can be made of it
 */
export function makePdf(what: string, source: string, pictures: ReadonlyMap<string, Uint8Array>): MadePdf {
  const known = made.get(what);
  if (known?.source === source) return known.file;
  const starting = findCompiler();
  if (starting === null) throw new Error(`The PDF of ${what} was asked for, and this machine cannot make any.`);
  const file = starting.compile(what, source, pictures);
  tellMissing(file.missing);
  made.set(what, { source, file });
  return file;
}

/**
 * Gives an address for paper.
 * @param path from the site's root
 * @returns the whole address; null where the build does not know where the site will stand
 */
export function addressOnPaper(path: string): string | null {
  return knowsAddress ? wholeAddressOf(path) : null;
}

function findCompiler(): PdfCompiler | null {
  if (compiler === undefined) {
    compiler = startCompiler();
    if (compiler === null) {
      console.error(
        'No PDFs are made, and no page links to one: the package @myriaddreamin/typst-ts-node-compiler has nothing for this machine, or is not installed. The rest of the site is complete.',
      );
    }
  }
  return compiler;
}

/** Each sign is told once, for all PDFs. */
function tellMissing(signs: readonly string[]): void {
  for (const sign of signs.filter((each) => !toldSigns.has(each))) {
    toldSigns.add(sign);
    console.error(
      `In PDFs, the sign ${sign} is written [${nameSign(sign)}], because their fonts do not have it. Pages and Word files have the sign itself.`,
    );
  }
}
