import { computed, inject, Injectable, signal } from '@angular/core';
import {
  type Correction,
  correctionKey,
  type Issue,
  withCorrection,
} from '@plumbline/seed-parser/core';
import { Announcer } from '../../ui/announcer';
import { ImportFiles, isText, sha256Of } from './import-file';
import { ImportReader, ReadingCancelled } from './import-reader';
import { keepFor, keptFor, forgetFor } from './kept-corrections';
import { type Preview } from './preview';

/** Where an import stands; `share` is of the upload, null while something is read. */
export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'read'; readonly share: number | null }
  | { readonly step: 'check' };

/** One import from the chosen file to the corrected reading. Nothing of it is on the server. */
@Injectable()
export class ImportWork {
  private readonly files = inject(ImportFiles);
  private readonly reader = inject(ImportReader);
  private readonly announcer = inject(Announcer);
  private readonly history = signal<readonly (readonly Correction[])[]>([[]]);
  private cancelUpload: AbortController | null = null;

  readonly state = signal<ImportState>({ step: 'choose' });
  readonly file = signal<File | null>(null);
  readonly sha256 = signal('');
  readonly preview = signal<Preview | null>(null);
  /** Where the practice or line begins that is lit up. */
  readonly current = signal<number | null>(null);
  /** The one whose fixes are shown: what the pointer passes over doesn't change it. */
  readonly chosen = signal<number | null>(null);
  readonly isReading = signal(false);
  readonly corrections = computed(() => this.history().at(-1) ?? []);
  readonly canUndo = computed(() => this.history().length > 1);

  /** Reads a file: text and Markdown here, other formats on the server. Throws ProblemError. */
  async read(file: File): Promise<void> {
    this.reset(file);
    try {
      this.show(isText(file.name) ? await this.readHere(file) : await this.readThere(file));
    } catch (error) {
      this.state.set({ step: 'choose' });
      if (!isCancelled(error)) throw error;
    }
  }

  choose(start: number): void {
    this.chosen.set(start);
    this.current.set(start);
  }

  cancel(): void {
    this.cancelUpload?.abort();
    this.reader.cancel();
  }

  /** Makes a correction; one that decides the same thing gives way. */
  correct(correction: Correction): void {
    this.push(withCorrection(this.corrections(), correction));
  }

  /** Takes back what corrections decide the same thing as these. */
  takeBack(corrections: readonly Correction[]): void {
    const keys = new Set(corrections.map(correctionKey));
    this.push(this.corrections().filter((each) => !keys.has(correctionKey(each))));
  }

  /** Several corrections that are undone together. */
  correctAll(corrections: readonly Correction[]): void {
    this.push(corrections.reduce(withCorrection, this.corrections()));
  }

  undo(): void {
    if (!this.canUndo()) return;
    this.history.update((history) => history.slice(0, -1));
    this.announcer.say($localize`The last correction is taken back.`);
    void this.readAgain();
  }

  check({ code, span }: Issue): void {
    this.correct({ kind: 'checked', at: span[0], code });
  }

  /** Forgets what this tab kept, once it is saved. */
  forget(): void {
    forgetFor(this.sha256());
    this.history.set([[]]);
  }

  private push(corrections: readonly Correction[]): void {
    this.history.update((history) => [...history, corrections]);
    void this.readAgain();
  }

  private async readAgain(): Promise<void> {
    const corrections = this.corrections();
    keepFor(this.sha256(), corrections);
    this.isReading.set(true);
    const preview = await this.reader.correct(corrections);
    // A later correction has its own reading under way.
    if (corrections !== this.corrections()) return;
    this.preview.set(preview);
    this.isReading.set(false);
  }

  private async readHere(file: File): Promise<Preview> {
    this.state.set({ step: 'read', share: null });
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.sha256.set(await sha256Of(bytes));
    return this.reader.readFile(file.name, bytes, this.sha256());
  }

  private async readThere(file: File): Promise<Preview> {
    this.state.set({ step: 'read', share: 0 });
    this.cancelUpload = new AbortController();
    const parked = await this.files.park(file, {
      signal: this.cancelUpload.signal,
      onProgress: (share) => this.state.set({ step: 'read', share: share < 1 ? share : null }),
    });
    this.sha256.set(parked.sha256);
    return this.reader.readText(file.name, parked.extracted, parked.sha256);
  }

  private show(preview: Preview): void {
    this.preview.set(preview);
    const kept = keptFor(this.sha256());
    if (kept.length > 0) this.history.set([[], kept]);
    if (preview.document.text !== '') this.state.set({ step: 'check' });
    else this.state.set({ step: 'choose' });
    if (kept.length > 0) void this.readAgain();
  }

  private reset(file: File): void {
    this.cancel();
    this.file.set(file);
    this.preview.set(null);
    this.current.set(null);
    this.chosen.set(null);
    this.history.set([[]]);
  }
}

const isCancelled = (error: unknown): boolean =>
  error instanceof ReadingCancelled ||
  (error instanceof DOMException && error.name === 'AbortError');
