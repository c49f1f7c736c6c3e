import { Dialog, DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type ProblemError, toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { AutoGrow } from './auto-grow';
import { Icon } from './icon';
import { textOf } from './text-of';

/** What a dialog sends. With `words` it also takes some and refuses to go on without them. */
export interface Sending<T> {
  readonly heading: string;
  readonly body: string;
  /** What follows from it, point by point. */
  readonly points?: readonly string[];
  /** A verb: what happens when the person goes on. */
  readonly confirm: string;
  readonly tone?: 'primary' | 'danger';
  readonly words?: {
    readonly label: string;
    readonly hint: string;
    readonly missing: string;
    /** What stands in the field at first. */
    readonly value?: string;
  };
  send(words: string): Promise<T>;
}

/** The answer, or that what was decided on had changed meanwhile. */
export type Sent<T> = { readonly answer: T } | { readonly stale: ProblemError };

@Component({
  selector: 'pl-send-dialog-box',
  imports: [AutoGrow, Icon],
  template: `
    <form class="dialog" novalidate (submit)="goOn($event)">
      <h2 id="send-heading">{{ sending.heading }}</h2>
      <p>{{ sending.body }}</p>
      @if (sending.points; as points) {
        <ul class="check">
          @for (point of points; track point) {
            <li><pl-icon name="arrow-forward" />{{ point }}</li>
          }
        </ul>
      }
      @if (sending.words; as wanted) {
        <div class="field">
          <label class="lbl" for="send-words"
            >{{ wanted.label }} <span class="meta">{{ wanted.hint }}</span></label
          >
          <textarea
            id="send-words"
            rows="3"
            [plAutoGrow]="words()"
            [value]="words()"
            [attr.aria-invalid]="isMissing()"
            [attr.aria-describedby]="isMissing() ? 'send-error' : null"
            (input)="words.set(textOf($event))"
          ></textarea>
          @if (isMissing()) {
            <p class="field-error" id="send-error" role="alert">
              <pl-icon name="error" />{{ wanted.missing }}
            </p>
          }
        </div>
      }
      @if (refusal(); as refusal) {
        <p class="note bad" role="alert"><pl-icon name="error" />{{ refusal }}</p>
      }
      <div class="row dialog-actions">
        <button class="btn {{ sending.tone ?? 'primary' }}" [attr.aria-disabled]="isBusy()">
          {{ sending.confirm }}
        </button>
        <button type="button" class="btn" (click)="ref.close(null)" i18n>Cancel</button>
      </div>
    </form>
  `,
})
export class SendDialogBox {
  protected readonly sending = inject<Sending<unknown>>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<Sent<unknown> | null>>(DialogRef);
  protected readonly textOf = textOf;
  protected readonly words = signal(this.sending.words?.value ?? '');
  protected readonly isBusy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  private readonly isTried = signal(false);
  protected readonly isMissing = computed(
    () => this.isTried() && this.sending.words !== undefined && this.words().trim() === '',
  );

  protected async goOn(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (this.isMissing() || this.isBusy()) return;
    this.isBusy.set(true);
    this.refusal.set(null);
    try {
      this.ref.close({ answer: await this.sending.send(this.words().trim()) });
    } catch (error) {
      this.refuse(toProblem(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  /** A decision binds to what was read: when that changed, the person goes back and looks again. */
  private refuse(problem: ProblemError): void {
    if (problem.code === 'stale') this.ref.close({ stale: problem });
    else this.refusal.set(problemSentence(problem));
  }
}

/** Asks in a modal dialog that stays open, words kept, until the server has taken what is sent. */
@Injectable({ providedIn: 'root' })
export class SendDialog {
  private readonly dialog = inject(Dialog);

  /** Null when the person backed out. */
  async open<T>(sending: Sending<T>): Promise<Sent<T> | null> {
    const ref = this.dialog.open<Sent<T> | null>(SendDialogBox, {
      data: sending,
      ariaLabelledBy: 'send-heading',
      width: '560px',
      maxWidth: 'calc(100vw - 32px)',
    });
    return (await firstValueFrom(ref.closed)) ?? null;
  }
}
