/**
 * The layout of every poster, in Typst. What it says comes from poster.json and is never part of this text. Sizes are those of A4 and
 * grow with the paper; a text that is too long for its page is set smaller, then without its notes.
 */
export const posterTemplate = `
#let poster = json("poster.json")
#let ink = rgb("#131525")
#let deep = rgb("#0c1f6b")
#let gold = rgb("#feca6e")
#let paper = (
  "a3": (width: 297mm, height: 420mm, scale: 1.414),
  "a4": (width: 210mm, height: 297mm, scale: 1.0),
  "a5": (width: 148mm, height: 210mm, scale: 0.75),
  "a5-twice": (width: 148.5mm, height: 210mm, scale: 0.75),
).at(poster.format)
#let isTwice = poster.format == "a5-twice"
#let unit = paper.scale * 1pt

#set document(
  title: poster.title,
  author: poster.author,
  date: datetime(year: poster.date.at(0), month: poster.date.at(1), day: poster.date.at(2)),
)
#set page(
  width: if isTwice { 297mm } else { paper.width },
  height: paper.height,
  margin: 0mm,
)
#set text(
  font: poster.fonts,
  fallback: false,
  size: 14 * unit,
  fill: ink,
  lang: poster.language,
  region: poster.region,
  hyphenate: false,
)
#set par(leading: 0.6em, spacing: 0.9em, justify: false)
#set list(marker: ([•], [–]), indent: 0mm, body-indent: 0.5em, spacing: 0.55em)
#show title: set text(weight: "bold", fill: deep)
#show title: set par(leading: 0.35em)
#show heading: it => block(above: 0.9em, below: 0.5em, text(size: 1em, weight: "bold", it.body))

#let lines-of(words) = words.split("\\n").join(linebreak())

#let list-of(entry, withNotes) = {
  heading(level: 2, entry.title)
  if entry.items.len() > 0 { list(..entry.items.map(item => {
    item.name
    if withNotes and "note" in item { " (" + item.note + ")" }
  })) }
  if "after" in entry { par(lines-of(entry.after)) }
}

// \`s\` is how much smaller than wished everything is set.
#let words(s, withNotes) = {
  set text(size: 15 * unit * s)
  if poster.kicker != "" { par(text(size: 1.15em, weight: "bold", fill: deep, poster.kicker)) }
  show title: set text(size: 42 * unit * s)
  block(above: 0.9em, below: 1.6em, title())
  for line in poster.highlights { block(below: 0.8em, par(text(size: 22 * unit * s, weight: "bold", lines-of(line)))) }
  if poster.text != "" { block(above: 1.2em, below: 1.2em, par(text(size: 1.2em, lines-of(poster.text)))) }
  for fact in poster.facts { par({ strong(fact.term + ": "); lines-of(fact.text) }) }
  if poster.lists.len() > 0 {
    block(above: 1.1em, width: 100%, stroke: (left: 4 * unit + gold), inset: (left: 12 * unit, y: 2 * unit), {
      heading(level: 1, text(size: 1.25em, poster.texts.lists))
      for entry in poster.lists { list-of(entry, withNotes) }
      if not withNotes { par(poster.texts.more) }
    })
  }
}

#let fits(size, body) = measure(block(width: size.width, body)).height <= size.height

// With its notes a text is never smaller than 13.5 points on A4 and 10 on A5; after that the notes go, and only then the size.
#let steps = (1.3, 1.2, 1.1, 1.05, 1.0, 0.95, 0.9)
#let fitted = layout(size => {
  let found = steps.find(s => fits(size, words(s, true)))
  if found != none { words(found, true) }
  else {
    let short = (1.1, 1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5).find(s => fits(size, words(s, false)))
    words(if short == none { 0.5 } else { short }, false)
  }
})

#let head = block(width: 100%, fill: deep, inset: (x: 34 * unit, y: 18 * unit), below: 0pt,
  text(size: 19 * unit, weight: "bold", fill: white, poster.owner))

#let foot(isLinked) = block(width: 100%, fill: deep, inset: (x: 34 * unit, y: 18 * unit), above: 0pt, {
  set text(fill: white)
  grid(
    columns: (auto, 1fr),
    column-gutter: 18 * unit,
    align: horizon,
    image("code.svg", width: 96 * unit, alt: poster.texts.code),
    {
      par(text(size: 12.5 * unit, poster.texts.scan))
      par(text(size: 15 * unit, weight: "bold", if isLinked { link(poster.address, poster.shortAddress) } else { poster.shortAddress }))
      par(text(size: 12.5 * unit, poster.texts.call))
      par(text(size: 24 * unit, weight: "bold", poster.telephone))
    },
  )
})

#let sheet(isLinked) = block(width: paper.width, height: paper.height, grid(
  rows: (auto, 1fr, auto),
  head,
  block(width: 100%, height: 100%, inset: (x: 34 * unit, top: 24 * unit, bottom: 16 * unit), fitted),
  foot(isLinked),
))

#if isTwice {
  // The second is the same once more: nobody needs to hear it twice.
  grid(columns: 2, sheet(true), pdf.artifact(sheet(false)))
} else { sheet(true) }
`;
