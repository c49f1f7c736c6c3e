/** Stacked bars. The alternative text states every number; the table beside it has the same. */
export const CHART = String.raw`
#import "type.typ": *
#import "symbols.typ": outcome-tag

#let hatch = tiling(size: (4pt, 4pt), {
  place(rect(width: 4pt, height: 4pt, fill: rgb("#b52c2c")))
  place(line(start: (-1pt, 5pt), end: (5pt, -1pt), stroke: 1.1pt + rgb("#cf7474")))
})

#let outcome-fill = (
  compliant: rgb("#0b5d66"),
  partially_compliant: rgb("#d6b000"),
  non_compliant: hatch,
  not_applicable: rgb("#a7a9ab"),
  not_assessed: rgb("#e3e5e7"),
)

#let outcome-label = (
  compliant: white,
  partially_compliant: ink,
  non_compliant: white,
  not_applicable: ink,
  not_assessed: ink,
)

#let label-width = 118pt
#let plot-width = 504pt - label-width - 6pt
#let bar-height = 14pt
#let room-for-label = 13pt

#let number(count, paint) = text(size: 9pt, weight: 600, fill: paint, str(count))

#let segment-label(segment) = {
  let words = number(segment.count, outcome-label.at(segment.outcome))
  if segment.outcome == "non_compliant" {
    box(fill: rgb("#b52c2c"), inset: (x: 3pt), height: bar-height - 3pt, align(horizon, words))
  } else { words }
}

#let segment-bar(segment, width, offset) = place(dx: offset, box(
  width: width - 1pt,
  height: bar-height,
  fill: outcome-fill.at(segment.outcome),
  stroke: if segment.outcome == "not_assessed" { 0.6pt + rgb("#797c7f") },
  if width >= room-for-label { align(center + horizon, segment-label(segment)) },
))

#let bar(row, most) = {
  let scale = (plot-width - 16pt) / most
  let drawn = row.segments.filter(segment => segment.count > 0)
  let total = drawn.map(segment => segment.count).sum(default: 0)
  box(width: plot-width, height: bar-height, {
    let offset = 0pt
    for segment in drawn {
      segment-bar(segment, segment.count * scale, offset)
      offset += segment.count * scale
    }
    if total == 0 { place(left + horizon, dx: 2pt, number(0, weak-ink)) } else if (
      drawn.len() == 1 and drawn.first().count * scale < room-for-label
    ) { place(left + horizon, dx: offset + 2pt, number(total, ink)) }
  })
}

#let legend(tags) = if tags.len() > 0 {
  block(below: 6pt, sticky: true, {
    set text(size: 9.5pt)
    tags.map(tag => outcome-tag(tag.symbol, literal(tag.text))).join(h(12pt))
  })
}

#let chart(data) = {
  legend(data.legend)
  let totals = data.bars.map(row => row.segments.map(segment => segment.count).sum(default: 0))
  let most = calc.max(1, ..totals)
  set text(size: 9.5pt)
  set figure.caption(position: bottom)
  figure(kind: "chart", supplement: none, alt: flat(data.alt), block(width: 100%, grid(
    columns: (label-width, plot-width),
    column-gutter: 6pt,
    row-gutter: 3pt,
    align: (right + horizon, left + horizon),
    ..data.bars.map(row => (flat(row.label), bar(row, most))).flatten(),
  )))
}
`;
