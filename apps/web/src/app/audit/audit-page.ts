import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { EVENT_TYPES, SUBJECT_KINDS } from '@plumbline/domain';
import { AgenciesClient } from '../api/agencies-client';
import { AuditClient, type AuditParams } from '../api/audit-client';
import { type AuditEntry } from '../api/views';
import { Session } from '../core/session';
import { InstantPipe } from '../ui/date-pipes';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { EVENT_WORDS, SUBJECT_WORDS } from './audit-words';
import { subjectLink } from './subject-link';

/** Who changed what, when, about what; the filters and the page stand in the address. */
@Component({
  selector: 'pl-audit-page',
  imports: [EmptyState, ErrorState, Icon, InstantPipe, PageHeader, RouterLink, Skeleton],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  readonly kind = input<string>();
  readonly subjectId = input<string>();
  readonly actorId = input<string>();
  readonly type = input<string>();
  readonly agencyId = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly cursor = input<string>();

  protected readonly textOf = textOf;
  protected readonly kinds = SUBJECT_KINDS;
  protected readonly kindWords = SUBJECT_WORDS;
  protected readonly eventWords = EVENT_WORDS;
  protected readonly agencies = inject(AgenciesClient).list();
  protected readonly chosenKind = computed(() =>
    SUBJECT_KINDS.find((kind) => kind === this.kind()),
  );
  protected readonly chosenType = computed(() => EVENT_TYPES.find((type) => type === this.type()));
  /** The types about the chosen kind, or all. */
  protected readonly types = computed(() => {
    const kind = this.chosenKind();
    return EVENT_TYPES.filter((type) => kind === undefined || type.startsWith(`${kind}.`));
  });

  private readonly filters = computed((): AuditParams => {
    const given = {
      kind: this.chosenKind(),
      subjectId: this.subjectId(),
      actorId: this.actorId(),
      type: this.chosenType(),
      agencyId: this.agencyId(),
      from: this.from(),
      to: this.to(),
    };
    return Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) =>
        value === undefined || value === '' ? [] : [[name, value]],
      ),
    );
  });
  protected readonly page = inject(AuditClient).list(() => {
    const cursor = this.cursor();
    return cursor === undefined ? this.filters() : { ...this.filters(), cursor };
  });
  protected readonly entries = computed(() =>
    this.page.hasValue() ? this.page.value().items : [],
  );
  protected readonly next = computed(() =>
    this.page.hasValue() ? this.page.value().nextCursor : null,
  );
  protected readonly isNarrowed = computed(() => Object.keys(this.filters()).length > 0);
  protected readonly actorName = computed(
    () => this.entries()[0]?.actor?.name ?? $localize`One person`,
  );
  protected readonly subjectName = computed(() => {
    const subject = this.entries()[0]?.subject;
    return subject?.name ?? (subject === undefined ? $localize`One thing` : subject.id);
  });

  protected linkOf({ subject }: AuditEntry): string[] | null {
    return subjectLink(subject, (action) => this.session.mayEver(action));
  }

  /** Narrows the list and begins again at the newest event. */
  protected async narrow(change: Readonly<Record<string, string | null>>): Promise<void> {
    await this.router.navigate(['/audit'], {
      queryParams: { ...change, cursor: null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected pick(name: string, event: Event): Promise<void> {
    return this.narrow({ [name]: textOf(event) || null });
  }

  protected pickKind(event: Event): Promise<void> {
    return this.narrow({ kind: textOf(event) || null, type: null });
  }
}
