// Owns editing a Word file as a person does in Word, by program: paragraphs are named by words of theirs.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** One thing that a person does. */
export type WordEdit =
  /** Types other words in a paragraph; with `isTracked`, while changes are tracked. */
  | { do: 'reword'; from: string; to: string; isTracked?: true }
  /** Deletes a paragraph and types it anew: what marked it in the file is gone. */
  | { do: 'retype'; at: string; words: string }
  | { do: 'delete'; at: string; isTracked?: true }
  /** Types a new paragraph, in the style of the one before it. */
  | { do: 'insert'; after: string; words: string }
  /** Cuts a paragraph and pastes it elsewhere. */
  | { do: 'move'; at: string; after: string }
  /** Presses Delete at the end of a paragraph: the next one is joined to it, with what marks it. */
  | { do: 'join'; at: string; next: string }
  /** Presses Enter in a paragraph. */
  | { do: 'split'; at: string; before: string };

const text = 'word/document.xml';
const author = 'w:author="Odo Finch" w:date="2026-11-02T09:00:00Z"';

/**
 * Edits a Word file.
 * @param bytes the file
 * @param edits in order; words that they name stand in one run of the file
 * @returns the bytes of the edited file. Throws when words are not there.
 */
export function editWord(bytes: Uint8Array, edits: readonly WordEdit[]): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[text] ?? new Uint8Array());
  return zipSync({ ...files, [text]: strToU8(edits.reduce(edit, before)) });
}

function edit(xml: string, step: WordEdit): string {
  switch (step.do) {
    case 'reword':
      return onParagraph(xml, step.from, (paragraph) => reword(paragraph, step.from, step.to, step.isTracked));
    case 'retype':
      return onParagraph(xml, step.at, (paragraph) => retype(paragraph, step.words));
    case 'delete':
      return onParagraph(xml, step.at, (paragraph) => (step.isTracked ? strike(paragraph) : ''));
    case 'insert':
      return onParagraph(xml, step.after, (paragraph) => paragraph + retype(paragraph, step.words));
    case 'move': {
      let cut = '';
      const without = onParagraph(xml, step.at, (paragraph) => {
        cut = paragraph;
        return '';
      });
      return onParagraph(without, step.after, (paragraph) => paragraph + cut);
    }
    case 'join': {
      let joined = '';
      const without = onParagraph(xml, step.next, (paragraph) => {
        joined = paragraph.replace(/^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?|<\/w:p>$/gs, '');
        return '';
      });
      const space = '<w:r><w:t xml:space="preserve"> </w:t></w:r>';
      return onParagraph(without, step.at, (paragraph) =>
        paragraph.replace(/<\/w:p>$/, () => `${space}${joined}</w:p>`),
      );
    }
    case 'split':
      return onParagraph(xml, step.at, (paragraph) => split(paragraph, step.before));
  }
}

/** Changes the first paragraph of the text that has these words; the list of contents is no text. */
function onParagraph(xml: string, words: string, change: (paragraph: string) => string): string {
  let isDone = false;
  const edited = xml.replace(/<w:p>(?:(?!<w:p[ >]).)*?<\/w:p>/gs, (paragraph) => {
    const isIt = !isDone && paragraph.includes(escape(words)) && !/w:pStyle w:val="TOC/.test(paragraph);
    if (!isIt) return paragraph;
    isDone = true;
    return change(paragraph);
  });
  if (!isDone) throw new Error(`"${words}" is not in the file`);
  return edited;
}

function reword(paragraph: string, from: string, to: string, isTracked = false): string {
  if (!isTracked) return paragraph.replace(escape(from), () => escape(to));
  return paragraph.replace(
    /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/gs,
    (run, marks = '', inside: string) => {
      const [lead, ...rest] = inside.split(escape(from));
      if (rest.length === 0) return run;
      const stretch = (words: string, tag = 't'): string =>
        `<w:r>${marks}<w:${tag} xml:space="preserve">${words}</w:${tag}></w:r>`;
      const [deleted, inserted] = [stretch(escape(from), 'delText'), stretch(escape(to))];
      const change = `<w:del w:id="901" ${author}>${deleted}</w:del><w:ins w:id="902" ${author}>${inserted}</w:ins>`;
      return `${stretch(lead ?? '')}${change}${stretch(rest.join(escape(from)))}`;
    },
  );
}

function retype(paragraph: string, words: string): string {
  const style = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? '';
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${escape(words)}</w:t></w:r></w:p>`;
}

/** As Word does: the words and the end of the paragraph are marked as deleted. */
function strike(paragraph: string): string {
  return paragraph
    .replace('</w:pPr>', `<w:rPr><w:del w:id="903" ${author}/></w:rPr></w:pPr>`)
    .replace(
      /<w:r>.*?<\/w:r>/gs,
      (run) =>
        `<w:del w:id="904" ${author}>${run.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`,
    );
}

function split(paragraph: string, before: string): string {
  const style = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? '';
  const open = '<w:r><w:t xml:space="preserve">';
  return paragraph.replace(escape(before), () => `</w:t></w:r></w:p><w:p>${style}${open}${escape(before)}`);
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
