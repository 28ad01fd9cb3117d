// Owns the compiler that makes PDFs: a native package with fonts of the project. What a PDF says is written elsewhere.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { fontSettings } from '../typst/fonts.ts';
import { listRareSigns, spellOutSigns } from '../typst/missing-signs.ts';
import { picturePath } from '../typst/typst.ts';

/** The package, as far as it is used. */
export interface CompilerPackage {
  NodeCompiler: Pick<typeof NodeCompiler, 'create'>;
}

/** A PDF as it was made. */
export interface MadePdf {
  /** A PDF/UA-1 file. */
  pdf: Uint8Array<ArrayBuffer>;
  /** How many pages it has. */
  pages: number;
  /** The signs that no font has. */
  missing: string[];
}

/** What makes PDFs. */
export interface PdfCompiler {
  /**
   * Makes a PDF.
   * @param what what it is, for people, such as "the version of November 2023"
   * @param source Typst source, as the rooms called `pdf/` write it
   * @param pictures the bytes of the pictures that it asks for, by name
   * @returns the file, the same bytes for the same source
   * @throws Error with a sentence for people when no accessible file can be made of it
   */
  compile: (what: string, source: string, pictures?: ReadonlyMap<string, Uint8Array>) => MadePdf;
}

/** The compiler reads no file from a disk, but every file needs a name in a folder. */
const workspace = resolve('node_modules', '.pdf');

/** The same name a second time would make the compiler patch the file before, which it cannot always do. */
let files = 0;

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The project's own packages, wherever the site is built to. */
const projectRequire = createRequire(resolve('package.json'));

/**
 * Starts the compiler.
 * @param load gives the package; throws where this machine has none
 * @returns the compiler; null where the package or the fonts cannot be had
 */
export function startCompiler(
  load: () => CompilerPackage = () => projectRequire('@myriaddreamin/typst-ts-node-compiler') as CompilerPackage,
): PdfCompiler | null {
  let compiler: NodeCompiler;
  try {
    const fontBlobs = faces.map((face) => readFileSync(projectRequire.resolve(fontFile(face))));
    compiler = load().NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  } catch {
    return null;
  }
  const known = new Map<string, boolean>();
  const listMissing = (source: string): string[] => {
    // One by one: many signs without a glyph side by side can make the compiler fall over.
    for (const sign of listRareSigns(source)) if (!known.has(sign)) known.set(sign, isDrawn(compiler, sign));
    return listRareSigns(source).filter((sign) => known.get(sign) === false);
  };
  return {
    compile: (what, source, pictures = new Map()) => {
      for (const [name, bytes] of pictures) compiler.mapShadow(join(workspace, picturePath(name)), Buffer.from(bytes));
      let missing = listMissing(source);
      let made = makePdf(compiler, spellOutSigns(source, missing));
      if (typeof made === 'string' && made.includes('could not be displayed')) {
        // A mark can have a glyph of its own and none where it stands.
        missing = [...missing, ...listRareSigns(source).filter((sign) => /\p{M}/u.test(sign))];
        made = makePdf(compiler, spellOutSigns(source, missing));
      }
      if (typeof made === 'string') {
        const failure = new Error(
          `The PDF of ${what} was not made, because it would not be accessible to everybody, or not complete: ${made}. The fault is in the program, or in a picture that it cannot read; the words need no change.`,
        );
        failure.stack = '';
        throw failure;
      }
      compiler.evictCache(10);
      return { pdf: new Uint8Array(made.pdf), pages: made.pages, missing };
    },
  };
}

function fontFile(face: string): string {
  return `@expo-google-fonts/atkinson-hyperlegible-next/${face}/AtkinsonHyperlegibleNext_${face}.ttf`;
}

function isDrawn(compiler: NodeCompiler, sign: string): boolean {
  const source = `#set document(title: "A sign")\n${fontSettings}\n#heading(level: 1, "A sign")\n#"${sign}"\n`;
  return typeof makePdf(compiler, source) !== 'string';
}

/** Gives the file, or what is wrong. */
function makePdf(compiler: NodeCompiler, source: string): { pdf: Buffer; pages: number } | string {
  files += 1;
  const path = join(workspace, `document-${files}.typ`);
  compiler.mapShadow(path, Buffer.from(source));
  try {
    const compiled = compiler.compile({ mainFilePath: path });
    if (compiled.result === null || compiled.hasError()) return describe(compiled.takeError());
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    return { pdf, pages: compiled.result.numOfPages };
  } catch (cause) {
    const told = cause instanceof Error ? cause.message : String(cause);
    return /message: "((?:[^"\\]|\\.)*)"/.exec(told)?.[1] ?? told;
  } finally {
    compiler.unmapShadow(path);
  }
}

function describe(error: NodeError | null): string {
  const messages = (error?.shortDiagnostics ?? []) as { message?: string }[];
  return messages.map(({ message }) => message ?? '').join('; ') || 'the compiler gives no reason';
}
