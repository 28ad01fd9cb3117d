// Owns the frame of a print pack: paper, type, the foot of each page, and the Typst functions that its sheets are drawn with.
import { fontSettings } from '../../../typst/fonts.ts';
import { quote } from '../../../typst/typst.ts';

/** What stands around the sheets of a pack. */
export interface PackFrame {
  title: string;
  /** Who is named as its author. */
  school: string;
  /** At the foot of each page. */
  name: string;
}

const functions = `
#set text(size: 13pt)
#set par(leading: 0.62em, spacing: 0.8em, justify: false)
#set heading(numbering: none)
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 1): set block(above: 0pt, below: 0.8em)
#show heading.where(level: 2): set text(size: 17pt)
#show heading.where(level: 2): set block(above: 0pt, below: 0.7em)
#let quiet(words) = text(size: 10pt, fill: luma(60), words)
#let next-sheet = pagebreak(weak: true)
#let sheet-title(id, words, mark: none) = {
  if mark != none { place(top + right, text(size: 17pt, mark)) }
  [#heading(level: 2, words)#label(id)]
}
#let sheet(id, words) = { next-sheet; sheet-title(id, words) }
#let corner-name(id, words) = {
  show heading: set text(size: 10pt, weight: "regular", fill: luma(60))
  sheet(id, words)
}
#let gap-line = line(length: 100%, stroke: 0.6pt + luma(60))
#let name-line = block(above: 1em, below: 1.2em, grid(columns: (auto, 2fr, auto, 1fr), column-gutter: 3mm, align: bottom,
  "Name", gap-line, "Date", gap-line))
#let write-lines(count, room: 1) = for _ in range(count) { block(above: 9.5mm * room, below: 0pt, gap-line) }
#let drawing-box(room) = block(above: 3mm, below: 0pt, rect(width: 100%, height: 37mm * room, radius: 2mm, stroke: 0.8pt + luma(60)))
#let choice-box(words) = block(above: 2.5mm, below: 0pt, width: 100%, inset: (x: 3mm, y: 2.2mm), stroke: (paint: luma(60), thickness: 0.8pt, dash: "dashed"),
  words.map(box).join(h(7mm, weak: true)))
#let question(..parts) = block(breakable: false, width: 100%, below: 1.1em, parts.pos().join())
#let questions(items) = {
  set enum(body-indent: 3mm, spacing: 1.2em)
  // Nobody turns the sheet for one question: the last two stay together.
  let cut = calc.max(0, items.len() - 2)
  if cut > 0 { enum(tight: false, ..items.slice(0, cut)) }
  block(breakable: false, width: 100%, above: 1.2em, enum(tight: false, start: cut + 1, ..items.slice(cut)))
}
#let fitted(draw) = layout(size => {
  let room = (1, 0.95, 0.9, 0.85).find(room => measure(width: size.width, draw(room)).height <= size.height)
  draw(if room == none { 1 } else { room })
})
#let sheet-foot(words) = block(above: 1.2em, breakable: false, width: 100%, inset: (top: 2.5mm), stroke: (top: 0.6pt + luma(60)), strong(text(size: 11pt, words)))
#let cut-stroke = (paint: luma(60), thickness: 0.9pt, dash: "dashed")
#let cut-cards(height, cards, at: horizon) = grid(columns: (1fr, 1fr), stroke: cut-stroke, inset: 5mm, align: at,
  ..cards.map(card => grid.cell(breakable: false, grid(columns: (0pt, 1fr), align: at, box(height: height), card))))
#let picture(path, size, alt) = image(path, width: size, alt: alt)
#let picture-card(path, alt, words) = align(center, { picture(path, 30mm, alt); block(above: 3mm, strong(text(size: 17pt, words))) })
#let scene(number, words, discuss) = { quiet(number); parbreak(); text(size: 16pt, words); parbreak(); text(size: 16pt, strong(discuss)) }
#let sign(size, words) = block(breakable: false, width: 100%, height: 118mm, above: 0pt, below: 6mm, stroke: 2.5pt, radius: 4mm, inset: 8mm,
  align(center + horizon, par(leading: 0.45em, strong(text(size: size, words)))))
#let slip(words) = { text(size: 13pt, words); write-lines(3); block(above: 4mm, quiet("You don’t have to write your name.")) }
#let box-to-tick(words) = box({ box(width: 3.4mm, height: 3.4mm, baseline: 0.5mm, stroke: 0.9pt); h(2mm); words })
#let exit-name = block(below: 1.1em, grid(columns: (auto, 1fr), column-gutter: 2mm, align: bottom, quiet("Name"), gap-line))
#let exit-question(words, options) = block(breakable: false, below: 1.1em, { set text(size: 12pt); strong(words); for option in options { block(above: 2.2mm, below: 0pt, box-to-tick(option)) } })
#let wall-sheet(picture, words, lines) = block(breakable: false, width: 100%, height: 235mm, stroke: 2.5pt, radius: 4mm, inset: 12mm, align(center + horizon, {
  if picture != none { picture; v(6mm) }
  par(leading: 0.45em, strong(text(size: 40pt, words)))
  for line in lines { block(above: 9mm, text(size: 27pt, line)) }
}))
#let letter-gap(width) = box(width: width, baseline: 0.8mm, line(length: 100%, stroke: 0.6pt + luma(60)))
#let page-of(id) = context counter(page).at(label(id)).first()
`;

/**
 * Writes the beginning of a pack: everything before its first words.
 * @param frame what stands around its sheets
 * @returns Typst source, to be followed by expressions as `writeBody` gives them
 */
export function openPack({ title, school, name }: PackFrame): string {
  return `#set document(title: ${quote(title)}, author: ${quote(school)}, date: none)
${fontSettings}
#set page(
  paper: "a4",
  margin: (x: 16mm, top: 15mm, bottom: 17mm),
  footer-descent: 4mm,
  footer: context {
    set text(size: 8pt, fill: luma(60))
    grid(columns: (1fr, auto), column-gutter: 6mm,
      ${quote(name)},
      "Page " + str(counter(page).get().first()) + " of " + str(counter(page).final().first()),
    )
  },
)
${functions}`;
}
