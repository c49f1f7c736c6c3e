import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { FINDING_STATES, SEVERITIES } from '@plumbline/domain';
import { FindingsClient } from '../api/findings-client';
import { type FindingRow } from '../api/views';
import { FINDING_STATE_WORDS, SEVERITY_WORDS } from '../core/labels';
import { Session } from '../core/session';
import { SeverityChip } from '../ui/chips';
import { InstantPipe } from '../ui/date-pipes';
import { today, waitWords } from '../ui/dates';
import { saveAs } from '../ui/download';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { LEAST_AGES, waitingDays } from './finding-age';
import { agenciesOf, filterFindings, type FindingGroup, groupFindings } from './finding-filter';
import { FindingStateChip } from './finding-state';
import { findingsCsv } from './findings-csv';

const GROUP_WORDS: Readonly<Record<FindingGroup, readonly [heading: string, note: string]>> = {
  asked: [
    $localize`Your response is asked for`,
    $localize`The review can't be sealed before you answer.`,
  ],
  open: [$localize`Open`, ''],
  done: [$localize`Over`, ''],
};

/** Findings, what is asked of the reader first; the filters stand in the address. */
@Component({
  selector: 'pl-findings-page',
  imports: [
    EmptyState,
    ErrorState,
    FindingStateChip,
    Icon,
    InstantPipe,
    ListKeys,
    PageHeader,
    RouterLink,
    SeverityChip,
    Skeleton,
  ],
  templateUrl: './findings-page.html',
})
export class FindingsPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  readonly state = input<string>();
  readonly severity = input<string>();
  readonly reviewId = input<string>();
  readonly agencyId = input<string>();
  readonly age = input<string>();
  readonly mine = input<string>();
  readonly words = input<string>();

  protected readonly textOf = textOf;
  protected readonly waitWords = waitWords;
  protected readonly waitingDays = (row: FindingRow) => waitingDays(row);
  protected readonly leastAges = LEAST_AGES;
  protected readonly states = FINDING_STATES;
  protected readonly stateWords = FINDING_STATE_WORDS;
  protected readonly severities = SEVERITIES.toReversed();
  protected readonly severityWords = SEVERITY_WORDS;
  protected readonly groupWords = GROUP_WORDS;

  protected readonly chosenState = computed(() =>
    FINDING_STATES.find((state) => state === this.state()),
  );
  protected readonly chosenSeverity = computed(() =>
    SEVERITIES.find((severity) => severity === this.severity()),
  );
  protected readonly chosenAge = computed(() => LEAST_AGES.find((days) => days === this.age()));
  protected readonly isMine = computed(() => this.mine() === 'true');
  private readonly query = computed(() => {
    const [state, severity] = [this.chosenState(), this.chosenSeverity()];
    return {
      ...(state !== undefined && { state }),
      ...(severity !== undefined && { severity }),
      ...(this.isMine() && { mine: 'true' }),
    };
  });
  protected readonly findings = inject(FindingsClient).list(() => this.query());
  private readonly all = computed(() =>
    this.findings.hasValue() ? this.findings.value().items : [],
  );
  protected readonly shown = computed(() =>
    filterFindings(this.all(), {
      reviewId: this.reviewId() ?? null,
      agencyId: this.agencyId() || null,
      leastDays: this.chosenAge() === undefined ? null : Number(this.chosenAge()),
      words: this.words() ?? '',
    }),
  );
  protected readonly groups = computed(() => groupFindings(this.shown(), this.session.me()?.id));
  protected readonly agencies = computed(() => agenciesOf(this.all()));
  protected readonly reviewCode = computed(
    () => this.all().find((row) => row.reviewId === this.reviewId())?.reviewCode ?? null,
  );
  protected readonly isNarrowed = computed(
    () =>
      Object.keys(this.query()).length > 0 ||
      this.reviewId() !== undefined ||
      (this.agencyId() ?? '') !== '' ||
      this.chosenAge() !== undefined ||
      (this.words() ?? '') !== '',
  );
  protected readonly isRespondent = computed(() => this.session.mayEver('finding.respond'));
  protected readonly summary = computed(() => {
    if (!this.findings.hasValue()) return '';
    const count = this.shown().length;
    const asked = this.groups().find(({ group }) => group === 'asked')?.rows.length ?? 0;
    const base = count === 1 ? $localize`1 finding.` : $localize`${count}:count: findings.`;
    return asked === 0 ? base : base + $localize` Asked of you: ${asked}:asked:.`;
  });

  protected async narrow(change: Readonly<Record<string, string | null>>): Promise<void> {
    await this.router.navigate(['/findings'], {
      queryParams: change,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected exportCsv(): void {
    const rows = this.groups().flatMap((group) => group.rows);
    const file = new Blob([findingsCsv(rows)], { type: 'text/csv;charset=utf-8' });
    saveAs(file, `plumbline-findings-${today()}.csv`);
  }

  protected pick(name: string, event: Event): Promise<void> {
    return this.narrow({ [name]: textOf(event) || null });
  }
}
