import { Component, inject, signal } from '@angular/core';
import { CATEGORY_WORDS } from '../../core/labels';
import { AutoGrow } from '../../ui/auto-grow';
import { ObligationMark } from '../../ui/chips';
import { Icon } from '../../ui/icon';
import { ListKeys } from '../../ui/list-keys';
import { textOf } from '../../ui/text-of';
import { ImportWork } from './import-work';
import { type ProposedRow } from './preview';

/** The checklist that the document suggests: what is kept, and in which words. */
@Component({
  selector: 'pl-proposed-list',
  imports: [AutoGrow, Icon, ListKeys, ObligationMark],
  templateUrl: './proposed-list.html',
  styles: `
    .rows {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    li {
      content-visibility: auto;
      contain-intrinsic-size: auto 82px;
    }
    .edit {
      grid-column: 3 / 5;
      display: grid;
      gap: 8px;
    }
    textarea {
      width: 100%;
    }
  `,
})
export class ProposedList {
  protected readonly work = inject(ImportWork);
  protected readonly textOf = textOf;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly edited = signal<number | null>(null);
  protected readonly words = signal('');

  protected startOf(row: ProposedRow): number {
    return row.starts[0] ?? 0;
  }

  protected isCurrent(row: ProposedRow): boolean {
    const current = this.work.current();
    return current !== null && row.starts.includes(current);
  }

  protected look(row: ProposedRow): void {
    if (!this.isCurrent(row)) this.work.current.set(this.startOf(row));
  }

  protected toggle(row: ProposedRow | undefined): void {
    if (row === undefined) return;
    const leaving = row.starts.map((at) => ({ kind: 'leave-out', at }) as const);
    if (row.isIncluded) this.work.correctAll(leaving);
    else this.work.takeBack(leaving);
  }

  protected edit(row: ProposedRow, event?: Event): void {
    event?.preventDefault();
    this.words.set(row.proposal.wording);
    this.edited.set(this.startOf(row));
  }

  protected keep(row: ProposedRow): void {
    const wording = this.words().trim();
    if (wording !== '' && wording !== row.proposal.wording) {
      this.work.correct({ kind: 'wording', at: this.startOf(row), wording });
    }
    this.edited.set(null);
  }
}
