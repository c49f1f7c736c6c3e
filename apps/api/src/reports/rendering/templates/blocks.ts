/** One drawing for each kind of block. */
export const BLOCKS = String.raw`
#import "type.typ": *
#import "symbols.typ": badge, outcome-tag
#import "chart.typ": chart
#import "cover.typ": cover
#import "lists.typ": elements, facts

#let contents(data) = {
  pagebreak()
  heading(level: 1, outlined: false, bookmarked: true, literal(data.title))
  show outline.entry.where(level: 1): it => {
    set block(above: 9pt)
    set text(weight: 600)
    it
  }
  set outline.entry(fill: repeat(text(fill: weak-ink, weight: 400, "."), gap: 3pt))
  outline(title: none, depth: 2, indent: 14pt)
}

#let section(data) = {
  if data.start == "new-page" { pagebreak(weak: true) }
  heading(level: 1)[#data.number. #literal(data.title)]
}

#let titled(data) = heading(level: data.level, {
  if data.mark != none { text(fill: accent, literal(data.mark)); [ ]; h(4pt) }
  literal(data.text)
})

#let block-heading(data) = if data.badges.len() == 0 { titled(data) } else {
  block(above: 20pt, below: 6pt, sticky: true, width: 100%, grid(
    columns: (1fr, auto),
    align: (left + horizon, right + horizon),
    titled(data),
    data.badges.map(badge).join(h(6pt)),
  ))
}

#let paragraph(data) = {
  let words = rich(data.text)
  if data.style == "wording" {
    block(below: 7pt, par(text(weight: 600, words)))
  } else if data.style == "small" {
    block(above: 7pt, par(leading: 3pt, text(size: 9pt, fill: weak-ink, words)))
  } else if data.style == "decision" {
    block(above: 7pt, par(leading: 3pt, text(size: 9.5pt, words)))
  } else if data.style == "warning" {
    block(
      width: 100%,
      above: 7pt,
      below: 7pt,
      fill: rgb("#fbeeee"),
      stroke: (left: 3pt + bad, rest: 0.6pt + bad),
      inset: (x: 9pt, y: 6pt),
      par(leading: 3pt, text(size: 9.5pt, fill: bad, words)),
    )
  } else {
    par(words)
  }
}

#let quotation(data) = block(
  above: 8pt,
  below: 7pt,
  stroke: (left: 2.2pt + cited),
  inset: (left: 9pt, y: 1pt),
  {
    set par(spacing: 4pt)
    quote(block: true, par(literal(data.text)))
    par(leading: 2pt, text(size: 8.5pt, fill: weak-ink, literal(data.source)))
  },
)

#let tag(data) = if data.symbol != none { outcome-tag(data.symbol, literal(data.text)) } else {
  text(fill: weak-ink, literal(data.text))
}

#let tags(data) = block(above: 4pt, below: 6pt, sticky: true, {
  set text(size: 9.5pt)
  par(data.tags.map(tag).join(h(12pt)))
})

#let column-width(width) = if "points" in width { width.points * 1pt } else { width.share * 1fr }

#let cell(words, column) = if column.voice == "code" { hash-text(rich(words), beside: 9.5pt) } else { rich(words) }

#let plain-table(data) = {
  set text(size: 9.5pt, number-width: "tabular")
  set par(leading: 2.5pt)
  let last = data.rows.len()
  let row(index, words) = words
    .zip(data.columns)
    .map(((word, column)) => {
      let body = cell(word, column)
      if index + 1 == last and data.lastRow == "total" { strong(body) } else { body }
    })
  table(
    columns: data.columns.map(column => column-width(column.width)),
    align: (x, y) => (
      if data.columns.at(x).align == "right" { right } else { left } + if y == 0 { bottom } else { top }
    ),
    inset: (x, y) => (
      left: if x == 0 { 0pt } else { 6pt },
      right: if x + 1 == data.columns.len() { 0pt } else { 6pt },
      y: 4.5pt,
    ),
    stroke: (x, y) => (
      bottom: if y == 0 { 0.8pt + accent } else { 0.5pt + line-ink },
      top: if y == last and data.lastRow == "total" { 0.8pt + accent },
    ),
    table.header(..data.columns.map(column => strong(literal(column.title)))),
    ..data.rows.enumerate().map(((index, words)) => row(index, words)).flatten(),
  )
}

#let captioned-table(data) = if data.caption == none {
  block(above: 9pt, below: 9pt, plain-table(data))
} else {
  figure(kind: table, supplement: "Table", caption: literal(data.caption), plain-table(data))
}

#let drawings = (
  cover: cover,
  contents: contents,
  section: section,
  heading: block-heading,
  paragraph: paragraph,
  quote: quotation,
  tags: tags,
  elements: elements,
  facts: data => block(above: 10pt, below: 10pt, facts(data)),
  table: captioned-table,
  chart: chart,
)

#let draw(data) = (drawings.at(data.kind))(data)
`;
