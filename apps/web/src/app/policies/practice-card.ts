import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type PracticeView } from '../api/views';
import { CATEGORY_WORDS, CONTEXT_REASON_WORDS } from '../core/labels';
import { ClaimChip, ObligationMark } from '../ui/chips';
import { ClaimBanner, signedWords } from '../ui/claim-banner';
import { Icon } from '../ui/icon';
import { practiceAnchor } from './practice-filter';

/** One practice as the document states it, how it was read, and the words that led there. */
@Component({
  selector: 'pl-practice-card',
  imports: [ClaimBanner, ClaimChip, Icon, ObligationMark, RouterLink],
  templateUrl: './practice-card.html',
  styleUrl: './practice-card.css',
  host: {
    '[id]': 'anchor()',
    '[class.auditable]': 'practice().auditable',
    '[class.child]': 'practice().parentRef !== null',
    tabindex: '-1',
  },
})
export class PracticeCard {
  readonly practice = input.required<PracticeView>();
  readonly checklistVersionId = input.required<string | null>();
  /** Whether the reader may make an item of it: the newest version is a draft of theirs. */
  readonly canAdd = input(false);
  readonly add = output<PracticeView>();
  protected readonly signed = signedWords;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly anchor = computed(() => practiceAnchor(this.practice().ref));
  /** The title stands at the start of the text; there it is set bold instead of repeated. */
  protected readonly words = computed(() => {
    const { text, title } = this.practice();
    const lead = title !== null && text.startsWith(title) ? title : '';
    return { lead, rest: text.slice(lead.length), heading: lead === '' ? title : null };
  });
  protected readonly reason = computed(() => {
    const { contextReason } = this.practice();
    return contextReason === null ? '' : CONTEXT_REASON_WORDS[contextReason].toLowerCase();
  });
}
