import { Component, computed, input } from '@angular/core';
import { type Claim } from '@plumbline/domain';
import { dateWords } from './dates';
import { Icon } from './icon';

/** A practice's ref and what is known of its claim. */
export interface Claimed {
  readonly ref: string;
  readonly claim: Claim;
}

/** Says, wherever a reader relies on it, that counsel contradicts what a source says. */
@Component({
  selector: 'pl-claim-banner',
  imports: [Icon],
  template: `
    @for (entry of contradicted(); track entry.ref) {
      <div class="note bad">
        <pl-icon name="error" />
        <div>
          <b i18n>Contradicted: what {{ entry.ref }} says does not hold.</b>
          @if (entry.claim.note; as note) {
            <span class="said">{{ note }}</span>
          }
          @if (entry.signed; as signed) {
            <span class="meta">{{ signed }}</span>
          }
        </div>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .note {
      margin: 8px 0;
    }
    .said {
      margin-left: 6px;
    }
    .note .meta {
      display: block;
      color: inherit;
    }
  `,
})
export class ClaimBanner {
  readonly claims = input.required<readonly Claimed[]>();
  protected readonly contradicted = computed(() =>
    this.claims()
      .filter(({ claim }) => claim.status === 'contradicted')
      .map((entry) => ({ ...entry, signed: signedWords(entry.claim) })),
  );
}

/** Who said it and as of when; a note that nobody signed came with the document. */
export function signedWords({ asOf, by, note }: Claim): string {
  const day = asOf === null ? '' : dateWords(asOf);
  if (by !== null) {
    return day === ''
      ? $localize`Said by ${by}:name:`
      : $localize`Said by ${by}:name:, as of ${day}:day:`;
  }
  return note === null ? '' : $localize`Came with the document; counsel has not looked into it`;
}
