import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { Announcer } from '../ui/announcer';
import { Icon } from '../ui/icon';
import { type AddedPerson } from './add-person-form';
import { focusFirst } from './focus-first';

/** Shows, once, the first password that was made for someone. */
@Component({
  selector: 'pl-added-note',
  imports: [Icon],
  template: `
    @let added = this.added();
    <section class="note" [attr.aria-labelledby]="headingId()">
      <pl-icon name="check-circle" />
      <div>
        <h3 [id]="headingId()" tabindex="-1" i18n>
          {{ added.person.name }} signs in with {{ added.person.email }} and this first password
        </h3>
        <p class="row password">
          <span class="mono">{{ added.password }}</span>
          <button type="button" class="btn sm" (click)="copy()">
            <pl-icon name="copy" /><ng-container i18n>Copy the password</ng-container>
          </button>
          <button type="button" class="btn quiet sm" (click)="dismiss.emit()" i18n>
            I have handed it over
          </button>
        </p>
        <p i18n>It is shown this once: nobody, not even the server, can read it again.</p>
      </div>
    </section>
  `,
  styles: `
    :host {
      display: block;
      padding: 12px 16px;
      border-bottom: 1px solid var(--pl-line);
    }
    .password {
      gap: 4px 12px;
    }
    .mono {
      font-size: 1rem;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    h3:focus-visible {
      outline: none;
    }
  `,
})
export class AddedNote {
  private readonly announcer = inject(Announcer);
  readonly added = input.required<AddedPerson>();
  readonly dismiss = output<void>();
  protected readonly headingId = computed(() => `added-${this.added().person.id}`);

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => focusFirst(host, 'h3'));
  }

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.added().password ?? '');
      this.announcer.say($localize`Copied.`);
    } catch {
      // The browser may keep the clipboard closed; the password can still be selected by hand.
      this.announcer.say($localize`Not copied. Select the password and copy it by hand.`);
    }
  }
}
