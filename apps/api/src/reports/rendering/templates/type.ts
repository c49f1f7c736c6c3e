/** Colors and faces of ui.md, and how a string becomes text: always literally. */
export const TYPE = String.raw`
#let sans = "Source Sans 3"
#let mono = "Source Code Pro"

#let ink = rgb("#1b1b1b")
#let weak-ink = rgb("#4a4d4f")
#let accent = rgb("#154973")
#let accent-line = rgb("#b9d5e0")
#let tint = rgb("#f7fafd")
#let line-ink = rgb("#d0d0ce")
#let cited = rgb("#b29200")
#let ok = rgb("#0b5d66")
#let warn = rgb("#6b5400")
#let bad = rgb("#932424")

#let break-point = "\u{1f}"
#let flat(words) = words.replace(break-point, "").replace("\n", " ")
// An empty box is a place where a line may end, and leaves no trace in the text.
#let literal(words) = words.split(break-point).join(box())
// Small digits on the line of the words beside them, which are of the size given.
#let hash-text(words, beside: 10.5pt) = text(
  font: mono,
  size: 7.5pt,
  top-edge: 0.8 * beside,
  bottom-edge: -0.2 * beside,
  words,
)

#let run(part) = if type(part) == str {
  literal(part)
} else if part.tone == "strong" {
  strong(literal(part.text))
} else if part.tone == "code" {
  hash-text(literal(part.text))
} else {
  text(fill: weak-ink, literal(part.text))
}

#let rich(words) = if type(words) == str { literal(words) } else { words.map(run).join() }
`;
