/** The entry: reads the data and draws block after block. */
export const MAIN = String.raw`
#import "type.typ": *
#import "page.typ": sheet
#import "blocks.typ": draw

#let report = json("report.json")

#show: body => sheet(report.meta, body)

#set heading(numbering: none)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 16pt, fill: accent)
#show heading.where(level: 1): set block(above: 24pt, below: 12pt)
#show heading.where(level: 2): set text(size: 13pt, fill: accent)
#show heading.where(level: 2): set block(above: 20pt, below: 9pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading.where(level: 3): set block(above: 18pt, below: 6pt)

#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure: set block(above: 12pt, below: 12pt)
#show figure.caption: it => align(left, text(size: 9.5pt, fill: weak-ink, context {
  it.supplement
  if it.numbering != none { [ #it.counter.display(it.numbering).] }
  h(3pt)
  it.body
}))
#show quote.where(block: true): it => it.body

#for block in report.blocks { draw(block) }
`;
