/** The page: paper, margins, running header and footer, marks, type. Sizes are those of ui.md. */
export const PAGE = String.raw`
#import "type.typ": *

#let marker(word) = box(
  stroke: (paint: warn, thickness: 0.6pt, dash: "dashed"),
  inset: (x: 4pt, y: 2.5pt),
  baseline: 2.5pt,
  text(size: 8.5pt, weight: 600, fill: warn, word),
)

#let draft-marker = box(
  fill: bad,
  inset: (x: 5pt, y: 3pt),
  baseline: 3pt,
  text(size: 8.5pt, weight: 600, fill: white, "DRAFT"),
)

#let markers(meta) = {
  if meta.state == "draft" { draft-marker }
  if meta.state == "draft" and meta.sample == "sample" { h(5pt) }
  if meta.sample == "sample" { marker("Sample data") }
}

#let running-header(meta) = context {
  set text(size: 8.5pt, fill: weak-ink)
  if here().page() == 1 {
    align(right, markers(meta))
  } else {
    block(width: 100%, stroke: (bottom: 0.5pt + line-ink), inset: (bottom: 6pt), grid(
      columns: (1fr, auto),
      align: (left + horizon, right + horizon),
      flat(meta.header),
      markers(meta),
    ))
  }
}

#let running-footer(meta) = context {
  set text(size: 8.5pt, fill: weak-ink)
  set par(leading: 3pt)
  block(width: 100%, stroke: (top: 0.5pt + line-ink), inset: (top: 6pt), grid(
    columns: (1fr, auto),
    align: (left + bottom, right + bottom),
    [Content SHA-256 #hash-text(flat(meta.hash), beside: 8.5pt) \ #flat(meta.footer)],
    text(weight: 600, fill: ink)[Page #here().page() of #counter(page).final().first()],
  ))
}

#let watermark(meta) = if meta.state == "draft" {
  place(center + horizon, rotate(-52deg, text(size: 150pt, weight: 600, fill: luma(238), "DRAFT")))
}

#let sheet(meta, body) = {
  set document(
    title: flat(meta.title),
    author: flat(meta.author),
    keywords: (flat(meta.keyword),),
    date: auto,
  )
  set page(
    width: 612pt,
    height: 792pt,
    margin: (x: 54pt, top: 78pt, bottom: 76pt),
    header: running-header(meta),
    header-ascent: 18pt,
    footer: running-footer(meta),
    footer-descent: 14pt,
    background: watermark(meta),
  )
  set text(
    font: sans,
    fallback: false,
    size: 10.5pt,
    lang: "en",
    region: "US",
    fill: ink,
    hyphenate: false,
    top-edge: 0.8em,
    bottom-edge: -0.2em,
  )
  set par(leading: 4pt, spacing: 8pt, justify: false)
  set strong(delta: 200)
  body
}
`;
