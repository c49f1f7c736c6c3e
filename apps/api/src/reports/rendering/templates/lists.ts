/** Labels with text beside them: facts, and the elements of a finding. */
export const LISTS = String.raw`
#import "type.typ": *

#let lines(words) = par(rich(words))

#let facts(data) = block(width: 100%, grid(
  columns: (96pt, 1fr),
  row-gutter: 6pt,
  ..data
    .facts
    .map(fact => (par(text(fill: weak-ink, literal(fact.label))), lines(fact.text)))
    .flatten(),
))

#let element(data) = {
  let is-tinted = data.tone == "tinted"
  block(
    width: 100%,
    above: 0pt,
    below: 0pt,
    fill: if is-tinted { tint },
    stroke: (top: 0.6pt + if is-tinted { accent } else { line-ink }),
    inset: (x: if is-tinted { 8pt } else { 0pt }, y: 7pt),
    grid(
      columns: (if is-tinted { 88pt } else { 96pt }, 1fr),
      column-gutter: 8pt,
      heading(level: 3, outlined: false, bookmarked: false, literal(data.label)),
      lines(data.text),
    ),
  )
}

#let elements(data) = {
  show heading.where(level: 3): it => block(above: 0pt, below: 0pt, text(size: 10.5pt, weight: 600, it.body))
  block(above: 8pt, below: 10pt, width: 100%, stroke: (bottom: 0.6pt + line-ink), {
    for part in data.elements { element(part) }
  })
}
`;
