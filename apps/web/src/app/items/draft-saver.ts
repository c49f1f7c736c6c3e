import { DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { ItemsClient } from '../api/items-client';
import { type AssessmentInput, type ItemView } from '../api/views';
import { type ProblemError, toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { Session } from '../core/session';
import { ItemForm } from './item-form';
import { forgetWords, keepWords, keptWords } from './kept-words';

const PAUSE_IN_MS = 800;
const RETRY_IN_MS = 15_000;

/** Exactly one of these is what the footer says. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'offline'; readonly since: string }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Sends the unsent words of an item 800 ms after the last key. While the server doesn't answer they
 * stay on this device and are sent again; what it refuses is said.
 */
@Injectable()
export class DraftSaver {
  private readonly items = inject(ItemsClient);
  private readonly form = inject(ItemForm);
  private readonly session = inject(Session);
  private readonly what = signal<SaveState>({ kind: 'untouched' });
  private item: ItemView | null = null;
  /** Who writes; kept, because a session that ends takes the name along. */
  private writer = '';
  private isGone = false;
  private sentEdits = 0;
  private awaySince: string | null = null;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> = Promise.resolve();
  /** Called once the server has an item's first words: beginning it changes its version. */
  private begun: () => void = () => undefined;

  readonly state = this.what.asReadonly();

  constructor() {
    const sendNow = () => void this.flush();
    addEventListener('online', sendNow);
    inject(DestroyRef).onDestroy(() => {
      this.isGone = true;
      clearTimeout(this.pause);
      removeEventListener('online', sendNow);
    });
    effect((onCleanup) => {
      const edits = this.form.editCount();
      if (untracked(() => this.item) === null || edits === this.sentEdits) return;
      untracked(() => this.sayUnsent());
      this.pause = setTimeout(() => void this.flush(), PAUSE_IN_MS);
      onCleanup(() => clearTimeout(this.pause));
    });
  }

  /** Starts to save for an item (null: stops), whose words the form has just loaded. */
  watch(item: ItemView | null, begun: () => void = () => undefined): void {
    clearTimeout(this.pause);
    this.item = item;
    this.writer = this.session.me()?.id ?? '';
    this.begun = begun;
    this.sentEdits = this.form.editCount();
    const at = item?.draft?.savedAt;
    this.what.set(at === undefined ? { kind: 'untouched' } : { kind: 'saved', at });
  }

  /** Keeps watching the same words while the item's stored side moved on. */
  rebase(item: ItemView): void {
    this.item = item;
  }

  get isPending(): boolean {
    return this.item !== null && this.form.editCount() !== this.sentEdits;
  }

  /** Sends what is unsent now; resolves when it is on the server or known not to be. */
  flush(): Promise<void> {
    clearTimeout(this.pause);
    this.sending = this.sending.then(() => this.send());
    return this.sending;
  }

  /** Words that an earlier visit could not send, or null. */
  kept(item: ItemView): unknown {
    return keptWords(this.keyOf(item));
  }

  private keyOf(item: ItemView): string {
    return `${this.writer}:${item.id}`;
  }

  /** "Saved" stands only while the server has every word. */
  private sayUnsent(): void {
    const { kind } = this.what();
    if (kind === 'saved' || kind === 'untouched') this.what.set({ kind: 'saving' });
  }

  private async send(): Promise<void> {
    const item = this.item;
    if (item === null || !this.isPending) return;
    const edits = this.form.editCount();
    const fields = this.form.current();
    this.what.set({ kind: 'saving' });
    try {
      const { savedAt } = await this.items.saveDraft(item.id, {
        baseRevision: item.assessment.revision,
        fields,
      });
      this.sentEdits = edits;
      this.awaySince = null;
      forgetWords(this.keyOf(item));
      this.what.set({ kind: 'saved', at: savedAt });
      if (item.status === 'open') this.begun();
    } catch (error) {
      this.refuse({ item, fields, problem: toProblem(error) });
    }
  }

  private refuse(what: { item: ItemView; fields: AssessmentInput; problem: ProblemError }): void {
    const { item, fields, problem } = what;
    keepWords(this.keyOf(item), fields);
    const isAway = ['offline', 'unavailable', 'not-signed-in'].includes(problem.code);
    if (!isAway) {
      this.what.set({ kind: 'refused', why: problemSentence(problem) });
      return;
    }
    this.awaySince ??= new Date().toISOString();
    this.what.set({ kind: 'offline', since: this.awaySince });
    if (!this.isGone) this.pause = setTimeout(() => void this.flush(), RETRY_IN_MS);
  }
}
