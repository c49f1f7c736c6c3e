import { Component, computed, inject, output, signal } from '@angular/core';
import { PoliciesClient } from '../api/policies-client';
import { type PolicyView } from '../api/views';
import { Attempt } from '../core/attempt';
import { Field } from '../ui/field';
import { FileDrop } from '../ui/file-drop';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';

/** The file's name without its ending, as a title to begin with. */
const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();

/** Takes a policy document: the file and its title. What the parser refuses is said in its words. */
@Component({
  selector: 'pl-import-panel',
  imports: [Field, FileDrop, Icon],
  templateUrl: './import-panel.html',
  styles: `
    :host {
      display: block;
    }
    .import-form {
      display: grid;
      gap: 14px;
      padding: 16px;
      max-width: 760px;
    }
    /* The drop zone brings the margins it has in lists of evidence. */
    pl-file-drop {
      display: block;
      margin: -8px -12px;
    }
  `,
})
export class ImportPanel {
  private readonly client = inject(PoliciesClient);
  readonly imported = output<PolicyView>();
  readonly dismiss = output<void>();

  protected readonly attempt = new Attempt();
  protected readonly textOf = textOf;
  protected readonly file = signal<File | null>(null);
  protected readonly title = signal('');
  private readonly isTried = signal(false);
  protected readonly fileError = computed(() =>
    this.isTried() && this.file() === null ? $localize`Choose a file first.` : null,
  );
  protected readonly size = computed(() => {
    const kilobytes = Math.max(1, Math.round((this.file()?.size ?? 0) / 1024));
    return $localize`${kilobytes}:kilobytes: KB`;
  });
  /** The parser's own reasons where it gave some, else what the refusal means. */
  protected readonly reasons = computed<readonly string[]>(() => {
    const problem = this.attempt.problem();
    if (problem === null) return [];
    if (problem.errors.length > 0) return problem.errors.map(({ detail }) => detail);
    const isAboutTheFile = problem.status === 413 || problem.status === 415;
    return [isAboutTheFile && problem.message !== '' ? problem.message : this.refusal()];
  });

  protected choose(files: readonly File[]): void {
    const file = files[0];
    if (file === undefined) return;
    const isOwnTitle = this.title() !== '' && this.title() !== titleOf(this.file()?.name ?? '');
    this.file.set(file);
    this.attempt.clear();
    if (!isOwnTitle) this.title.set(titleOf(file.name));
  }

  protected async importDocument(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const file = this.file();
    if (file === null) return;
    const policy = await this.attempt.run(() => this.client.import(file, this.title().trim()));
    if (policy !== null) this.imported.emit(policy);
  }

  private refusal(): string {
    return this.attempt.refusal() ?? '';
  }
}
