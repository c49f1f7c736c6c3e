import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { ChecklistsClient } from '../api/checklists-client';
import { type ChangedItem } from '../api/views';
import { isOffered, permitted } from '../core/allowed';
import { Attempt } from '../core/attempt';
import { VERSION_STATE_WORDS } from '../core/labels';
import { Announcer } from '../ui/announcer';
import { AutoGrow } from '../ui/auto-grow';
import { ContextBar } from '../ui/context-bar';
import { itemCount } from '../ui/counts';
import { ErrorState } from '../ui/error-state';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { FieldDiff } from './field-diff';
import { publishChecks } from './publish-checks';

interface ChangeGroup {
  readonly id: 'added' | 'dropped' | 'changed';
  readonly heading: string;
  readonly items: readonly ChangedItem[];
}

/** What a version brings and what it still lacks; a complete draft is published here. */
@Component({
  selector: 'pl-publish-page',
  imports: [AutoGrow, ContextBar, ErrorState, Field, FieldDiff, Icon, RouterLink, Skeleton],
  templateUrl: './publish-page.html',
  styleUrl: './publish-page.css',
})
export class PublishPage {
  private readonly client = inject(ChecklistsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  readonly versionId = input.required<string>();

  protected readonly version = this.client.version(() => this.versionId());
  protected readonly changes = this.client.changes(() => this.versionId());
  protected readonly attempt = new Attempt();
  protected readonly textOf = textOf;
  protected readonly note = signal('');
  private readonly isTried = signal(false);
  protected readonly isMissed = signal(false);

  protected readonly view = computed(() =>
    this.version.hasValue() ? this.version.value() : undefined,
  );
  protected readonly parent = computed(() => ({
    path: `/checklists/${this.versionId()}`,
    label: $localize`Checklist`,
  }));
  protected readonly facts = computed(() => {
    const view = this.view();
    if (view === undefined) return '';
    return $localize`Version ${view.number}:number: · ${VERSION_STATE_WORDS[view.state]}:state:`;
  });
  protected readonly checks = computed(() => {
    const view = this.view();
    return view === undefined ? [] : publishChecks(view);
  });
  protected readonly isComplete = computed(
    () =>
      (this.view()?.items.length ?? 0) > 0 &&
      this.checks().every(({ items }) => items.length === 0),
  );
  protected readonly contradicted = computed(() =>
    (this.view()?.items ?? []).filter(({ sources }) =>
      sources.some(({ claim }) => claim.status === 'contradicted'),
    ),
  );
  protected readonly publishing = computed(() => permitted(this.view(), 'checklist.publish'));
  protected readonly canPublish = computed(
    () => this.view()?.state === 'draft' && isOffered(this.view(), 'checklist.publish'),
  );
  protected readonly noteError = computed(() =>
    this.isTried() && this.note().trim() === ''
      ? $localize`Write a note: what is new in this version.`
      : null,
  );
  protected readonly summary = computed(() => {
    if (!this.changes.hasValue()) return '';
    const { base, unchanged } = this.changes.value();
    return base === null
      ? $localize`This is the first version.`
      : $localize`Against version ${base.number}:number:: ${itemCount(unchanged)}:items: unchanged.`;
  });
  /** A first version brings every item: the list is there to be opened. */
  protected readonly isFirst = computed(
    () => this.changes.hasValue() && this.changes.value().base === null,
  );
  protected readonly groups = computed<readonly ChangeGroup[]>(() => {
    if (!this.changes.hasValue()) return [];
    const { added, changed, dropped } = this.changes.value();
    const groups: readonly ChangeGroup[] = [
      { id: 'changed', heading: $localize`Changed: ${changed.length}:count:`, items: changed },
      { id: 'added', heading: $localize`Added: ${added.length}:count:`, items: added },
      { id: 'dropped', heading: $localize`Dropped: ${dropped.length}:count:`, items: dropped },
    ];
    return groups.filter(({ items }) => items.length > 0);
  });

  constructor() {
    const title = inject(Title);
    effect(() => {
      const view = this.view();
      if (view !== undefined) title.setTitle(`${view.checklist.title} · Plumbline`);
    });
  }

  protected async publish(event: Event): Promise<void> {
    event.preventDefault();
    const view = this.view();
    this.isTried.set(true);
    this.isMissed.set(false);
    if (view === undefined || !this.publishing().allowed || this.noteError() !== null) return;
    const published = await this.attempt.run(() => this.client.publish(view, this.note().trim()));
    if (published !== null) {
      await this.router.navigate(['/checklists', published.id]);
      this.announcer.say($localize`Version ${published.number}:number: is published.`);
    } else if (this.attempt.problem()?.code === 'stale') {
      this.lookAgain();
    }
  }

  /** Someone changed an item since: nothing is published unseen. */
  private lookAgain(): void {
    this.attempt.clear();
    this.isMissed.set(true);
    this.version.reload();
    this.changes.reload();
  }
}
