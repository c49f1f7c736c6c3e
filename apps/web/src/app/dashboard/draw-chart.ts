import { type Chart, type ChartLook, chartOption } from '@plumbline/domain';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { type ChartMark } from './chart-plot';

use([BarChart, LineChart, GridComponent, AriaComponent, LabelLayout, SVGRenderer]);

export interface DrawnChart {
  show(chart: Chart, look: ChartLook): void;
  dispose(): void;
}

/** Begins a chart in the element, follows its size and tells which mark is clicked. */
export function drawChart(host: HTMLElement, pick: (mark: ChartMark) => void): DrawnChart {
  const drawn = init(host, null, { renderer: 'svg' });
  const resized = new ResizeObserver(() => drawn.resize());
  resized.observe(host);
  drawn.on('click', ({ seriesIndex, dataIndex }) => {
    if (seriesIndex !== undefined) pick({ series: seriesIndex, place: dataIndex });
  });
  return {
    show: (chart, look) => drawn.setOption({ ...chartOption(chart, look) }, true),
    dispose: () => {
      resized.disconnect();
      drawn.dispose();
    },
  };
}
