import { afterRenderEffect, Component, computed, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Obligation } from '@plumbline/domain';
import { type SourceView } from '../api/views';
import { OBLIGATION_WORDS } from '../core/labels';
import { ClaimChip } from '../ui/chips';
import { signedWords } from '../ui/claim-banner';
import { Icon } from '../ui/icon';
import { sourceTextOf } from './source-text';

/** The paragraphs an item rests on, with the cited words marked and in view. */
@Component({
  selector: 'pl-source-pane',
  imports: [ClaimChip, Icon, RouterLink],
  templateUrl: './source-pane.html',
})
export class SourcePane {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly sources = input.required<readonly SourceView[]>();
  readonly obligation = input.required<Obligation>();
  /** `paragraph` leaves out what stands around the cited one. */
  readonly extent = input<'section' | 'paragraph'>('section');
  protected readonly signed = signedWords;
  protected readonly shown = computed(() =>
    this.sources().map((source) => ({
      ...source,
      text: sourceTextOf(source.paragraph),
      shortHash: `${source.document.sha256.slice(0, 8)}…${source.document.sha256.slice(-4)}`,
    })),
  );
  protected readonly binding = computed(() => OBLIGATION_WORDS[this.obligation()].toLowerCase());

  constructor() {
    afterRenderEffect(() => {
      this.sources();
      if (this.extent() === 'paragraph') return;
      this.host.querySelector('mark')?.scrollIntoView?.({ block: 'center' });
    });
  }

  protected around(paragraphs: readonly string[]): readonly string[] {
    return this.extent() === 'section' ? paragraphs : [];
  }
}
