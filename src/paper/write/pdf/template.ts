// The page as Typst sets it. The paper comes in as JSON and is only ever shown as text: no word of it is Typst code.

export const TEMPLATE = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let rtl = paper.direction == "rtl"
#set document(title: paper.title, author: paper.author, date: none)
#set page(paper: "a4", margin: (x: 2cm, top: 2cm, bottom: 2.2cm), footer: context align(center, text(size: 9pt, {
  for part in paper.footer {
    if part == "page" { counter(page).display() } else if part == "pages" { str(counter(page).final().first()) } else { part }
  }
})))
#set text(lang: paper.language, dir: if rtl { std.rtl } else { std.ltr }, size: 11pt, font: paper.fonts, fallback: false, hyphenate: false, ligatures: false)
#set par(leading: 0.62em, spacing: 0.9em, justify: false)
#let gap = 1.4cm
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): it => align(center, block(above: 1.4em, below: 1em, sticky: true, text(size: 14pt, it.body)))
#show heading.where(level: 2): it => block(above: 1.3em, below: 0.7em, sticky: true, text(size: 12pt, it.body))
#show heading.where(level: 3): it => block(above: 1.1em, below: 0.6em, sticky: true, text(size: 11pt, it.body))
#show link: it => text(fill: rgb("#0b4fa0"), it)
#set table(stroke: 0.5pt + gray, inset: (x: 4pt, y: 4pt), align: start + top)

#let words(part) = {
  let lines = part.text.split("\n")
  for (at, line) in lines.enumerate() {
    if at > 0 { linebreak() }
    let stretches = line.split("\t")
    for (n, stretch) in stretches.enumerate() {
      if n > 0 { h(gap / 2) }
      text(stretch)
    }
  }
}
#let piece(part) = {
  let it = words(part)
  if part.whole { it = box(it) }
  if part.bold { it = strong(it) }
  if part.italic { it = emph(it) }
  it = text(lang: part.language, dir: if part.direction == "rtl" { std.rtl } else { std.ltr }, it)
  if part.awaiting { it = highlight(fill: rgb("#fff2b8"), it) }
  if part.link != none { it = link(part.link, it) }
  it
}
// The empty space in front keeps the line's own direction when all its words run the other way.
#let say(parts) = { h(0pt); parts.map(piece).join() }
#let numbered(block) = {
  if block.number != none {
    box(width: gap, align(if rtl { right } else { left }, text(dir: std.ltr, block.number)))
  }
  say(block.parts)
}
#let aligned(how, it) = if how == "center" { align(center, it) } else if how == "end" { align(end, it) } else { it }

#for block in paper.blocks {
  if block.kind == "title" {
    align(center, std.block(above: 1.2em, below: 1.2em, text(size: 16pt, weight: "bold", say(block.parts))))
  } else if block.kind == "heading" {
    if block.newPage { pagebreak(weak: true) }
    heading(level: block.level, bookmarked: true, numbered(block))
  } else if block.kind == "paragraph" {
    let it = numbered(block)
    if block.role == "letterhead" { it = text(size: 12pt, weight: "bold", it) }
    if block.role == "note" { it = text(size: 9pt, it) }
    if block.role == "signature" { v(1.6em) }
    if block.role == "closing" { v(0.4em) }
    aligned(block.align, par(it))
  } else if block.kind == "list" {
    let items = block.items.map(say)
    if block.marker == "decimal" { enum(numbering: "1.", indent: 0.5em, body-indent: 0.8em, ..items) } else { list(marker: text(block.marker), indent: 0.5em, body-indent: 0.8em, ..items) }
  } else if block.kind == "table" {
    let cells = block.rows.map(row => row.map(say))
    let columns = block.widths.map(width => width * 1fr)
    if block.layout {
      grid(columns: columns, inset: (x: 2pt, y: 3pt), align: start + top, ..cells.flatten())
    } else if block.header and block.dense {
      set text(size: 9pt)
      table(columns: columns, table.header(..cells.first().map(strong)), ..cells.slice(1).flatten())
    } else if block.header {
      table(columns: columns, table.header(..cells.first().map(strong)), ..cells.slice(1).flatten())
    } else {
      table(columns: columns, ..cells.flatten())
    }
  } else if block.kind == "picture" {
    let width = if block.width == none { 100% } else { block.width * 1mm }
    std.block(above: 1em, below: 1em, image(bytes(block.svg), format: "svg", alt: block.alt, width: width))
  } else {
    align(center, line(length: 30%, stroke: 0.5pt + gray))
  }
}
`;
