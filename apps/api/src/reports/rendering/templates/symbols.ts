/** Signs that repeat a word for the eye: artifacts, so that a screen reader hears the word once. */
export const SYMBOLS = String.raw`
#import "type.typ": *

#let outcome-ink = (
  compliant: ok,
  partially_compliant: warn,
  non_compliant: bad,
  not_applicable: weak-ink,
  not_assessed: weak-ink,
)

#let stroke-of(paint) = (paint: paint, thickness: 1pt, cap: "round", join: "round")
#let ring(paint) = place(circle(radius: 4pt, stroke: 1pt + paint))

#let drawings = (
  compliant: {
    ring(ok)
    place(curve(
      stroke: stroke-of(ok),
      curve.move((2.1pt, 4.2pt)),
      curve.line((3.5pt, 5.6pt)),
      curve.line((6pt, 2.6pt)),
    ))
  },
  partially_compliant: {
    ring(warn)
    place(curve(
      fill: warn,
      curve.move((4pt, 0pt)),
      curve.cubic((6.2pt, 0pt), (8pt, 1.8pt), (8pt, 4pt)),
      curve.cubic((8pt, 6.2pt), (6.2pt, 8pt), (4pt, 8pt)),
      curve.close(mode: "straight"),
    ))
  },
  non_compliant: {
    place(circle(radius: 4pt, fill: bad, stroke: 1pt + bad))
    place(line(start: (2.4pt, 2.4pt), end: (5.6pt, 5.6pt), stroke: stroke-of(white)))
    place(line(start: (5.6pt, 2.4pt), end: (2.4pt, 5.6pt), stroke: stroke-of(white)))
  },
  not_applicable: place(line(start: (1pt, 4pt), end: (7pt, 4pt), stroke: stroke-of(weak-ink))),
  not_assessed: place(circle(
    radius: 4pt,
    stroke: (paint: weak-ink, thickness: 1pt, dash: (1.6pt, 1.5pt)),
  )),
)

#let outcome-sign(outcome) = pdf.artifact(box(
  width: 8pt,
  height: 8pt,
  baseline: -0.1pt,
  drawings.at(outcome),
))

#let outcome-tag(outcome, words) = box(baseline: 0.2em, {
  outcome-sign(outcome)
  h(4pt)
  text(weight: 600, fill: outcome-ink.at(outcome), words)
})

#let severity-bars = (low: 1, medium: 2, high: 3, critical: 4)
#let severity-ink = (low: weak-ink, medium: warn, high: bad, critical: bad)

#let severity-sign(severity) = pdf.artifact(box(width: 11pt, height: 8pt, baseline: -0.4pt, {
  for bar in range(4) {
    let height = 3pt + bar * 1.6pt
    let paint = severity-ink.at(severity)
    place(bottom + left, dx: bar * 2.9pt, rect(
      width: 2.1pt,
      height: height,
      fill: if bar < severity-bars.at(severity) { paint } else { paint.lighten(70%) },
    ))
  }
}))

#let badge(mark) = {
  let paint = if mark.severity == none { weak-ink } else { severity-ink.at(mark.severity) }
  box(stroke: 0.8pt + paint, inset: (x: 6pt, y: 2.5pt), baseline: 2.5pt, {
    if mark.severity != none { severity-sign(mark.severity); h(4pt) }
    text(size: 9.5pt, weight: 600, fill: paint, literal(mark.text))
  })
}
`;
