// Owns the frame of every PDF: paper, type, heads and feet of pages, and the Typst functions that the parts are drawn with.
import { fontSettings } from '../../typst/fonts.ts';
import { quote } from '../../typst/typst.ts';

/** What stands around the words of a PDF. */
export interface DocumentFrame {
  title: string;
  /** Who is named as its author. */
  school: string;
  /** Stands at the head of each page; null where nothing has to be said. */
  warning: string | null;
  /** At the foot of each page: what this is, in what version and status. */
  name: string;
  /** At the foot of each page: the address of the page that says the same, or empty. */
  address: string;
  /** At the foot of each page: by what its words can be told from others. */
  fingerprint: string;
}

const functions = `
#let gutter = 20mm
#let step = 5mm
#set text(size: 11pt)
#set par(leading: 0.68em, spacing: 0.95em, justify: false)
#set heading(numbering: none)
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 1): set block(above: 0.5em, below: 0.8em)
#show heading.where(level: 2): set text(size: 15pt)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.85em)
#show heading.where(level: 3): set text(size: 12.5pt)
#show heading.where(level: 3): set block(above: 1.4em, below: 0.85em)
#show heading.where(level: 4): set text(size: 11pt)
#show heading.where(level: 4): set block(above: 1.3em, below: 0.8em)
#set list(indent: 0pt, body-indent: 2.2mm, spacing: 0.7em, marker: [•])
#set enum(body-indent: 2.2mm, spacing: 0.7em)
#set terms(separator: [ ], hanging-indent: 0pt, spacing: 0.7em)
#set table(stroke: 0.5pt + luma(110), inset: (x: 2.2mm, y: 1.8mm), fill: (_, row) => none)
#show table: set par(leading: 0.55em, spacing: 0.6em)
#show table: set text(size: 10pt)
#show table: set block(above: 0.9em, below: 1.1em)
#show outline.entry: set block(above: 0.55em)
#let underlined(words, stroke: 0.6pt) = underline(stroke: stroke, offset: 1.7pt, words)
#let struck(words, stroke: 0.6pt) = strike(stroke: stroke, words)
#let weblink(address, words) = link(address, underlined(stroke: 0.4pt + luma(90), words))
#let small(words) = text(size: 0.88em, words)
#let quiet(words) = text(size: 9.5pt, fill: luma(60), words)
#let code(words) = text(font: "DejaVu Sans Mono", size: 0.9em, words)
#let rule = block(above: 1.2em, below: 1.2em, line(length: 100%, stroke: 0.5pt + luma(110)))
#let picture(path, ..settings) = block(above: 0.9em, below: 0.9em, image(path, ..settings))
#let quotation(words) = quote(block: true, words)
#show quote.where(block: true): it => block(inset: (left: 4mm), stroke: (left: 1.5pt + luma(130)), it.body)
#let anchor(id) = [#metadata(none)#label(id)]
#let part(level, id, words) = [#heading(level: level, words)#label(id)]
#let notice(words) = block(width: 100%, inset: (x: 3.5mm, y: 3mm), stroke: 1.2pt, above: 1em, below: 1em, strong(words))
#let column(words) = pad(left: gutter, words)
#let numbered(depth, items) = {
  set enum(indent: 0pt, body-indent: 0pt, number-align: start + top, spacing: 0.95em, numbering: (..at) => {
    let number = items.at(at.pos().last() - 1).first()
    box(width: 0pt, move(dx: -gutter - depth * step, box(width: gutter - 1.5mm, {
      set text(size: 9pt, top-edge: 7.35pt, fill: luma(60))
      set par(leading: 0.3em)
      number
    })))
  })
  enum(tight: false, ..items.map(item => item.last()))
}
#let marked(items) = {
  set enum(indent: 0pt, body-indent: 2.2mm, number-align: start + top, numbering: (..at) => items.at(at.pos().last() - 1).first())
  enum(tight: false, ..items.map(item => item.last()))
}
#let bulleted(items) = list(tight: false, ..items.map(item => item.last()))
#let newpage = pagebreak(weak: true)
#let mark(word) = { h(0.3em); text(size: 0.74em, style: "italic", weight: "regular", word); [ ] }
#let added(words) = { mark("added"); underlined(stroke: 0.9pt, words) }
#let removed(words) = { mark("removed"); struck(stroke: 0.9pt, words); h(0.25em) }
#let change(words) = block(sticky: true, above: 0.4em, below: 0.5em, inset: (left: 1.5mm), stroke: (left: 2.5pt), strong(text(size: 9.5pt, words)))
#let aside(words) = block(sticky: true, below: 0.5em, quiet(words))
#let faint-line = line(length: 100%, stroke: (thickness: 0.6pt, paint: luma(90), dash: "densely-dotted"))
#let blank-line = block(above: 7mm, below: 0pt, faint-line)
#let blanks(..names) = grid(columns: (auto, 1fr), row-gutter: 6mm, column-gutter: 3mm, align: bottom,
  ..names.pos().map(name => (name, faint-line)).flatten())
#let box-to-tick(words) = box({ box(width: 3.6mm, height: 3.6mm, baseline: 0.6mm, stroke: 0.9pt); h(1.8mm); words })
#let decision(where, state, words, options) = {
  let head = {
    block(width: 100%, above: 0pt, below: 0pt, sticky: true, line(length: 100%, stroke: 1.6pt))
    { show heading: set block(above: 0.9em); heading(level: 3, where) }
    block(sticky: true, above: 0pt, below: 0.8em, quiet(state))
  }
  let boxes = if options.len() > 0 {
    block(breakable: false, width: 100%, above: 0pt, below: 1.4em, {
      options.map(box-to-tick).join({ [ ]; h(6mm) })
      block(above: 5mm, below: 0pt, grid(columns: (auto, 1fr), column-gutter: 2mm, align: bottom, "Note", faint-line))
      blank-line
    })
  }
  v(1.6em, weak: true)
  // Whole on one page, where a page can hold it; else the boxes are never alone: the last words go with them.
  layout(page => {
    let whole = { head; block(above: 0pt, below: 1em, words.join()); boxes }
    if measure(block(width: page.width, whole)).height <= page.height {
      block(breakable: false, width: 100%, whole)
    } else {
      head
      words.slice(0, -1).join()
      block(sticky: boxes != none, below: 1em, words.last())
      boxes
    }
  })
}
#let whole(words) = block(breakable: false, width: 100%, words)
#let taken(name, words) = {
  block(sticky: true, above: 1.2em, below: 0.6em, name)
  pad(left: step, words)
}
#let resolution(boxes) = block(above: 0.8em, below: 1.2em, stack(spacing: 3.5mm, ..boxes.map(box-to-tick)))
#let signing(names) = block(breakable: false, above: 9mm, grid(columns: (auto, 2fr, auto, 1fr), row-gutter: 9mm, column-gutter: 3mm, align: bottom,
  ..names.map(name => (name, faint-line, "Date", faint-line)).flatten()))
#let note(where, kind, words) = {
  block(sticky: true, above: 1.3em, below: 0.6em, { strong(where); h(2mm); quiet(kind) })
  words
  blank-line
}
#let below(words) = pad(left: step, words)
#let facts(..rows) = {
  set terms(hanging-indent: 6mm, spacing: 0.6em)
  terms(..rows)
}
#let contents = {
  block(above: 1.6em, below: 0.7em, strong("Contents"))
  block(below: 1.6em, outline(title: none, indent: 5mm))
}
`;

/**
 * Writes the beginning of a document: everything before its first words.
 * @param frame what stands around its words
 * @returns Typst source, to be followed by expressions as `writeBody` gives them
 */
export function openDocument(frame: DocumentFrame): string {
  const { title, school, warning, name, address, fingerprint } = frame;
  const head = warning === null ? 'none' : `align(center, text(size: 9.5pt, strong(${quote(warning)})))`;
  return `#set document(title: ${quote(title)}, author: ${quote(school)}, date: none)
${fontSettings}
#set page(
  paper: "a4",
  margin: (left: 20mm, right: 20mm, top: 22mm, bottom: 28mm),
  header: ${head},
  footer: context {
    set text(size: 8.5pt)
    set par(leading: 0.5em)
    line(length: 100%, stroke: 0.5pt + luma(110))
    v(-0.4em)
    grid(columns: (1fr, auto), align: (left, right), column-gutter: 6mm, row-gutter: 0.6em,
      grid.cell(colspan: 2, ${quote(name)}),
      ${quote(address)},
      { ${quote(fingerprint)}; h(6mm); "Page " + str(counter(page).get().first()) + " of " + str(counter(page).final().first()) },
    )
  },
)
${functions}`;
}
