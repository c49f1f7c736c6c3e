import { Component, ElementRef, inject, input, output } from '@angular/core';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';

/** A list of short texts, one field each; Enter adds a line. */
@Component({
  selector: 'pl-evidence-lines',
  imports: [Icon],
  template: `
    <fieldset>
      <legend class="lbl" i18n>Suggested evidence</legend>
      @for (line of lines(); track $index; let index = $index) {
        <div class="line">
          <input
            class="in"
            maxlength="200"
            [attr.aria-label]="labelOf(index)"
            [value]="line"
            (input)="write(index, textOf($event))"
            (keydown.enter)="add($event)"
          />
          <button
            type="button"
            class="btn quiet sm icon"
            [attr.aria-label]="removeLabelOf(line)"
            (click)="remove(index)"
          >
            <pl-icon name="delete" />
          </button>
        </div>
      }
      <button type="button" class="btn quiet sm" (click)="add($event)">
        <pl-icon name="add" /><ng-container i18n>Add evidence</ng-container>
      </button>
    </fieldset>
  `,
  styles: `
    legend {
      padding: 0;
    }
    .line {
      display: flex;
      gap: 4px;
      align-items: center;
      margin-bottom: 4px;
    }
  `,
})
export class EvidenceLines {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly lines = input.required<readonly string[]>();
  readonly linesChange = output<readonly string[]>();
  protected readonly textOf = textOf;

  protected write(index: number, text: string): void {
    this.linesChange.emit(this.lines().with(index, text));
  }

  protected remove(index: number): void {
    this.linesChange.emit(this.lines().toSpliced(index, 1));
  }

  protected add(event: Event): void {
    event.preventDefault();
    this.linesChange.emit([...this.lines(), '']);
    setTimeout(() => [...this.host.querySelectorAll('input')].at(-1)?.focus());
  }

  protected labelOf(index: number): string {
    return $localize`Evidence ${index + 1}:number:`;
  }

  protected removeLabelOf(line: string): string {
    return $localize`Remove “${line}:evidence:”`;
  }
}
