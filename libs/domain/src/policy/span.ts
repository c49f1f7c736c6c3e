/** Half-open range in UTF-16 code units of a revision's decoded text: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];
