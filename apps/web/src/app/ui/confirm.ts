import { Dialog, DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { AutoGrow } from './auto-grow';

/** What a dialog asks. With `reason` it also takes words and refuses to go on without them. */
export interface Question {
  readonly heading: string;
  readonly body: string;
  /** A verb: what happens when the person goes on. */
  readonly confirm: string;
  readonly cancel?: string;
  readonly tone?: 'primary' | 'danger';
  readonly reason?: { readonly label: string; readonly hint: string; readonly missing: string };
}

@Component({
  selector: 'pl-confirm-dialog',
  imports: [AutoGrow],
  template: `
    <form class="dialog" (submit)="goOn($event)">
      <h2 id="confirm-heading">{{ question.heading }}</h2>
      <p>{{ question.body }}</p>
      @if (question.reason; as reason) {
        <div class="field">
          <label class="lbl" for="confirm-reason"
            >{{ reason.label }} <span class="meta">{{ reason.hint }}</span></label
          >
          <textarea
            id="confirm-reason"
            rows="3"
            [plAutoGrow]="words()"
            [value]="words()"
            [attr.aria-invalid]="isRefused()"
            [attr.aria-describedby]="isRefused() ? 'confirm-error' : null"
            (input)="words.set(textOf($event))"
          ></textarea>
          @if (isRefused()) {
            <p class="field-error" id="confirm-error" role="alert">{{ reason.missing }}</p>
          }
        </div>
      }
      <div class="row dialog-actions">
        <button class="btn {{ question.tone ?? 'primary' }}">{{ question.confirm }}</button>
        <button type="button" class="btn" (click)="ref.close(null)">
          {{ question.cancel ?? cancel }}
        </button>
      </div>
    </form>
  `,
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<string | null>>(DialogRef);
  protected readonly cancel = $localize`Cancel`;
  protected readonly words = signal('');
  private readonly isTried = signal(false);
  protected readonly isRefused = computed(
    () => this.isTried() && this.question.reason !== undefined && this.words().trim() === '',
  );

  protected textOf(event: Event): string {
    return event.target instanceof HTMLTextAreaElement ? event.target.value : '';
  }

  protected goOn(event: Event): void {
    event.preventDefault();
    this.isTried.set(true);
    if (!this.isRefused()) this.ref.close(this.words().trim());
  }
}

/** Asks a question in a modal dialog. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialog = inject(Dialog);

  /** The words of the reason ('' when none was asked for), or null when the person backed out. */
  async ask(question: Question): Promise<string | null> {
    const ref = this.dialog.open<string | null>(ConfirmDialog, {
      data: question,
      ariaLabelledBy: 'confirm-heading',
      width: '520px',
      maxWidth: 'calc(100vw - 32px)',
    });
    return (await firstValueFrom(ref.closed)) ?? null;
  }
}
