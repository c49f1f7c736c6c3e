import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { RevisionsClient } from '../api/revisions-client';
import { Attempt } from '../core/attempt';
import { VERSION_STATE_WORDS } from '../core/labels';
import { Session } from '../core/session';
import { Announcer } from '../ui/announcer';
import { InstantPipe } from '../ui/date-pipes';
import { ErrorState } from '../ui/error-state';
import { FileDrop } from '../ui/file-drop';
import { Icon } from '../ui/icon';

/** The revisions of a policy document, and for a program lead the way to bring the next. */
@Component({
  selector: 'pl-revisions-card',
  imports: [ErrorState, FileDrop, Icon, InstantPipe, RouterLink],
  templateUrl: './revisions-card.html',
  styles: `
    :host {
      display: block;
    }
    .new-revision {
      display: grid;
      gap: 10px;
      padding: 12px 16px;
      border-bottom: 1px solid var(--pl-line);
    }
    .revision-list li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      padding: 8px 16px;
      border-bottom: 1px solid var(--pl-line);
      font-size: 0.875rem;
    }
    .revision-list li:last-child {
      border-bottom: 0;
    }
    pl-file-drop {
      display: block;
      margin: -8px -12px;
    }
  `,
})
export class RevisionsCard {
  private readonly client = inject(RevisionsClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  readonly policyId = input.required<string>();

  protected readonly list = this.client.of(() => this.policyId());
  protected readonly attempt = new Attempt();
  protected readonly stateWords = VERSION_STATE_WORDS;
  protected readonly isOpen = signal(false);
  protected readonly file = signal<File | null>(null);
  private readonly isTried = signal(false);
  protected readonly canRevise = computed(() => this.session.mayEver('policy.import'));
  protected readonly fileError = computed(() =>
    this.isTried() && this.file() === null ? $localize`Choose a file first.` : null,
  );
  /** The parser's own reasons where it gave some, else what the refusal means. */
  protected readonly reasons = computed<readonly string[]>(() => {
    const problem = this.attempt.problem();
    if (problem === null) return [];
    if (problem.errors.length > 0) return problem.errors.map(({ detail }) => detail);
    const isAboutTheFile = problem.status === 413 || problem.status === 415;
    const said = isAboutTheFile ? problem.message : this.attempt.refusal();
    return [said ?? ''];
  });

  protected choose(files: readonly File[]): void {
    this.file.set(files[0] ?? null);
    this.attempt.clear();
  }

  protected close(): void {
    this.isOpen.set(false);
    this.file.set(null);
    this.isTried.set(false);
    this.attempt.clear();
  }

  protected async revise(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const file = this.file();
    if (file === null) return;
    const policy = await this.attempt.run(() => this.client.revise(this.policyId(), file));
    if (policy === null) return;
    await this.router.navigate(['/policies', policy.id, 'revisions', policy.revision]);
    this.announcer.say($localize`Revision ${policy.revision}:number: is saved. See what changed.`);
  }
}
