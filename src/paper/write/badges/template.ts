// Badges as Typst sets them: eight on an A4 sheet, or one by itself. What they say comes in as JSON and is only ever shown as text.

export const BADGE_TEMPLATE = `
#let sheet = json(bytes(sys.inputs.badges))
#let single = sheet.layout == "single"
#let width = 95mm
#let height = 67mm
#set document(title: sheet.title, date: none)
#set page(..if single { (width: width, height: height, margin: 0mm) } else { (paper: "a4", margin: (x: 10mm, y: 14.5mm)) })
#set text(lang: sheet.language, size: 9pt, font: sheet.fonts, fallback: false, hyphenate: false)
#set par(leading: 0.45em, spacing: 0.5em)

#let line-of(part, size, weight) = {
  let dir = if part.rtl { std.rtl } else { std.ltr }
  align(if part.rtl { right } else { left }, text(size: size, weight: weight, dir: dir, part.text))
}
// A long name is set smaller, never cut.
#let sized(part) = if part.text.clusters().len() > 34 { 12pt } else if part.text.clusters().len() > 22 { 15pt } else { 19pt }

#let badge(it) = box(width: width, height: height, stroke: if single { none } else { 0.3pt + gray }, inset: 5mm, {
  grid(columns: (1fr, auto), gutter: 3mm,
    text(size: 9pt, weight: "bold", it.head.text),
    text(size: 8pt, it.mode.text))
  v(1fr)
  line-of(it.name, sized(it.name), "bold")
  if it.title != none { line-of(it.title, 9pt, "regular") }
  line-of(it.body, 11pt, "bold")
  line-of(it.country, 10pt, "regular")
  v(1fr)
  grid(columns: (1fr, auto), align: bottom, gutter: 3mm,
    { text(size: 8pt, it.category.text); linebreak(); text(size: 8pt, it.days.text); linebreak(); text(size: 9pt, weight: "bold", dir: std.ltr, it.number) },
    image(bytes(it.code), format: "svg", width: 18mm, alt: it.number))
})

#if single {
  for (at, it) in sheet.badges.enumerate() {
    if at > 0 { pagebreak() }
    badge(it)
  }
} else {
  for (at, page) in sheet.badges.chunks(8).enumerate() {
    if at > 0 { pagebreak() }
    grid(columns: (width, width), rows: height, ..page.map(badge))
  }
}
`;
