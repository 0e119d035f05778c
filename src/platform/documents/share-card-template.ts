/** The layout of every card, in Typst. What it says comes from card.json and is never part of this text. */
export const shareCardTemplate = `
#let card = json("card.json")
#set page(width: 1200pt, height: 630pt, margin: 0pt, fill: rgb("#0c1f6b"))
#set text(font: card.fonts, fallback: false, fill: white, lang: card.language, hyphenate: false)
#set par(leading: 0.35em, spacing: 0.5em)

#let words(size) = {
  if card.kicker != "" { block(below: 26pt, text(size: 34pt, fill: rgb("#feca6e"), weight: "bold", card.kicker)) }
  block(text(size: size, weight: "bold", card.title))
}

#let fitted = layout(room => {
  let size = (84pt, 74pt, 66pt, 58pt, 50pt, 44pt, 38pt, 32pt, 26pt, 20pt).find(size =>
    measure(block(width: room.width, words(size))).height <= room.height)
  block(width: 100%, height: 100%, clip: true, words(if size == none { 20pt } else { size }))
})

#grid(
  rows: (1fr, 96pt),
  block(width: 100%, height: 100%, inset: (x: 72pt, top: 64pt, bottom: 24pt), fitted),
  block(width: 100%, height: 100%, fill: white, inset: (x: 72pt), align(horizon, {
    set text(fill: rgb("#131525"))
    grid(
      columns: (auto, 1fr),
      column-gutter: 32pt,
      text(size: 30pt, weight: "bold", card.owner),
      align(right, text(size: 26pt, card.address)),
    )
  })),
)
`;
