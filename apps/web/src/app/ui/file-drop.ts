import { Component, input, output, signal } from '@angular/core';
import { Icon } from './icon';

/** Takes files by dropping or choosing. */
@Component({
  selector: 'pl-file-drop',
  imports: [Icon],
  template: `
    <label
      class="drop"
      [class.over]="isOver()"
      (dragover)="hover($event)"
      (dragleave)="isOver.set(false)"
      (drop)="drop($event)"
    >
      <pl-icon name="upload" [size]="20" />
      <span>
        <ng-container i18n>Drop files here, or</ng-container>&ngsp;
        <span class="drop-choose" i18n>choose files</span>. {{ hint() }}
      </span>
      <input
        class="vh"
        type="file"
        multiple
        [id]="inputId()"
        [attr.accept]="accept() || null"
        [attr.aria-label]="label()"
        (change)="choose($event)"
      />
    </label>
  `,
})
export class FileDrop {
  readonly label = input.required<string>();
  readonly inputId = input('files');
  readonly hint = input('');
  readonly accept = input('');
  readonly files = output<readonly File[]>();
  protected readonly isOver = signal(false);

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.handOn(event.dataTransfer?.files);
  }

  protected choose(event: Event): void {
    const chooser = event.target;
    if (!(chooser instanceof HTMLInputElement)) return;
    this.handOn(chooser.files);
    chooser.value = '';
  }

  private handOn(list: FileList | null | undefined): void {
    const files = [...(list ?? [])];
    if (files.length > 0) this.files.emit(files);
  }
}
