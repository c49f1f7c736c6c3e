import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ItemRow } from '../api/views';
import { OutcomeChip } from '../ui/chips';
import { itemCount } from '../ui/counts';
import { waitWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { daysWaiting, groupByAgency } from './queue';

/** The left zone of an approval: what is to decide, by agency. */
@Component({
  selector: 'pl-approval-queue',
  imports: [Icon, ListKeys, OutcomeChip, RouterLink],
  host: { class: 'list', role: 'navigation', '[attr.aria-label]': 'label' },
  template: `
    <div class="head">
      <div class="row between">
        <h2 i18n>To decide</h2>
        <span class="meta">{{ count() }}, <ng-container i18n>oldest first</ng-container></span>
      </div>
      <div class="row list-filter">
        <button
          type="button"
          class="fchip sm"
          [class.on]="show() === 'all'"
          [attr.aria-pressed]="show() === 'all'"
          (click)="show.set('all')"
        >
          <ng-container i18n>All</ng-container> <b>{{ rows().length }}</b>
        </button>
        <button
          type="button"
          class="fchip sm"
          [class.on]="show() === 'findings'"
          [attr.aria-pressed]="show() === 'findings'"
          (click)="show.set('findings')"
        >
          <ng-container i18n>With findings</ng-container> <b>{{ withFindings().length }}</b>
        </button>
      </div>
    </div>
    <ul class="rows" plListKeys letters="off">
      @for (group of groups(); track group.agency) {
        <li>
          <h3>
            <span>{{ group.agency }}</span><span>{{ group.rows.length }}</span>
          </h3>
        </li>
        @for (row of group.rows; track row.id) {
          <li>
            <a
              class="it"
              data-row
              [class.sel]="row.id === currentId()"
              [attr.aria-current]="row.id === currentId() ? 'true' : null"
              [routerLink]="['/approvals', row.id]"
            >
              <span class="ref">{{ row.ref }}</span>
              <span class="ttl">{{ row.title }}</span>
              <span class="st">
                <pl-outcome-chip variant="bare" [outcome]="row.outcome" />
                <span class="meta">{{ waitWords(waited(row)) }}</span>
              </span>
              @if (row.preparedByMe) {
                <span class="meta it-lock">
                  <pl-icon name="lock" [size]="14" />
                  <span i18n>You prepared it. Another supervisor decides.</span>
                </span>
              }
            </a>
          </li>
        }
      } @empty {
        <li class="meta list-empty" i18n>Nothing is left to decide here.</li>
      }
    </ul>
    <div class="meta keys-line">
      <kbd>J</kbd><kbd>K</kbd> <span i18n>move</span> <kbd>A</kbd> <span i18n>accept</span>
      <kbd>R</kbd> <span i18n>return</span>
    </div>
  `,
})
export class ApprovalQueue {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly rows = input.required<readonly ItemRow[]>();
  readonly currentId = input.required<string>();
  protected readonly label = $localize`Items to decide`;
  protected readonly show = signal<'all' | 'findings'>('all');
  protected readonly withFindings = computed(() => this.rows().filter((row) => row.hasFinding));
  protected readonly groups = computed(() =>
    groupByAgency(this.show() === 'all' ? this.rows() : this.withFindings()),
  );
  protected readonly count = computed(() => itemCount(this.rows().length));
  protected readonly waited = daysWaiting;
  protected readonly waitWords = waitWords;

  constructor() {
    afterRenderEffect(() => {
      this.currentId();
      this.rows();
      this.host.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
    });
  }
}
