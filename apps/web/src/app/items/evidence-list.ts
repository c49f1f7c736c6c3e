import { Component, inject, input, output, signal } from '@angular/core';
import { EvidenceClient } from '../api/evidence-client';
import { type CitedEvidence } from '../api/views';
import { toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { Announcer } from '../ui/announcer';
import { dateWords, periodWords } from '../ui/dates';
import { saveAs } from '../ui/download';
import { type GlyphName } from '../ui/glyphs';
import { Icon } from '../ui/icon';

const ICONS: Readonly<Record<CitedEvidence['kind'], GlyphName>> = {
  file: 'attach',
  link: 'link',
  attestation: 'edit',
};

/** Cited evidence: what it is, the time it speaks of, its hash; opened or downloaded from here. */
@Component({
  selector: 'pl-evidence-list',
  imports: [Icon],
  templateUrl: './evidence-list.html',
})
export class EvidenceList {
  private readonly client = inject(EvidenceClient);
  private readonly announcer = inject(Announcer);
  readonly evidence = input.required<readonly CitedEvidence[]>();
  readonly canRemove = input(false);
  /** Ids that a later revision added; they carry a mark. */
  readonly added = input<readonly string[]>([]);
  readonly remove = output<string>();
  protected readonly icons = ICONS;
  protected readonly canCopy = 'clipboard' in navigator;
  protected readonly openId = signal<string | null>(null);
  protected readonly failure = signal<string | null>(null);

  protected time(entry: CitedEvidence): string {
    if (entry.coversFrom !== null && entry.coversTo !== null) {
      return $localize`Covers ${periodWords(entry.coversFrom, entry.coversTo)}:period:`;
    }
    if (entry.datedOn !== null) return $localize`Speaks of ${dateWords(entry.datedOn)}:day:`;
    return $localize`No date given`;
  }

  protected shortHash(entry: CitedEvidence): string {
    const hash = entry.sha256 ?? '';
    return hash === '' ? '' : `${hash.slice(0, 8)}…${hash.slice(-4)}`;
  }

  protected copyWords(entry: CitedEvidence): string {
    return $localize`Copy SHA-256 of ${entry.title}:title:`;
  }

  protected removeWords(entry: CitedEvidence): string {
    return $localize`Remove ${entry.title}:title:`;
  }

  protected toggle(id: string): void {
    this.openId.update((open) => (open === id ? null : id));
  }

  protected async download(entry: CitedEvidence): Promise<void> {
    this.failure.set(null);
    try {
      saveAs(await this.client.bytes(entry), entry.fileName ?? entry.title);
    } catch (error) {
      this.failure.set(`${entry.title}: ${problemSentence(toProblem(error))}`);
    }
  }

  protected async copyHash(entry: CitedEvidence): Promise<void> {
    await navigator.clipboard.writeText(entry.sha256 ?? '');
    this.announcer.say($localize`SHA-256 copied.`);
  }
}
