import {
  afterRenderEffect,
  Component,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { type Chart } from '@plumbline/domain';
import { Theme } from '../core/theme';
import { readLook } from './chart-look';
import { type DrawnChart } from './draw-chart';

/** The mark that was chosen, by index. */
export interface ChartMark {
  readonly series: number;
  readonly place: number;
}

/** Draws a chart; what draws it is loaded the first time one is shown. */
@Component({
  selector: 'pl-chart-plot',
  template: `<div
    #plot
    class="plot"
    role="img"
    [attr.aria-label]="chart().description"
    [style.height.px]="height()"
  ></div>`,
})
export class ChartPlot {
  readonly chart = input.required<Chart>();
  readonly height = input.required<number>();
  readonly picked = output<ChartMark>();

  private readonly theme = inject(Theme);
  private readonly plot = viewChild.required<ElementRef<HTMLElement>>('plot');
  private drawn: Promise<DrawnChart> | undefined;

  constructor() {
    afterRenderEffect(() => {
      const [chart, host] = [this.chart(), this.plot().nativeElement];
      this.theme.mode();
      // Without a layout, as in a test, there is no size to draw into.
      if (typeof ResizeObserver === 'undefined') return;
      this.drawn ??= this.begin(host);
      void this.drawn.then((drawn) => drawn.show(chart, readLook(host)));
    });
    inject(DestroyRef).onDestroy(() => void this.drawn?.then((drawn) => drawn.dispose()));
  }

  private async begin(host: HTMLElement): Promise<DrawnChart> {
    const { drawChart } = await import('./draw-chart');
    return drawChart(host, (mark) => this.picked.emit(mark));
  }
}
