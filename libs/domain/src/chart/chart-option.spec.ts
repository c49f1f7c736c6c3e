import { describe, expect, it } from '@jest/globals';
import { type Chart, CHART_TONES, type ChartLook } from './chart.js';
import { chartOption } from './chart-option.js';

const tone = { fill: '#123', on: '#fff' };
const LOOK: ChartLook = {
  fontFamily: 'Sans',
  text: '#000',
  weak: '#555',
  line: '#ddd',
  axis: '#999',
  surface: '#fff',
  tones: {
    accent: { ...tone, fill: '#00f' },
    compliant: { ...tone, fill: '#0a0' },
    partially: tone,
    'non-compliant': { ...tone, fill: '#a00' },
    'not-applicable': tone,
    'not-assessed': { ...tone, border: '#777' },
  },
};

const aChart = (changes: Partial<Chart>): Chart => ({
  kind: 'bars',
  places: ['Overdue', 'This week'],
  series: [{ label: 'Items', tone: 'accent', values: [14, 18], tones: { 0: 'non-compliant' } }],
  description: '14 items overdue, 18 due this week',
  ...changes,
});

describe('the chart builder', () => {
  it('states the figures, starts the axis at 0 and never moves', () => {
    const option = chartOption(aChart({}), LOOK);
    expect(option.aria).toEqual({
      enabled: true,
      label: { description: '14 items overdue, 18 due this week' },
    });
    expect(option.yAxis).toMatchObject({ type: 'value', min: 0 });
    expect(option.animation).toBe(false);
  });

  it('hatches a mark with the tone of non-compliant, and only that', () => {
    const [series] = chartOption(aChart({}), LOOK).series;
    expect(series).toMatchObject({
      data: [
        { value: 14, itemStyle: { color: '#a00', decal: { symbol: 'rect' } } },
        { value: 18, itemStyle: { color: '#00f' } },
      ],
    });
    expect(JSON.stringify(series).match(/decal/g)).toHaveLength(1);
  });

  it('draws a bar without height without its border, which would cut the axis', () => {
    const series = [{ label: 'Items', tone: 'accent', values: [0, 3] }] as const;
    const [drawn] = chartOption(aChart({ series }), LOOK).series;
    expect(drawn).toMatchObject({
      data: [{ itemStyle: { borderWidth: 0 } }, { itemStyle: { borderWidth: 1 } }],
    });
  });

  it('stacks lying bars and leaves the number out of a segment of 1', () => {
    const chart = aChart({
      kind: 'stacked-bars',
      series: CHART_TONES.map((name) => ({ label: name, tone: name, values: [1, 2] })),
    });
    const option = chartOption(chart, LOOK);
    expect(option.xAxis).toMatchObject({ type: 'value' });
    expect(option.yAxis).toMatchObject({ type: 'category', inverse: true });
    for (const series of option.series) {
      expect(series).toMatchObject({
        stack: 'all',
        data: [{ label: { show: false } }, { label: { show: true, position: 'inside' } }],
      });
    }
    expect(option.series[5]).toMatchObject({ data: [{ itemStyle: { borderColor: '#777' } }, {}] });
  });

  it('draws two lines that differ by dash and marker and are named at their end', () => {
    const chart = aChart({
      kind: 'lines',
      most: 100,
      series: [
        { label: 'Progress', tone: 'accent', values: [4, 69] },
        { label: 'Compliance', tone: 'compliant', values: [null, 84] },
      ],
    });
    const option = chartOption(chart, LOOK);
    expect(option.yAxis).toMatchObject({ max: 100, interval: 25 });
    expect(option.series).toMatchObject([
      { symbol: 'circle', lineStyle: { type: 'solid' }, endLabel: { formatter: '{a} {c}%' } },
      { symbol: 'rect', lineStyle: { type: 'dashed' }, data: [null, 84] },
    ]);
  });
});
