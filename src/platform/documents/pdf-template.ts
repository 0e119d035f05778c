/**
 * The layout of every PDF, in Typst. It is the same for all documents: what they say comes from document.json and is
 * never part of this text, so nothing a person typed can be taken for a command.
 */
export const pdfTemplate = `
#let doc = json("document.json")
#let ink = rgb("#131525")
#let muted = rgb("#51577a")
#let line-color = rgb("#c0c3d5")
#let surface = rgb("#f3f4f7")
#let action = rgb("#2044aa")
#let tones = (
  info: (rgb("#006b8c"), rgb("#ddf8ff")),
  success: (rgb("#007155"), rgb("#e5f8f0")),
  warning: (rgb("#844b00"), rgb("#fff3dc")),
  error: (rgb("#b60000"), rgb("#fef0ee")),
)

#set document(
  title: doc.title,
  author: doc.author,
  date: datetime(year: doc.date.at(0), month: doc.date.at(1), day: doc.date.at(2)),
)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 27mm, bottom: 25mm),
  header: context if counter(page).get().first() > 1 {
    set text(size: 9pt, fill: muted)
    block(width: 100%, stroke: (bottom: 0.5pt + line-color), inset: (bottom: 2mm), doc.title)
  },
  footer: context {
    set text(size: 9pt, fill: muted)
    let number = counter(page).display("1")
    let total = str(counter(page).final().first())
    grid(
      columns: (1fr, auto),
      column-gutter: 8mm,
      doc.author,
      doc.texts.page.replace("{number}", number).replace("{total}", total),
    )
  },
)
#set text(font: doc.fonts, fallback: false, size: 11pt, fill: ink, lang: doc.language, region: doc.region)
#set par(leading: 0.75em, spacing: 1.2em, justify: false)
// The marks that Typst itself takes further in are in none of our fonts.
#set list(marker: ([•], [–]), spacing: 0.8em, indent: 2mm, body-indent: 2.5mm)
#set enum(spacing: 0.8em, indent: 2mm, body-indent: 2.5mm)
#set terms(spacing: 0.9em, separator: [: ], hanging-indent: 5mm)
#set figure(numbering: none, supplement: none, gap: 3mm)
#set table(stroke: none, inset: (x: 2.2mm, y: 2mm))

#show title: set text(size: 25pt, weight: "bold")
#show title: set par(leading: 0.45em)
#show heading: set par(leading: 0.5em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 1): set block(above: 13mm, below: 5mm)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 2): set block(above: 9mm, below: 4mm)
#show heading.where(level: 3): set text(size: 12pt)
#show heading.where(level: 3): set block(above: 7mm, below: 3.5mm)
#show heading.where(level: 4): set text(size: 11pt)
#show heading.where(level: 4): set block(above: 6mm, below: 3mm)
// Links of the table of contents lead to a location; they look like what they are without a line.
#show link: it => if type(it.dest) == location { it } else { underline(offset: 2pt, text(fill: action, it)) }
#show outline.entry.where(level: 1): set block(above: 4mm)
#show figure: set align(left)
#show figure.where(kind: table): set block(breakable: true, above: 7mm, below: 7mm)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: image): set block(above: 7mm, below: 7mm)
#show figure.caption: it => text(
  size: 10pt,
  weight: if it.kind == table { "bold" } else { "regular" },
  it.body,
)

#let inline(nodes) = {
  for node in nodes {
    if node.kind == "text" { node.text }
    else if node.kind == "strong" { strong(inline(node.content)) }
    else if node.kind == "emphasis" { emph(inline(node.content)) }
    else if node.kind == "line-break" { linebreak() }
    else if node.kind == "abbreviation" {
      node.short
      if node.spelledOut { " (" + node.meaning + ")" }
    } else if node.kind == "language" {
      text(lang: node.language, region: node.region, inline(node.content))
    } else if node.kind == "link" {
      let body = inline(node.content)
      if node.href.starts-with("#") { link(label(node.href.slice(1)), body) } else { link(node.href, body) }
    }
  }
}

#let list-of(block) = {
  let bodies = block.items.map(item => {
    inline(item.content)
    if "nested" in item { list-of(item.nested) }
  })
  if block.ordered { enum(..bodies.map(body => enum.item(body))) } else { list(..bodies.map(body => list.item(body))) }
}

#let table-of(block) = {
  let aligned = block.columns.map(column => if column.kind == "number" { right + top } else { left + top })
  figure(kind: table, caption: block.caption, {
    set text(size: if block.columns.len() > 6 { 8.5pt } else { 10pt }, number-width: "tabular", hyphenate: true)
    set par(leading: 0.6em)
    table(
      columns: block.columns.map(column => if column.kind == "number" { auto } else { column.share * 1fr }),
      align: (x, y) => aligned.at(x),
      fill: (x, y) => if y == 0 { surface },
      stroke: (x, y) => (bottom: if y == 0 { 1pt + ink } else { 0.5pt + line-color }),
      table.header(..block.columns.map(column => strong(column.title))),
      ..block.rows.map(row => row.enumerate().map(((index, cell)) => {
        let body = inline(cell)
        if block.columns.at(index).rowHeader { strong(body) } else { body }
      })).flatten(),
    )
  })
}

#let figure-of(block) = {
  let decorative = block.description == "decorative"
  let picture = image(
    block.file,
    width: block.width * 1mm,
    alt: if decorative { none } else { block.description.alternative },
  )
  if decorative { std.block(above: 7mm, below: 7mm, pdf.artifact(picture)) }
  else if "caption" in block { figure(kind: image, caption: inline(block.caption), picture) }
  else { std.block(above: 7mm, below: 7mm, picture) }
}

#let notice-of(block) = {
  let (strong-color, tint) = tones.at(block.tone)
  std.block(
    width: 100%,
    fill: tint,
    stroke: (left: 1.2mm + strong-color),
    inset: (x: 5mm, y: 4mm),
    above: 7mm,
    below: 7mm,
    {
      par(text(fill: strong-color, strong(block.title)))
      par(inline(block.content))
    },
  )
}

#par(text(size: 10pt, weight: "bold", fill: action, doc.author))
#title()
#if doc.subtitle != none { par(text(size: 14pt, fill: muted, doc.subtitle)) }
#par(text(size: 10pt, fill: muted, doc.texts.asOf))
#if doc.contents { outline(title: doc.texts.contents, depth: 2, indent: 6mm) }
#if doc.contents { pagebreak(weak: true) }
#for block in doc.blocks {
  if block.kind == "heading" {
    if "id" in block [#heading(level: block.level, block.text) #label(block.id)]
    else { heading(level: block.level, block.text) }
  }
  else if block.kind == "paragraph" { par(inline(block.content)) }
  else if block.kind == "list" { list-of(block) }
  else if block.kind == "table" { table-of(block) }
  else if block.kind == "facts" { terms(..block.facts.map(fact => terms.item(fact.term, inline(fact.value)))) }
  else if block.kind == "figure" { figure-of(block) }
  else if block.kind == "notice" { notice-of(block) }
  else if block.kind == "page-break" { pagebreak(weak: true) }
}
`;
