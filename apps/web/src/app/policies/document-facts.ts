import { Component, computed, input } from '@angular/core';
import { type PolicyView } from '../api/views';
import { InstantPipe } from '../ui/date-pipes';
import { Hash } from '../ui/hash';

/** What identifies a policy document and how its text was made. */
@Component({
  selector: 'pl-document-facts',
  imports: [Hash, InstantPipe],
  template: `
    <dl class="kv">
      <dt i18n>Revision</dt>
      <dd>{{ policy().revision }}</dd>
      <dt i18n>Imported</dt>
      <dd>{{ policy().importedAt | plInstant }}</dd>
      <dt i18n>SHA-256</dt>
      <dd>
        <pl-hash [value]="policy().sha256" label="Copy the SHA-256 of the file" i18n-label />
      </dd>
      <dt i18n>Format</dt>
      <dd>{{ format() }}</dd>
      <dt i18n>Read by</dt>
      <dd>{{ policy().source.extractor }}</dd>
    </dl>
  `,
})
export class DocumentFacts {
  readonly policy = input.required<PolicyView>();
  protected readonly format = computed(() => {
    const { encoding, length, mediaType } = this.policy().source;
    const characters = length.toLocaleString('en-US');
    return encoding === null
      ? $localize`${mediaType}:type:, ${characters}:count: characters`
      : $localize`${mediaType}:type:, ${encoding}:encoding:, ${characters}:count: characters`;
  });
}
