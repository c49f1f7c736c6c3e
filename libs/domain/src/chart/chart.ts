export const CHART_KINDS = ['stacked-bars', 'bars', 'lines'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** What tells a mark from the others besides its label. */
export const CHART_TONES = [
  'accent',
  'compliant',
  'partially',
  'non-compliant',
  'not-applicable',
  'not-assessed',
] as const;
export type ChartTone = (typeof CHART_TONES)[number];

/** One row of bars, or one line; `null` is a place without a number. */
export interface ChartSeries {
  readonly label: string;
  readonly tone: ChartTone;
  readonly values: readonly (number | null)[];
  /** A tone of their own for single places, by index. */
  readonly tones?: Readonly<Record<number, ChartTone>>;
}

/** A chart as data and a kind; the labels are words in the reader's language. */
export interface Chart {
  readonly kind: ChartKind;
  readonly places: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The end of the value axis where it is fixed, such as 100 for percent. */
  readonly most?: number;
  /** States the figures for whoever doesn't see the marks. */
  readonly description: string;
}

/** The colors and type a chart is drawn with, as CSS values. */
export interface ChartLook {
  readonly fontFamily: string;
  readonly text: string;
  readonly weak: string;
  readonly line: string;
  readonly axis: string;
  readonly surface: string;
  readonly tones: Readonly<
    Record<ChartTone, { readonly fill: string; readonly on: string; readonly border?: string }>
  >;
}
