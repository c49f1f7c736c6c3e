import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { complianceOf, type Figures, progressOf } from '@plumbline/domain';
import { percentWords } from './percent';
import { ProgressBar } from './progress-bar';

interface Shown {
  readonly heading: string;
  readonly share: number | null;
  readonly base: string;
  readonly formula: string;
  readonly tone: '' | 'ok';
}

const showProgress = (figures: Figures): Shown => ({
  heading: $localize`Progress`,
  share: progressOf(figures),
  base: $localize`${figures.decided}:decided: of ${figures.items}:items: items decided`,
  formula: $localize`decided items ÷ items`,
  tone: '',
});

function showCompliance(figures: Figures): Shown {
  const { assessed, compliant, notApplicable, partiallyCompliant } = figures;
  return {
    heading: $localize`Compliance`,
    share: complianceOf(figures),
    base:
      assessed - notApplicable === 1
        ? $localize`of 1 item that applies`
        : $localize`of ${assessed - notApplicable}:applying: items that apply`,
    formula: $localize`(${compliant}:compliant: compliant + ½ × ${partiallyCompliant}:partially: partially) ÷ (${assessed}:assessed: assessed − ${notApplicable}:notApplicable: not applicable)`,
    tone: 'ok',
  };
}

/** Progress or compliance as a headline number with its counts and, under it, its formula. */
@Component({
  selector: 'pl-figure',
  imports: [ProgressBar, RouterLink],
  template: `
    <h2>{{ shown().heading }}</h2>
    <p class="row figure-row">
      @if (link().length > 0) {
        <a class="kpi" [routerLink]="link()" [queryParams]="query()">{{ number() }}</a>
      } @else {
        <span class="kpi">{{ number() }}</span>
      }
      <span class="weak">{{ shown().base }}</span>
    </p>
    <pl-progress-bar [value]="shown().share" [label]="shown().heading" [tone]="shown().tone" />
    <p class="meta figure-formula">{{ shown().formula }}</p>
  `,
})
export class Figure {
  readonly kind = input.required<'progress' | 'compliance'>();
  readonly figures = input.required<Figures>();
  /** Where the number leads, as router commands; empty for a number that leads nowhere. */
  readonly link = input<readonly string[]>([]);
  readonly query = input<Readonly<Record<string, string | readonly string[]>>>({});
  protected readonly shown = computed(() =>
    this.kind() === 'progress' ? showProgress(this.figures()) : showCompliance(this.figures()),
  );
  protected readonly number = computed(() => percentWords(this.shown().share));
}
