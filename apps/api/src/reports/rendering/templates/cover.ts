/** The first page. */
export const COVER = String.raw`
#import "type.typ": *
#import "lists.typ": facts

#let big-figure(figure, index) = block(
  width: 100%,
  stroke: if index > 0 { (left: 0.6pt + accent-line) },
  inset: (left: if index > 0 { 13pt } else { 0pt }, right: 10pt, y: 12pt),
  {
    set par(spacing: 3pt)
    par(text(size: if figure.value.len() > 5 { 22pt } else { 33pt }, fill: accent, weight: 600, flat(figure.value)))
    par(text(weight: 600, flat(figure.name)))
    par(leading: 2pt, text(size: 8.5pt, fill: weak-ink, literal(figure.formula)))
  },
)

#let cover(data) = {
  v(-14pt)
  pdf.artifact(rect(width: 100%, height: 7.5pt, fill: accent))
  v(2pt)
  par({
    text(size: 16pt, weight: 600, fill: accent, "Plumbline")
    h(10pt)
    text(fill: accent, "Policy compliance review")
  })
  v(50pt)
  par(text(size: 12pt, fill: weak-ink, "Report of a compliance review"))
  show title: set text(size: 30pt, weight: 600)
  show title: set par(leading: 2pt)
  block(above: 4pt, below: 10pt, width: 80%, title(literal(data.title)))
  par(leading: 5pt, text(size: 16pt, fill: weak-ink, {
    literal(data.agency)
    linebreak()
    literal(data.period)
  }))
  v(20pt)
  block(width: 100%, stroke: (y: 0.8pt + accent), grid(
    columns: (1.5fr, 1fr, 1fr),
    ..data.figures.enumerate().map(((index, figure)) => big-figure(figure, index)),
  ))
  v(14pt)
  facts((facts: data.facts))
  v(12pt)
  block(stroke: (left: 3pt + cited), inset: (left: 10pt, y: 1pt), width: 82%, par(rich(data.note)))
  for marker in data.markers {
    block(above: 12pt, if marker.sort == "draft" {
      par(text(weight: 600, fill: bad, flat(marker.text)))
    } else {
      box(
        stroke: (paint: warn, thickness: 0.8pt, dash: "dashed"),
        inset: (x: 5pt, y: 2.5pt),
        par(text(weight: 600, fill: warn, flat(marker.text))),
      )
    })
  }
}
`;
