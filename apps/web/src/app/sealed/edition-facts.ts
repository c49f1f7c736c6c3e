import { Component, computed, input } from '@angular/core';
import { ROLES } from '@plumbline/domain';
import { type SealedEditionView } from '../api/views';
import { ROLE_WORDS } from '../core/labels';
import { DatePipe, InstantPipe } from '../ui/date-pipes';
import { periodWords } from '../ui/dates';
import { Figure } from '../ui/figure';
import { Hash } from '../ui/hash';
import { Icon } from '../ui/icon';

/** Figures, people, dates, approvals, seal and sources of a sealed edition. */
@Component({
  selector: 'pl-edition-facts',
  imports: [DatePipe, Figure, Hash, Icon, InstantPipe],
  templateUrl: './edition-facts.html',
  styleUrl: './edition-facts.css',
})
export class EditionFacts {
  readonly view = input.required<SealedEditionView>();
  protected readonly content = computed(() => this.view().content);
  protected readonly period = computed(() => {
    const { periodEnd, periodStart } = this.content().review;
    return periodWords(periodStart, periodEnd);
  });
  protected readonly given = computed(() => {
    const given = this.view().approvals.length;
    return $localize`${given}:given: of ${this.content().quorum}:needed: approvals given.`;
  });

  protected roleWords(role: string): string {
    const known = ROLES.find((candidate) => candidate === role);
    return known === undefined ? role : ROLE_WORDS[known];
  }
}
