import { Component, computed, HostListener, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Issue } from '@plumbline/seed-parser/core';
import { PoliciesClient } from '../../api/policies-client';
import { type PolicyView } from '../../api/views';
import { Attempt } from '../../core/attempt';
import { isTyping, Shortcuts } from '../../core/shortcuts';
import { type HoldsWords } from '../../core/unsaved';
import { Announcer } from '../../ui/announcer';
import { Confirm } from '../../ui/confirm';
import { FileDrop } from '../../ui/file-drop';
import { Icon } from '../../ui/icon';
import { type KeyHelp, KeysHelp } from '../../ui/keys-help';
import { ProgressBar } from '../../ui/progress-bar';
import { textOf } from '../../ui/text-of';
import { FixPanel } from './fix-panel';
import { ImportFiles } from './import-file';
import { ImportReader } from './import-reader';
import { ImportWork } from './import-work';
import { ProposedList } from './proposed-list';
import { SourceLines } from './source-lines';

const MOST_BYTES = 32 * 1024 * 1024;
const KEYS: readonly KeyHelp[] = [
  { keys: ['N', 'P'], does: $localize`next and previous thing to check` },
  { keys: ['↑', '↓'], does: $localize`next and previous line or item` },
  { keys: ['Space'], does: $localize`include the item or not` },
  { keys: ['↵'], does: $localize`edit the wording of the item` },
  { keys: ['Ctrl', 'Z'], does: $localize`take the last correction back` },
];

const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();

/** Brings a policy document in: choose a file, check and correct what was read, save. */
@Component({
  selector: 'pl-import-page',
  imports: [FileDrop, FixPanel, Icon, ProgressBar, ProposedList, RouterLink, SourceLines],
  providers: [ImportReader, ImportWork],
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
})
export class ImportPage implements HoldsWords {
  private readonly files = inject(ImportFiles);
  private readonly router = inject(Router);
  private readonly shortcuts = inject(Shortcuts);
  private readonly announcer = inject(Announcer);
  private readonly confirm = inject(Confirm);
  private readonly keysHelp = inject(KeysHelp);
  protected readonly work = inject(ImportWork);
  protected readonly policies = inject(PoliciesClient).list();

  protected readonly textOf = textOf;
  protected readonly reading = new Attempt();
  protected readonly saving = new Attempt();
  protected readonly title = signal('');
  /** The document it becomes a revision of; empty for a new one. */
  protected readonly target = signal('');
  private readonly tooLarge = signal(false);
  private issue = -1;

  protected readonly rows = computed(() =>
    this.policies.hasValue() ? this.policies.value().items : [],
  );
  protected readonly view = computed(() => this.work.preview());
  protected readonly counts = computed(() => this.view()?.counts);
  protected readonly shortHash = computed(() => {
    const hash = this.work.sha256();
    return hash === '' ? '' : `${hash.slice(0, 8)}…${hash.slice(-4)}`;
  });
  protected readonly share = computed(() => {
    const state = this.work.state();
    return state.step === 'read' ? state.share : null;
  });
  /** Why the file can't be read: the reader's own reasons, else what the refusal means. */
  protected readonly refusals = computed<readonly string[]>(() => {
    if (this.tooLarge()) {
      return [$localize`The file has more than 32 MB. Split it, or save it without its pictures.`];
    }
    const problem = this.reading.problem();
    if (problem !== null) {
      const own = problem.errors.map(({ detail }) => detail);
      return own.length > 0 ? own : [problem.message || (this.reading.refusal() ?? '')];
    }
    const view = this.view();
    const isUnread = view !== null && view.document.text === '';
    return isUnread ? view.issues.map(({ message }) => message) : [];
  });
  protected readonly cannotSave = computed(() =>
    this.counts()?.sections === 0
      ? $localize`Nothing to save yet: make at least one line a heading.`
      : null,
  );
  protected readonly known = computed(() =>
    this.saving.problem()?.blockers.find(({ code }) => code === 'already-imported'),
  );

  protected async choose(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    this.tooLarge.set(file.size > MOST_BYTES);
    if (this.tooLarge()) return;
    this.saving.clear();
    this.issue = -1;
    this.title.set(titleOf(file.name));
    await this.reading.run(() => this.work.read(file));
    const counts = this.counts();
    if (counts !== undefined) this.announcer.say(this.summary());
  }

  protected async chooseAnother(): Promise<void> {
    if (!(await this.mayLeave())) return;
    this.work.cancel();
    this.work.preview.set(null);
    this.work.state.set({ step: 'choose' });
  }

  protected summary(): string {
    const { sections = 0, practices = 0, issues = 0 } = this.counts() ?? {};
    return $localize`Read: ${sections}:sections: sections, ${practices}:practices: practices, ${issues}:issues: things to check.`;
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const file = this.work.file();
    if (file === null || this.cannotSave() !== null) return;
    const policy = await this.saving.run(() => this.send(file));
    if (policy === null) return;
    this.work.forget();
    await this.router.navigate(['/policies', policy.id]);
    this.announcer.say($localize`Saved: ${policy.title}:title:, with a draft checklist.`);
  }

  protected lead(step: number): void {
    const issues = this.view()?.issues ?? [];
    if (issues.length === 0) return;
    this.issue = Math.min(Math.max(this.issue + step, 0), issues.length - 1);
    const issue = issues[this.issue];
    if (issue !== undefined) this.goTo(issue);
  }

  protected goTo(issue: Issue): void {
    this.issue = this.view()?.issues.indexOf(issue) ?? -1;
    const line = this.view()?.lines.find(({ number }) => number >= issue.line);
    if (line === undefined) return;
    document.querySelector<HTMLElement>(`[data-line="${line.number}"]`)?.focus();
    this.work.choose(line.practice ?? line.span[0]);
    this.announcer.say($localize`Line ${issue.line}:line:: ${issue.message}:message:`);
  }

  @HostListener('document:keydown', ['$event'])
  protected onKey(event: KeyboardEvent): void {
    if (this.work.state().step !== 'check') return;
    const key = event.key.toLowerCase();
    if (key === 'z' && (event.ctrlKey || event.metaKey) && !isTyping(event)) {
      event.preventDefault();
      this.work.undo();
      return;
    }
    if (!this.shortcuts.applies(event)) return;
    if (key === '?') this.keysHelp.show(KEYS);
    else if (key === 'n' || key === 'p') this.lead(key === 'n' ? 1 : -1);
    else return;
    event.preventDefault();
  }

  /** The browser's own question before a reload or a closed tab. */
  @HostListener('window:beforeunload', ['$event'])
  protected beforeUnload(event: BeforeUnloadEvent): void {
    if (this.work.canUndo()) event.preventDefault();
  }

  async mayLeave(): Promise<boolean> {
    if (!this.work.canUndo()) return true;
    const answer = await this.confirm.ask({
      heading: $localize`Leave without saving?`,
      body: $localize`Nothing is saved yet. This tab keeps your corrections until you close it: choose the same file again and they are back.`,
      confirm: $localize`Leave`,
      cancel: $localize`Stay`,
    });
    return answer !== null;
  }

  private async send(file: File): Promise<PolicyView> {
    const { signal } = new AbortController();
    const { sha256 } = await this.files.park(file, { signal });
    const input = { sha256, fileName: file.name, corrections: this.work.corrections() };
    const target = this.target();
    return target === ''
      ? this.files.save(input, this.title().trim())
      : this.files.revise(target, input);
  }
}
