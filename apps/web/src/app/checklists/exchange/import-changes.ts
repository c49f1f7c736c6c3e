import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  type ChecklistFile,
  ExchangeClient,
  type ExchangeFormat,
  FILE_ENDINGS,
} from '../../api/exchange-client';
import { type ChecklistImportView, type ChecklistVersionView } from '../../api/views';
import { Attempt } from '../../core/attempt';
import { Announcer } from '../../ui/announcer';
import { FileDrop } from '../../ui/file-drop';
import { Icon } from '../../ui/icon';
import { ImportPreview } from './import-preview';

const formatOf = (fileName: string): ExchangeFormat | undefined => {
  const ending = /\.[^.]+$/.exec(fileName.toLowerCase())?.[0] ?? '';
  return FILE_ENDINGS[ending];
};

/** Takes an edited export: shows what it would change, then changes all of it at once. */
@Component({
  selector: 'pl-import-changes',
  imports: [FileDrop, Icon, ImportPreview],
  templateUrl: './import-changes.html',
  styles: `
    :host {
      display: block;
      margin-top: 14px;
    }
    .import-form {
      display: grid;
      gap: 14px;
      padding: 16px;
    }
    /* The drop zone brings the margins it has in lists of evidence. */
    pl-file-drop {
      display: block;
      margin: -8px -12px;
    }
    pl-import-preview {
      display: grid;
      gap: 14px;
      min-width: 0;
    }
  `,
})
export class ImportChanges {
  private readonly client = inject(ExchangeClient);
  private readonly announcer = inject(Announcer);
  readonly version = input.required<ChecklistVersionView>();
  /** The version as the import left it. */
  readonly imported = output<ChecklistVersionView>();
  /** The version that is shown is not the one that stands. */
  readonly outdated = output<void>();
  readonly dismiss = output<void>();

  protected readonly attempt = new Attempt();
  protected readonly endings = Object.keys(FILE_ENDINGS).join(',');
  protected readonly chosen = signal<ChecklistFile | null>(null);
  protected readonly preview = signal<ChecklistImportView | null>(null);
  protected readonly done = signal<ChecklistImportView | null>(null);
  protected readonly wrongName = signal<string | null>(null);
  protected readonly canApply = computed(() => {
    const preview = this.preview();
    return preview !== null && preview.problems.length === 0 && preview.changed.length > 0;
  });
  protected readonly isStale = computed(() => this.attempt.problem()?.code === 'stale');
  /** Why the file could not be read, in the server's own words where it gave some. */
  protected readonly reasons = computed<readonly string[]>(() => {
    const problem = this.attempt.problem();
    if (problem === null || this.isStale()) return [];
    if (problem.errors.length > 0) return problem.errors.map(({ detail }) => detail);
    return [problem.status === 413 ? problem.message : (this.attempt.refusal() ?? '')];
  });

  protected choose([file]: readonly File[]): void {
    if (file === undefined) return;
    const format = formatOf(file.name);
    this.preview.set(null);
    this.done.set(null);
    this.attempt.clear();
    this.wrongName.set(format === undefined ? file.name : null);
    this.chosen.set(format === undefined ? null : { file, format });
    void this.showPreview();
  }

  protected async showPreview(): Promise<void> {
    const file = this.chosen();
    if (file === null) return;
    this.preview.set(null);
    const preview = await this.attempt.run(() => this.client.preview(this.version(), file));
    this.preview.set(preview);
    if (this.isStale()) this.outdated.emit();
  }

  protected async apply(): Promise<void> {
    const [file, preview] = [this.chosen(), this.preview()];
    if (file === null || preview === null || !this.canApply()) return;
    const done = await this.attempt.run(() =>
      this.client.import(this.version(), file, preview.basis),
    );
    if (this.isStale()) this.outdated.emit();
    if (done === null || done.imported === null) return;
    this.preview.set(null);
    this.chosen.set(null);
    this.done.set(done);
    this.imported.emit(done.imported);
    this.announcer.say($localize`${done.changed.length}:count: items changed.`);
  }

  protected async undo(undoId: string): Promise<void> {
    const undone = await this.attempt.run(() => this.client.undo(this.version().id, undoId));
    if (undone === null) return;
    this.done.set(null);
    this.outdated.emit();
    this.announcer.say($localize`The import is taken back.`);
  }
}
