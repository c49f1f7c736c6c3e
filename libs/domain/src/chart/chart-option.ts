import { type Chart, type ChartLook, type ChartSeries, type ChartTone } from './chart.js';

type Option = Readonly<Record<string, unknown>>;

/** What a renderer draws: an ECharts option, as plain data. */
export interface ChartOption {
  readonly animation: false;
  readonly aria: Option;
  readonly textStyle: Option;
  readonly grid: Option;
  readonly xAxis: Option;
  readonly yAxis: Option;
  readonly series: readonly Option[];
}

const FONT_SIZE = 13;

/** The one builder of charts: axes from 0, no animation, labels at the marks, no legend of its own. */
export function chartOption(chart: Chart, look: ChartLook): ChartOption {
  const place = placeAxis(chart, look);
  const value = valueAxis(chart, look);
  const isLying = chart.kind === 'stacked-bars';
  return {
    animation: false,
    aria: { enabled: true, label: { description: chart.description } },
    textStyle: { fontFamily: look.fontFamily, fontSize: FONT_SIZE, color: look.text },
    grid: GRIDS[chart.kind],
    xAxis: isLying ? value : place,
    yAxis: isLying ? place : value,
    series: chart.series.map((series, index) => seriesOption({ chart, look, series, index })),
  };
}

const GRIDS: Readonly<Record<Chart['kind'], Option>> = {
  'stacked-bars': { left: 98, right: 8, top: 4, bottom: 24 },
  bars: { left: 36, right: 8, top: 18, bottom: 24 },
  lines: { left: 36, right: 112, top: 10, bottom: 24 },
};

const axisOf = (look: ChartLook): Option => ({
  axisLine: { lineStyle: { color: look.axis } },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: look.line } },
});

const axisLabel = (color: string, look: ChartLook): Option => ({
  color,
  fontSize: FONT_SIZE,
  fontFamily: look.fontFamily,
});

const placeAxis = (chart: Chart, look: ChartLook): Option => ({
  ...axisOf(look),
  type: 'category',
  data: chart.places,
  inverse: chart.kind === 'stacked-bars',
  boundaryGap: chart.kind !== 'lines',
  splitLine: { show: false },
  axisLabel: {
    ...axisLabel(chart.kind === 'stacked-bars' ? look.text : look.weak, look),
    ...(chart.kind === 'stacked-bars' ? { interval: 0 } : { hideOverlap: true }),
  },
});

const valueAxis = (chart: Chart, look: ChartLook): Option => ({
  ...axisOf(look),
  type: 'value',
  min: 0,
  ...(chart.most !== undefined && { max: chart.most, interval: chart.most / 4 }),
  minInterval: 1,
  splitNumber: chart.kind === 'stacked-bars' ? 6 : 4,
  axisLine: { show: false },
  axisLabel: axisLabel(look.weak, look),
});

interface Drawn {
  readonly chart: Chart;
  readonly look: ChartLook;
  readonly series: ChartSeries;
  readonly index: number;
}

const seriesOption = (drawn: Drawn): Option =>
  drawn.chart.kind === 'lines' ? lineOption(drawn) : barOption(drawn);

/** Lines differ by dash and marker besides color, and carry their name at the end. */
const lineOption = ({ look, series, index }: Drawn): Option => {
  const { fill } = look.tones[series.tone];
  return {
    type: 'line',
    name: series.label,
    data: series.values,
    symbol: index === 0 ? 'circle' : 'rect',
    symbolSize: 6,
    showSymbol: true,
    showAllSymbol: true,
    lineStyle: { color: fill, width: 2, type: index === 0 ? 'solid' : 'dashed' },
    itemStyle: { color: fill },
    endLabel: {
      show: true,
      formatter: '{a} {c}%',
      color: fill,
      fontWeight: 600,
      fontSize: FONT_SIZE,
    },
    labelLayout: { moveOverlap: 'shiftY' },
  };
};

const barOption = ({ chart, look, series }: Drawn): Option => {
  const isStacked = chart.kind === 'stacked-bars';
  return {
    type: 'bar',
    name: series.label,
    ...(isStacked && { stack: 'all' }),
    barWidth: isStacked ? 19 : 28,
    data: series.values.map((value, index) => barMark({ chart, look, series, index, value })),
  };
};

const barMark = ({
  chart,
  look,
  series,
  index,
  value,
}: Drawn & { readonly value: number | null }): Option => {
  const tone = series.tones?.[index] ?? series.tone;
  const isStacked = chart.kind === 'stacked-bars';
  // In a segment of 1 there is no room for its number; the table has it.
  const isLabelled = value !== null && (!isStacked || value > 1);
  return {
    value,
    // The border of a bar without height would cut a gap into the axis.
    itemStyle: { ...markStyle(tone, look), ...(value === 0 && { borderWidth: 0 }) },
    label: {
      show: isLabelled,
      position: isStacked ? 'inside' : 'top',
      color: isStacked ? look.tones[tone].on : look.text,
      fontSize: FONT_SIZE,
      fontWeight: isStacked ? 600 : 400,
    },
  };
};

const HATCH: Option = {
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
  color: 'rgba(255, 255, 255, 0.35)',
};

const markStyle = (tone: ChartTone, look: ChartLook): Option => {
  const { fill, border } = look.tones[tone];
  return {
    color: fill,
    borderColor: border ?? look.surface,
    borderWidth: 1,
    ...(tone === 'non-compliant' && { decal: HATCH }),
  };
};
