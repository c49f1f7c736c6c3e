import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { type EvidenceKind } from '@plumbline/domain';
import { type EvidenceView, type ItemView } from '../api/views';
import { Announcer } from '../ui/announcer';
import { itemCount } from '../ui/counts';
import { FileDrop } from '../ui/file-drop';
import { Icon } from '../ui/icon';
import { EvidenceForm } from './evidence-form';
import { EvidenceList } from './evidence-list';
import { ItemForm } from './item-form';

/** Something about to be added; a file comes with its bytes. */
interface Pending {
  readonly kind: EvidenceKind;
  readonly file: File | null;
}

/** The evidence an assessment cites, and the ways to add more. */
@Component({
  selector: 'pl-evidence-panel',
  imports: [EvidenceForm, EvidenceList, FileDrop, Icon],
  template: `
    <section class="card" aria-labelledby="evidence-heading">
      <div class="row card-head" id="add-evidence">
        <h2 id="evidence-heading" i18n>Evidence</h2>
        <span class="meta">{{ count() }}</span>
        <span class="grow"></span>
        <button #addButton type="button" class="btn quiet sm" (click)="begin('link')">
          <pl-icon name="link" /><ng-container i18n>Add link</ng-container>
        </button>
        <button type="button" class="btn quiet sm" (click)="begin('attestation')">
          <pl-icon name="edit" /><ng-container i18n>Attest</ng-container>
        </button>
      </div>
      <pl-evidence-list
        [evidence]="form.cited()"
        [canRemove]="true"
        (remove)="form.uncite($event)"
      />
      @if (pending()[0]; as next) {
        @for (entry of [next]; track entry) {
          <pl-evidence-form
            [kind]="entry.kind"
            [file]="entry.file"
            [agencyId]="item().agency.id"
            [period]="period()"
            (added)="cite($event)"
            (dropped)="skip()"
          />
        }
      } @else {
        <pl-file-drop
          label="Choose evidence files"
          i18n-label
          inputId="evidence-files"
          hint="You set the date they speak of, then the hash is taken."
          i18n-hint
          (files)="beginFiles($event)"
        />
      }
    </section>
  `,
})
export class EvidencePanel {
  private readonly announcer = inject(Announcer);
  protected readonly form = inject(ItemForm);
  private readonly addButton = viewChild.required<ElementRef<HTMLElement>>('addButton');
  readonly item = input.required<ItemView>();
  protected readonly pending = signal<readonly Pending[]>([]);
  protected readonly period = computed(() => ({
    from: this.item().review.periodStart,
    to: this.item().review.periodEnd,
  }));
  protected readonly count = computed(() => itemCount(this.form.cited().length));

  protected begin(kind: EvidenceKind): void {
    this.pending.set([{ kind, file: null }]);
  }

  protected beginFiles(files: readonly File[]): void {
    this.pending.set(files.map((file) => ({ kind: 'file', file })));
  }

  protected cite(evidence: EvidenceView): void {
    this.form.cite(evidence);
    this.announcer.say($localize`${evidence.title}:title: added.`);
    this.skip();
  }

  /** With the last form goes the focus: back to where evidence is added. */
  protected skip(): void {
    this.pending.update((pending) => pending.slice(1));
    if (this.pending().length === 0) this.addButton().nativeElement.focus();
  }
}
